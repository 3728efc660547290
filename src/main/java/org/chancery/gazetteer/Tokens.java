package org.chancery.gazetteer;

import java.util.Arrays;

/**
 * The words of a stretch of text. A word is a run of letters, digits and accents; a Han character is a word by itself.
 * An apostrophe ends a word, so that {@code China's} is {@code China} and {@code s}.
 */
final class Tokens {

    private final CharSequence text;
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int size;

    private Tokens(CharSequence text) {
        this.text = text;
    }

    static Tokens of(CharSequence text, int from, int to) {
        Tokens tokens = new Tokens(text);
        int i = from;
        while (i < to) {
            char c = text.charAt(i);
            if (!isWordPart(c)) {
                i++;
                continue;
            }
            int start = i++;
            if (!Character.isIdeographic(c)) {
                while (i < to && isWordPart(text.charAt(i)) && !Character.isIdeographic(text.charAt(i))) {
                    i++;
                }
            }
            tokens.add(start, i);
        }
        return tokens;
    }

    private static boolean isWordPart(char c) {
        if (c < 128) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        }
        return Character.isLetterOrDigit(c) || Letters.isAccent(c);
    }

    private void add(int start, int end) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
        }
        starts[size] = start;
        ends[size++] = end;
    }

    int size() {
        return size;
    }

    int start(int token) {
        return starts[token];
    }

    int end(int token) {
        return ends[token];
    }

    boolean isCapitalised(int token) {
        return Character.isUpperCase(text.charAt(starts[token]));
    }

    /**
     * Returns whether a name may go on from this word to the next: over blanks, a hyphen, an apostrophe, the full stop
     * of a short form such as {@code St.} or {@code U.S.}; not over a line end, a comma or the end of a sentence.
     */
    boolean joinsNext(int token) {
        int gap = starts[token + 1] - ends[token];
        if (gap > 3) {
            return false;
        }
        boolean shortWord = ends[token] - starts[token] <= 3;
        for (int i = ends[token]; i < starts[token + 1]; i++) {
            boolean joins =
                    switch (text.charAt(i)) {
                        case ' ', '\u00A0', '\t', '-', '\u2010', '\u2011', '\u2013', '\'', '\u2019', '\u02BC', '&' ->
                            true;
                        case '.' -> shortWord && i == ends[token];
                        default -> false;
                    };
            if (!joins) {
                return false;
            }
        }
        return true;
    }
}
