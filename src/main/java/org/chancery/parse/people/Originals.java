package org.chancery.parse.people;

import java.util.ArrayList;
import java.util.List;
import org.chancery.parse.people.Word.Shape;

/** Finds a name's original in brackets behind it, in a script without capitals such as Han or Arabic. */
final class Originals {

    private static final int LONGEST = 6;

    private Originals() {}

    /** Adds the originals to the candidates of a line. */
    static void add(List<Candidate> found, List<Word> words) {
        List<Candidate> more = new ArrayList<>();
        for (Candidate c : found) {
            if (c.words != words || c.blocked) {
                continue;
            }
            int first = c.to + 2;
            Word open = c.word(c.to + 1);
            if (open == null || !open.mark('(')) {
                continue;
            }
            int last = first - 1;
            while (last + 1 < words.size()
                    && last - first < LONGEST
                    && (words.get(last + 1).type() == Shape.OTHER_LETTERS
                            || words.get(last + 1).mark('·'))) {
                last++;
            }
            if (last >= first && last + 1 < words.size() && words.get(last + 1).mark(')')) {
                Candidate original = new Candidate(c.line, words, first, last);
                original.rule = "original-script";
                original.weak = true;
                c.tell(2, "original-script");
                more.add(original);
            }
        }
        found.addAll(more);
    }
}
