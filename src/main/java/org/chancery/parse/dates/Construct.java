package org.chancery.parse.dates;

import org.jspecify.annotations.Nullable;

/** One way to write a date. */
interface Construct {

    /**
     * Reads an expression whose heart is a token. It may begin before that token, never before {@code from}.
     *
     * @param from first token that no earlier expression has taken
     * @param at a token that is a number or a word of the lexicon
     * @return the expression, or null where this construct does not stand there
     */
    @Nullable
    Expression read(Tokens tokens, int from, int at);
}
