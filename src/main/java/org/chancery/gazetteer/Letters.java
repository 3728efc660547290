package org.chancery.gazetteer;

import java.text.Normalizer;

/**
 * Folds single letters for look-up: lower case, without accents. Letter for letter, so that a folded word is as long as
 * the word; accents that stand as characters of their own are no letters and are passed over.
 */
final class Letters {

    private static final int TABLE = 0x2000;
    private static final char[] FOLDED = table();

    private Letters() {}

    private static char[] table() {
        char[] folded = new char[TABLE];
        for (int c = 0; c < TABLE; c++) {
            String parts = Normalizer.normalize(String.valueOf((char) c), Normalizer.Form.NFD);
            folded[c] = Character.toLowerCase(parts.charAt(0));
        }
        String strokes = "đdĐdłlŁløoØoıiŧtŦtħhĦhðdÐdəeƏeơoƠoưuƯu";
        for (int i = 0; i < strokes.length(); i += 2) {
            folded[strokes.charAt(i)] = strokes.charAt(i + 1);
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
