package org.chancery.parse.people;

import java.util.ArrayList;
import java.util.List;
import org.chancery.parse.people.Word.Shape;

/** Finds initials that may stand for a person: at the end of a line, before a colon or in brackets. */
final class Initials {

    private Initials() {}

    /** Returns whether a candidate is a speaker's label of a few letters: {@code SzE:}. */
    static boolean label(Candidate c) {
        return c.label && c.single() && shortened(c.words.get(c.from).text());
    }

    private static boolean shortened(String text) {
        int capitals = 0;
        for (int i = 0; i < text.length(); i++) {
            capitals += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
        }
        return capitals > 1 && text.length() <= 5;
    }

    /**
     * Returns whether letters are the first one or two of each word of a name, as {@code sze} is of {@code szalai erzsebet}.
     *
     * @param letters the letters
     * @param at index of the first letter not yet used
     * @param keys the words of the name
     * @param word index of the first word not yet used
     */
    static boolean spell(String letters, int at, List<String> keys, int word) {
        if (word == keys.size()) {
            return at == letters.length();
        }
        for (int n = 1; n <= 2 && at + n <= letters.length(); n++) {
            if (keys.get(word).startsWith(letters.substring(at, at + n)) && spell(letters, at + n, keys, word + 1)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the candidates of a line; they count only where somebody has these initials. */
    static List<Candidate> find(int line, List<Word> words) {
        List<Candidate> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            boolean stopped = word.type() == Shape.INITIAL && word.length() >= 4;
            boolean label = i == 0 && words.size() > 1 && words.get(1).mark(':') && shortened(word.text());
            boolean letters = (stopped || label) && !word.is(Lexicon.PLACE);
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
