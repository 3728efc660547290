package org.chancery.parse.people;

import org.jspecify.annotations.Nullable;

/**
 * A word, a number or a mark of a line. Most words are never asked for their letters: strings are made when they are first
 * asked for.
 */
final class Word {

    /** What a word is made of. */
    enum Shape {
        /** Letters, the first of them a capital. */
        CAPITAL,
        /** Capitals only, two or more. */
        CAPS,
        /** One capital with a stop, or several: {@code V.K.}. */
        INITIAL,
        /** Letters that open in lower case. */
        LOWER,
        /** Letters of a script without capitals, such as Han. */
        OTHER_LETTERS,
        /** Digits. */
        NUMBER,
        /** Any single mark. */
        MARK
    }

    private final char[] sheet;
    private final int start;
    private final int end;
    private final int after;
    private final Shape type;
    private final int flags;
    private final boolean joined;
    private final boolean opens;

    @Nullable
    private String text;

    @Nullable
    private String key;

    /**
     * Makes a word.
     *
     * @param sheet the text it stands in
     * @param start its first UTF-16 unit
     * @param end one past its last unit; the stop of an initial and of Jr. lies inside, that of other abbreviations outside
     * @param after one past the stop of an abbreviation, else {@code end}
     * @param type what it is made of
     * @param flags what the lexicon tells of it
     * @param joined whether only blanks stand between the word before on the same line and this one
     * @param opens whether it opens a sentence, a line or a quotation
     */
    Word(char[] sheet, int start, int end, int after, Shape type, int flags, boolean joined, boolean opens) {
        this.sheet = sheet;
        this.start = start;
        this.end = end;
        this.after = after;
        this.type = type;
        this.flags = flags;
        this.joined = joined;
        this.opens = opens;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    int after() {
        return after;
    }

    /** Returns the number of its UTF-16 units. */
    int length() {
        return end - start;
    }

    Shape type() {
        return type;
    }

    /** Returns the word as it is written. */
    String text() {
        if (text == null) {
            text = new String(sheet, start, end - start);
        }
        return text;
    }

    /** Returns its folded form, without the stop of an abbreviation. */
    String key() {
        if (key == null) {
            key = type == Shape.MARK ? text() : Fold.key(text());
            if (key.length() > 1 && key.endsWith(".")) {
                key = key.substring(0, key.length() - 1);
            }
        }
        return key;
    }

    boolean joined() {
        return joined;
    }

    boolean opens() {
        return opens;
    }

    /** Returns whether the lexicon gives it one of these flags. */
    boolean is(int wanted) {
        return (flags & wanted) != 0;
    }

    /** Returns the same word with other flags. */
    Word flagged(int other) {
        return new Word(sheet, start, end, after, type, other, joined, opens);
    }

    /** Returns whether it opens with a capital. */
    boolean capital() {
        return type == Shape.CAPITAL || type == Shape.CAPS || type == Shape.INITIAL;
    }

    /** Returns whether it is this mark. */
    boolean mark(char c) {
        return type == Shape.MARK && sheet[start] == c;
    }

    /** Returns whether it consists of letters. */
    boolean letters() {
        return type != Shape.MARK && type != Shape.NUMBER;
    }
}
