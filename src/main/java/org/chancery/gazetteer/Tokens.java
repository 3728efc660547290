package org.chancery.gazetteer;

import java.util.Arrays;

/**
 * The words of a text that stand in any of a gazetteer's names, each with its number in the shared word table. They are
 * looked up once for a text and serve all lists. A word is a run of letters, digits and accents; a Han character is a word
 * by itself. An apostrophe ends a word, so that {@code China's} is {@code China} and {@code s}.
 *
 * <p>Words that stand in no name are left out: no name can go on over them. Immutable once made.
 */
public final class Tokens {

    private final String text;
    private int[] starts;
    private int[] ends;
    private int[] words;
    private int size;

    private Tokens(String text, int guess) {
        this.text = text;
        this.starts = new int[guess];
        this.ends = new int[guess];
        this.words = new int[guess];
    }

    /** Looks the words of a stretch of a text up. */
    static Tokens of(String text, int from, int to, WordTable table) {
        Tokens tokens = new Tokens(text, (to - from) / 8 + 8);
        char[] letters = text.toCharArray();
        int at = from;
        while (at < to) {
            char c = letters[at];
            if (!isWordPart(c)) {
                at++;
                continue;
            }
            int start = at++;
            int running = WordTable.step(0, c);
            if (!isIdeograph(c)) {
                while (at < to && isWordPart(letters[at]) && !isIdeograph(letters[at])) {
                    running = WordTable.step(running, letters[at++]);
                }
            }
            int word = table.find(WordTable.hash(running), letters, start, at);
            if (word != WordTable.NONE) {
                tokens.add(start, at, word);
            }
        }
        return tokens;
    }

    /** Returns the numbers of the words of a name, put into the table where they are new. */
    static int[] numbers(String name, WordTable table) {
        char[] letters = name.toCharArray();
        int[] numbers = new int[letters.length];
        int size = 0;
        for (int start = next(letters, 0, letters.length); start < letters.length; ) {
            int end = end(letters, start, letters.length);
            numbers[size++] = table.add(letters, start, end);
            start = next(letters, end, letters.length);
        }
        return Arrays.copyOf(numbers, size);
    }

    /** Returns where the next word begins, or {@code to}. */
    private static int next(char[] text, int from, int to) {
        int i = from;
        while (i < to && !isWordPart(text[i])) {
            i++;
        }
        return i;
    }

    private static int end(char[] text, int start, int to) {
        int i = start + 1;
        if (!isIdeograph(text[start])) {
            while (i < to && isWordPart(text[i]) && !isIdeograph(text[i])) {
                i++;
            }
        }
        return i;
    }

    static boolean isWordPart(char c) {
        if (c < 128) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        }
        return Character.isLetterOrDigit(c) || Letters.isAccent(c);
    }

    private static boolean isIdeograph(char c) {
        return c >= 128 && Character.isIdeographic(c);
    }

    private void add(int start, int end, int word) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
            words = Arrays.copyOf(words, size * 2);
        }
        starts[size] = start;
        ends[size] = end;
        words[size++] = word;
    }

    String text() {
        return text;
    }

    /** Returns how many words begin before an offset. */
    int countBefore(int offset) {
        int found = Arrays.binarySearch(starts, 0, size, offset);
        return found >= 0 ? found : -found - 1;
    }

    int start(int token) {
        return starts[token];
    }

    int end(int token) {
        return ends[token];
    }

    /** Returns the number of a word in the table. */
    int word(int token) {
        return words[token];
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
