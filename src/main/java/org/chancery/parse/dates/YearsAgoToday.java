package org.chancery.parse.dates;

import org.jspecify.annotations.Nullable;

/** {@code Fifty years ago today}. */
final class YearsAgoToday implements Construct {

    @Override
    public @Nullable Expression read(Tokens t, int from, int at) {
        if (!t.is(at + 1, Term.AGO) || !t.is(at + 2, Term.TODAY) || !(t.isText(at, "years") || t.is(at, Term.YEAR))) {
            return null;
        }
        int years = NumberWord.endingAt(t, at - 1);
        int first = NumberWord.firstOf(t, at - 1);
        return years == 0 || first < from
                ? null
                : new Expression(first, at + 2, new Meaning.YearsAgoToday(years), "years-ago-today");
    }
}
