package org.chancery.parse.layout;

/** Reads what parts a dateline from the text: dashes, a colon, a full stop. */
final class DatelineSeparator {

    private DatelineSeparator() {}

    /** Returns where the separator that starts at an offset ends, without blanks, or the same offset where none does. */
    static int end(String text, int from, int limit) {
        int i = from;
        boolean sign = false;
        while (i < limit && ("-–—:.*_ ―".indexOf(text.charAt(i)) >= 0 || Row.isBlank(text.charAt(i)))) {
            sign |= !Row.isBlank(text.charAt(i)) && text.charAt(i) != '*' && text.charAt(i) != '_';
            i++;
        }
        if (!sign) {
            return from;
        }
        while (i > from && Row.isBlank(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    /** Returns whether the separator is a dash with a blank on at least one side. */
    static boolean isDash(String text, int from, int end) {
        boolean dash = false;
        for (int i = from; i < end; i++) {
            dash |= "-–—―".indexOf(text.charAt(i)) >= 0;
        }
        boolean open = from < text.length()
                && (Row.isBlank(text.charAt(from))
                        || from > 0 && Row.isBlank(text.charAt(from - 1))
                        || end < text.length() && Row.isBlank(text.charAt(end)));
        return dash && open;
    }

    /** {@code ADDIS ABABA. They signed}: a full stop after a name in capitals, before another sentence. */
    static boolean isFullStop(String text, int start, int at, int end) {
        return text.charAt(end - 1) == '.'
                && at - start >= 4
                && end + 1 < text.length()
                && Row.isBlank(text.charAt(end));
    }
}
