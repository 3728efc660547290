package org.chancery.parse.layout;

/**
 * Tells a line in capitals that names the subject from the headline under it: {@code SUMMIT IN TUNIS} over {@code Ministers
 * agree on the border}. Papers also set the headline itself in capitals over a deck, so more than the case must speak for
 * it.
 */
final class KickerForm {

    private static final int LONGEST = 6;

    private KickerForm() {}

    /** Returns whether a row above the text is such a line. */
    static boolean isAbove(Draft draft, int i, int end) {
        Row row = draft.row(i);
        if (row.words() > LONGEST || !Shape.isCapitals(row.text()) || draft.role(i) != null) {
            return false;
        }
        int next = free(draft, i + 1, end);
        if (next < 0 || next > i + 1) {
            return false;
        }
        Row headline = draft.row(next);
        boolean set = headline.words() >= 5
                && headline.words() > row.words()
                && !Shape.isCapitals(headline.text())
                && !Shape.endsSentence(headline.text());
        int deck = free(draft, next + 1, end);
        boolean alone =
                row.words() <= 3 && headline.blanksBefore() == 0 && !row.text().contains(" IN ");
        return set && (deck >= 0 && draft.row(deck).words() >= 5 || alone);
    }

    /** Returns the next row that nothing is known of, or -1 where the text begins before. */
    private static int free(Draft draft, int from, int end) {
        for (int i = from; i < Math.min(end, from + 4); i++) {
            if (draft.role(i) == null) {
                return i;
            }
        }
        return -1;
    }
}
