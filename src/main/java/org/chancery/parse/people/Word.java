package org.chancery.parse.people;

/**
 * A word, a number or a mark of a line.
 *
 * @param start first UTF-16 unit on the sheet
 * @param end one past its last unit; the stop of an initial and of Jr. lies inside, that of other abbreviations outside
 * @param after one past the stop of an abbreviation, else {@code end}
 * @param type what it is made of
 * @param text the word
 * @param key folded form
 * @param flags what the lexicon tells of it
 * @param joined whether only blanks stand between the word before on the same line and this one
 * @param opens whether it opens a sentence, a line or a quotation
 */
record Word(
        int start, int end, int after, Shape type, String text, String key, int flags, boolean joined, boolean opens) {

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

    /** Returns whether the lexicon gives it one of these flags. */
    boolean is(int wanted) {
        return (flags & wanted) != 0;
    }

    /** Returns the same word with other flags. */
    Word flagged(int other) {
        return new Word(start, end, after, type, text, key, other, joined, opens);
    }

    /** Returns whether it opens with a capital. */
    boolean capital() {
        return type == Shape.CAPITAL || type == Shape.CAPS || type == Shape.INITIAL;
    }

    /** Returns whether it is this mark. */
    boolean mark(char c) {
        return type == Shape.MARK && text.charAt(0) == c;
    }

    /** Returns whether it consists of letters. */
    boolean letters() {
        return type != Shape.MARK && type != Shape.NUMBER;
    }
}
