package org.chancery.parse.names;

import java.util.Arrays;

/**
 * The words, numbers and marks of a text, in order: where each stands, of which kind it is, whether it opens a line or a
 * sentence. {@link Tokenizer} tells where each begins and ends.
 */
final class Tokens {

    /** A word. */
    static final byte WORD = 0;
    /** A number, also one with letters after it. */
    static final byte NUMBER = 1;
    /** A mark, or the same mark several times. */
    static final byte MARK = 2;
    /** The ending {@code 's}. */
    static final byte POSSESSIVE = 3;

    private static final byte OPENS_LINE = 1;
    private static final byte OPENS_SENTENCE = 2;
    /** Units of text for each token, as a guess that is rarely too high. */
    private static final int UNITS = 5;

    private final char[] text;
    private int[] starts;
    private int[] ends;
    private byte[] kinds;
    private byte[] flags;
    private int size;
    private boolean newLine = true;
    private boolean newSentence = true;

    private Tokens(char[] text) {
        this.text = text;
        int room = text.length / UNITS + 16;
        starts = new int[room];
        ends = new int[room];
        kinds = new byte[room];
        flags = new byte[room];
    }

    /** Returns the tokens of a text. Takes time in proportion to its length. */
    static Tokens of(char[] text) {
        Tokens tokens = new Tokens(text);
        new Tokenizer(text, tokens).run();
        return tokens;
    }

    int size() {
        return size;
    }

    /** Returns where the token starts, in UTF-16 units. */
    int start(int i) {
        return starts[i];
    }

    /** Returns where the token ends, exclusive. */
    int end(int i) {
        return ends[i];
    }

    byte kind(int i) {
        return kinds[i];
    }

    /** Returns whether the token is the first of its line. */
    boolean opensLine(int i) {
        return (flags[i] & OPENS_LINE) != 0;
    }

    /** Returns whether the token stands where any word would have a capital letter. */
    boolean opensSentence(int i) {
        return (flags[i] & OPENS_SENTENCE) != 0;
    }

    /** Notes that a line ends before the next token. */
    void endLine() {
        newLine = true;
        newSentence = true;
    }

    /** Returns whether the last token is no mark and ends here. */
    boolean wordEndsAt(int offset) {
        return size > 0 && ends[size - 1] == offset && kinds[size - 1] != MARK;
    }

    /** Adds the next token. */
    void add(int start, int end, byte kind) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
            kinds = Arrays.copyOf(kinds, size * 2);
            flags = Arrays.copyOf(flags, size * 2);
        }
        starts[size] = start;
        ends[size] = end;
        kinds[size] = kind;
        flags[size] = (byte) ((newLine ? OPENS_LINE : 0) | (newSentence ? OPENS_SENTENCE : 0));
        size++;
        newLine = false;
        newSentence = kind == MARK && sentenceAfter(text[start]);
    }

    private boolean sentenceAfter(char mark) {
        return switch (mark) {
            case '.', '!', '?', '\u2026', ':', '\u2022', '|' -> true;
            case ',', ';' -> false;
            default -> newSentence;
        };
    }
}
