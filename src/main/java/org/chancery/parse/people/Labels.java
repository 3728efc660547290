package org.chancery.parse.people;

import java.util.List;
import org.chancery.model.Part;

/** Reads who speaks from the words before a colon at the head of a line. */
final class Labels {

    private static final int LONGEST = 14;

    private Labels() {}

    /** Returns the index of the colon that ends a speaker's label, or -1. */
    static int colon(List<Word> words) {
        int marks = 0;
        for (int i = 0; i < words.size() && i < LONGEST; i++) {
            Word word = words.get(i);
            if (word.mark(':')) {
                return i > 0 && words.get(0).capital() ? i : -1;
            }
            if (word.mark('.') || word.mark('"') || word.mark('“')) {
                return -1;
            }
            if (!word.letters() && !word.mark(',') && ++marks > 3) {
                return -1;
            }
        }
        return -1;
    }

    /** Returns whether somebody named in full opens the label, so that what follows is an outlet or a body: {@code Ms. NAME, Daily:}. */
    private static boolean opensWithName(List<Word> words, List<Candidate> candidates, Candidate c) {
        for (Candidate other : candidates) {
            boolean before = other.words == words && other.to < c.from && other.from <= 3;
            if (before && !other.blocked && (!other.single() || !other.titles.isEmpty())) {
                return true;
            }
        }
        return false;
    }

    /** Marks the candidates that are labels, and those who put the questions. */
    static void read(List<Word> words, int colon, boolean question, List<Candidate> candidates) {
        if (colon < 0) {
            return;
        }
        for (Candidate c : candidates) {
            if (c.from > colon || c.words != words || c.line < 0) {
                continue;
            }
            boolean ends = c.to == colon - 1;
            Word comma = c.word(c.from - 1);
            Word behind = c.word(c.to + 1);
            boolean opens = c.from == 0 || c.titles.size() > 0;
            boolean listed = ends && comma != null && comma.mark(',') && c.from >= 2;
            boolean outlet = listed && c.single();
            if (listed && c.titles.isEmpty() && opensWithName(words, candidates, c)) {
                c.blocked = true;
            } else if (outlet) {
                c.part = Part.INTERVIEWER;
                c.label = true;
                c.weak = false;
                c.tell(3.5, "reporter-label");
            } else if (ends && (opens || c.from == 0)) {
                c.label = true;
                c.tell(c.single() ? 0.8 : 2, "speaker-label");
                if (question && !c.single()) {
                    c.part = Part.INTERVIEWER;
                }
            } else if (opens && behind != null && behind.mark(',') && !c.single()) {
                c.label = true;
                c.tell(1, "speaker-label");
            }
        }
    }
}
