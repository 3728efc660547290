package org.chancery.gazetteer;

import org.chancery.text.Folding;

/**
 * Folds single letters for look-up as {@link Folding} folds texts, letter for letter and without making an object. A letter
 * that would become two stays one; accents that stand as characters of their own are no letters and are passed over.
 */
final class Letters {

    private static final int LATIN_GREEK_CYRILLIC = 0x530;
    private static final int MORE_LATIN = 0x1E00;
    private static final int TABLE = 0x2000;
    private static final char[] FOLDED = table();

    private Letters() {}

    private static char[] table() {
        char[] folded = new char[TABLE];
        for (char c = 0; c < TABLE; c++) {
            folded[c] = Character.toLowerCase(c);
        }
        fold(0x80, LATIN_GREEK_CYRILLIC, folded);
        fold(MORE_LATIN, TABLE, folded);
        return folded;
    }

    /** Folds the letters of a range as one text, a line each, which is much quicker than one by one. */
    private static void fold(int from, int to, char[] folded) {
        StringBuilder letters = new StringBuilder(2 * (to - from));
        for (int c = from; c < to; c++) {
            letters.append((char) c).append('\n');
        }
        String keys = Folding.fold(letters);
        int start = 0;
        for (int c = from; c < to; c++) {
            int end = keys.indexOf('\n', start);
            if (end == start + 1) {
                folded[c] = keys.charAt(start);
            }
            start = end + 1;
        }
    }

    /** Returns a letter in lower case without its accent. */
    static char fold(char c) {
        return c < TABLE ? FOLDED[c] : Character.toLowerCase(c);
    }

    /** Returns whether this is an accent that stands as a character of its own. */
    static boolean isAccent(char c) {
        return c >= 0x300 && Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
