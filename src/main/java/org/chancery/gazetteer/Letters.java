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
        for (int c = 0; c < TABLE; c++) {
            boolean hasAccents = c < LATIN_GREEK_CYRILLIC || c >= MORE_LATIN;
            String key = hasAccents ? Folding.fold(String.valueOf((char) c)) : "";
            folded[c] = key.length() == 1 ? key.charAt(0) : Character.toLowerCase((char) c);
        }
        return folded;
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
