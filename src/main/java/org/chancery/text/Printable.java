package org.chancery.text;

/** Words from elsewhere that are printed on a terminal, which they must not steer. */
public final class Printable {

    private static final char SHOWN = '\uFFFD';

    private Printable() {}

    /** Returns words in which control characters and signs that turn the direction of text are replaced, line ends too. */
    public static String of(String words) {
        StringBuilder shown = null;
        for (int i = 0; i < words.length(); i++) {
            if (steers(words.charAt(i))) {
                shown = shown == null ? new StringBuilder(words) : shown;
                shown.setCharAt(i, SHOWN);
            }
        }
        return shown == null ? words : shown.toString();
    }

    private static boolean steers(char c) {
        return Character.isISOControl(c)
                || c == '\u200E'
                || c == '\u200F'
                || c == '\u2028'
                || c == '\u2029'
                || (c >= '\u202A' && c <= '\u202E')
                || (c >= '\u2066' && c <= '\u2069');
    }
}
