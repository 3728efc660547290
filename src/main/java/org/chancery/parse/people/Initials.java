package org.chancery.parse.people;

import java.util.ArrayList;
import java.util.List;
import org.chancery.parse.people.Word.Shape;

/** Finds initials that may stand for a person: at the end of a line, before a colon or in brackets. */
final class Initials {

    private Initials() {}

    /** Returns the candidates of a line; they count only where somebody has these initials. */
    static List<Candidate> find(int line, List<Word> words) {
        List<Candidate> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            boolean letters = word.type() == Shape.INITIAL && word.length() >= 4 && !word.is(Lexicon.PLACE);
            if (!letters) {
                continue;
            }
            boolean ends = i + 1 == words.size()
                    || words.get(i + 1).mark(')')
                    || words.get(i + 1).mark(']')
                    || (i == 0 && words.get(1).mark(':'));
            if (ends && !word.is(Lexicon.TITLE | Lexicon.MODIFIER)) {
                Candidate c = new Candidate(line, words, i, i);
                c.initials = true;
                c.weak = true;
                c.label = i == 0;
                c.rule = "initials";
                found.add(c);
            }
        }
        return found;
    }
}
