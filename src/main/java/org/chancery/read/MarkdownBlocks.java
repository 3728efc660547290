package org.chancery.read;

/** The marks at the head of a Markdown line that say what block it begins. Offsets are of the decoded file. */
final class MarkdownBlocks {

    private MarkdownBlocks() {}

    /** Returns the number of {@code #} of a heading, 1 to 6, or 0 where the line is none. */
    static int headingMark(String text, int from, int to) {
        int i = from;
        while (i < to && text.charAt(i) == '#') {
            i++;
        }
        int level = i - from;
        return level >= 1 && level <= 6 && i < to && Lines.isBlank(text.charAt(i)) ? level : 0;
    }

    /** Returns where a heading's words end, closing {@code #} left out. */
    static int headingEnd(String text, int from, int to) {
        int i = to;
        while (i > from && text.charAt(i - 1) == '#') {
            i--;
        }
        if (i == to || i == from || !Lines.isBlank(text.charAt(i - 1))) {
            return to;
        }
        while (i > from && Lines.isBlank(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    /** Returns 1 or 2 where the line underlines a heading of that level, or 0. */
    static int underline(String text, int from, int to) {
        char c = from < to ? text.charAt(from) : ' ';
        if ((c != '=' && c != '-') || to - from < 2) {
            return 0;
        }
        for (int i = from; i < to; i++) {
            if (text.charAt(i) != c) {
                return 0;
            }
        }
        return c == '=' ? 1 : 2;
    }

    /** Returns whether the line is a rule across the page: three or more of one sign and blanks. */
    static boolean isRule(String text, int from, int to) {
        char c = from < to ? text.charAt(from) : ' ';
        int n = 0;
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == c) {
                n++;
            } else if (!Lines.isBlank(text.charAt(i))) {
                return false;
            }
        }
        return n >= 3 && (c == '-' || c == '*' || c == '_');
    }

    /** Returns the number of units of {@code [^name]:} and the blanks behind it, or 0. */
    static int footnoteMark(String text, int from, int to) {
        if (!text.startsWith("[^", from)) {
            return 0;
        }
        int close = text.indexOf("]:", from);
        if (close < 0 || close + 2 > to || close - from > 40) {
            return 0;
        }
        int i = close + 2;
        while (i < to && Lines.isBlank(text.charAt(i))) {
            i++;
        }
        return i - from;
    }

    /** Returns whether the line defines the address of a link: {@code [name]: https://example.org/ "title"}. */
    static boolean isLinkDefinition(String text, int from, int to) {
        if (from >= to || text.charAt(from) != '[' || text.startsWith("[^", from)) {
            return false;
        }
        int close = text.indexOf("]:", from);
        return close > from + 1
                && close + 2 < to
                && looksLikeAddress(text.substring(close + 2, to).strip());
    }

    private static boolean looksLikeAddress(String words) {
        int blank = words.indexOf(' ');
        String first = blank < 0 ? words : words.substring(0, blank);
        boolean title = blank < 0 || "\"'(".indexOf(words.charAt(blank + 1)) >= 0;
        return title
                && (first.contains("://") || first.startsWith("<") || first.startsWith("/") || first.startsWith("#"));
    }

    /** Returns whether the line fences code: three or more backticks or tildes. */
    static boolean isFence(String text, int from, int to) {
        return to - from >= 3 && (text.startsWith("```", from) || text.startsWith("~~~", from));
    }

    /** Returns whether the line divides the head of a table from its rows: {@code |---|:--:|}. */
    static boolean isTableRule(String text, int from, int to) {
        boolean bar = false;
        boolean dash = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            bar |= c == '|';
            dash |= c == '-';
            if (c != '|' && c != '-' && c != ':' && !Lines.isBlank(c)) {
                return false;
            }
        }
        return bar && dash;
    }
}
