package org.chancery.parse.quotes;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A word or a mark. */
final class Term {

    private final String text;
    private final int start;
    private final int end;

    @Nullable
    private String lower;

    private int kinds = -1;

    /**
     * Makes a term.
     *
     * @param text the sheet
     * @param start its first unit
     * @param end one past the last
     */
    Term(String text, int start, int end) {
        this.text = text;
        this.start = start;
        this.end = end;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    /** Returns the word in lower case. */
    String lower() {
        if (lower == null) {
            lower = text.substring(start, end).toLowerCase(Locale.ROOT);
        }
        return lower;
    }

    /** Returns whether it opens with a capital. */
    boolean capital() {
        return Character.isUpperCase(text.charAt(start));
    }

    /** Returns whether it is a word. */
    boolean word() {
        return Character.isLetterOrDigit(text.charAt(start));
    }

    /** Returns whether it is this mark. */
    boolean mark(char c) {
        return text.charAt(start) == c;
    }

    /** Returns whether the word can be of this kind. */
    boolean is(WordKind kind) {
        if (kinds < 0) {
            kinds = word() ? SpeechWords.kinds(lower()) : 0;
        }
        return (kinds & kind.bit()) != 0;
    }
}
