package org.chancery.read;

import java.util.Locale;
import java.util.Set;

/** Links, pictures and marks of footnotes in one paragraph of Markdown: their words stay, the rest is dropped. */
final class MarkdownLinks {

    private static final int LONGEST_ADDRESS = 4000;

    private final String text;
    private final char[] fate;
    private final int[] closes;
    private final Set<String> definitions;

    /**
     * @param fate what becomes of each unit: {@code k} may be a mark, {@code d} is dropped
     * @param closes for each opening bracket the offset of the one that closes it, or -1
     * @param definitions names of links whose address is given elsewhere, in lower case
     */
    MarkdownLinks(String text, char[] fate, int[] closes, Set<String> definitions) {
        this.text = text;
        this.fate = fate;
        this.closes = closes;
        this.definitions = definitions;
    }

    /** Returns for each opening bracket the offset of the one that closes it, and -1 for any other unit. */
    static int[] match(String text, char[] fate) {
        int[] closes = new int[text.length()];
        int[] open = new int[text.length()];
        int depth = 0;
        for (int i = 0; i < closes.length; i++) {
            closes[i] = -1;
            if (fate[i] == 'k' && text.charAt(i) == '[') {
                open[depth++] = i;
            } else if (fate[i] == 'k' && text.charAt(i) == ']' && depth > 0) {
                closes[open[--depth]] = i;
            }
        }
        return closes;
    }

    void drop() {
        for (int i = 0; i < text.length(); i++) {
            if (closes[i] > 0) {
                bracket(i, closes[i]);
            }
        }
    }

    private void bracket(int open, int close) {
        int after = close + 1;
        if (text.startsWith("[^", open)) {
            if (close - open > 2 && close - open < 40 && (after == text.length() || text.charAt(after) != ':')) {
                drop(open, after);
            }
        } else if (after < text.length() && text.charAt(after) == '(') {
            int end = address(after);
            if (end > 0) {
                link(open, close, end);
            }
        } else if (after < text.length() && text.charAt(after) == '[' && closes[after] > 0) {
            String name = closes[after] == after + 1
                    ? text.substring(open + 1, close)
                    : text.substring(after + 1, closes[after]);
            if (isDefined(name)) {
                link(open, close, closes[after] + 1);
            }
        } else if (isDefined(text.substring(open + 1, close))) {
            link(open, close, after);
        }
    }

    private void link(int open, int close, int end) {
        drop(open > 0 && text.charAt(open - 1) == '!' ? open - 1 : open, open + 1);
        drop(close, end);
    }

    private boolean isDefined(String name) {
        return name.length() < 200
                && definitions.contains(name.toLowerCase(Locale.ROOT).strip());
    }

    /** Returns the offset past the bracket that closes an address, or -1. */
    private int address(int open) {
        int depth = 0;
        int limit = Math.min(text.length(), open + LONGEST_ADDRESS);
        for (int i = open; i < limit; i++) {
            char c = text.charAt(i);
            if (c == '(') {
                depth++;
            } else if (c == ')' && --depth == 0) {
                return looksLikeAddress(text.substring(open + 1, i).strip()) ? i + 1 : -1;
            }
        }
        return -1;
    }

    /** Words in round brackets behind words in square ones are not always a link. */
    private static boolean looksLikeAddress(String inside) {
        int blank = inside.indexOf(' ');
        return blank < 0 || (blank + 1 < inside.length() && "\"'(".indexOf(inside.charAt(blank + 1)) >= 0);
    }

    private void drop(int from, int to) {
        for (int i = from; i < to; i++) {
            fate[i] = 'd';
        }
    }
}
