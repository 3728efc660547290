package org.chancery.parse.quotes;

import org.chancery.model.Range;

/** Tells from the letters and marks of a quotation whether it is a sentence, and how it closes. */
final class QuoteForm {

    private final String text;

    QuoteForm(String text) {
        this.text = text;
    }

    /** Returns whether the quotation that ends at an offset is a full sentence, so that what follows is another. */
    boolean full(int end) {
        return end > 1 && ".!?…".indexOf(text.charAt(end - 2)) >= 0;
    }

    /** Returns the words without blanks at either end. */
    Range trimmed(Range inside) {
        int start = inside.start();
        int end = inside.end();
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new Range(start, end);
    }

    /** Returns whether a colon or a comma stands before a quotation. */
    boolean colonOrComma(int open) {
        int at = open - 1;
        while (at > 0 && text.charAt(at) == ' ') {
            at--;
        }
        return at > 0 && (text.charAt(at) == ',' || text.charAt(at) == ':');
    }

    /** Returns whether the quotation closes with a mark that may be followed by who said it. */
    boolean ends(Range inside, int close, int limit) {
        char last = text.charAt(Math.max(inside.start(), inside.end() - 1));
        if (",.!?—-…".indexOf(last) >= 0) {
            return true;
        }
        return close < limit && text.charAt(close) == ',';
    }

    /** Returns whether the words are a sentence by their first letter and their last mark. */
    boolean sentence(Range inside) {
        char first = text.charAt(inside.start());
        char last = text.charAt(inside.end() - 1);
        return !Character.isLowerCase(first) && ".!?,…".indexOf(last) >= 0;
    }
}
