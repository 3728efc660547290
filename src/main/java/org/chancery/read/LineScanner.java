package org.chancery.read;

/**
 * Steps through the lines of a decoded file. A line ends at LF, CR, CRLF, NEL, VT, FF, or at the line or paragraph
 * separator of Unicode.
 */
final class LineScanner {

    private final String text;
    private int start;
    private int end;
    private int after;

    /** Starts at an offset, which should be the start of a line. */
    LineScanner(String text, int from) {
        this.text = text;
        this.after = from;
    }

    /** Goes to the next line; false where there is none. What follows a last line end is no line. */
    boolean next() {
        if (after >= text.length()) {
            return false;
        }
        start = after;
        end = start;
        int length = text.length();
        while (end < length && !isEnd(text.charAt(end))) {
            end++;
        }
        boolean two = end + 1 < length && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
        after = end == length ? end : end + (two ? 2 : 1);
        return true;
    }

    /** Returns the offset of the line's first unit. */
    int start() {
        return start;
    }

    /** Returns the offset past the line's last unit, its line end left out. */
    int end() {
        return end;
    }

    /** Returns the offset past its line end; the same as {@link #end} at the end of the text without a line end. */
    int after() {
        return after;
    }

    private static boolean isEnd(char c) {
        return c <= '\r' ? c >= '\n' : c >= '\u0085' && (c == '\u0085' || c == '\u2028' || c == '\u2029');
    }
}
