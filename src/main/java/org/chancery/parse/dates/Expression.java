package org.chancery.parse.dates;

import org.chancery.model.Range;

/**
 * An expression of time found in a text.
 *
 * @param first its first token
 * @param last its last token
 * @param meaning what it says
 * @param rule name of the construct that read it
 */
record Expression(int first, int last, Meaning meaning, String rule) {

    Range range(Tokens tokens) {
        return new Range(tokens.start(first), tokens.end(last));
    }

    int start(Tokens tokens) {
        return tokens.start(first);
    }

    int end(Tokens tokens) {
        return tokens.end(last);
    }

    /** Returns whether it names one day by itself. */
    boolean isExactDay() {
        return meaning instanceof Meaning.Exact exact && exact.date().isDay();
    }
}
