package org.chancery.parse.dates;

import org.jspecify.annotations.Nullable;

/** {@code Fifty years ago today}, {@code a year ago tomorrow}, {@code six years ago this month}. */
final class YearsAgoToday implements Construct {

    @Override
    public @Nullable Expression read(Tokens t, int from, int at) {
        if (!t.is(at + 1, Term.AGO) || !(t.isText(at, "years") || t.is(at, Term.YEAR))) {
            return null;
        }
        int years = NumberWord.endingAt(t, at - 1);
        int first = NumberWord.firstOf(t, at - 1);
        if (years == 0 || first < from) {
            return null;
        }
        if (isDay(t, at + 2)) {
            int days = t.is(at + 2, Term.TOMORROW) ? 1 : t.is(at + 2, Term.YESTERDAY) ? -1 : 0;
            return new Expression(first, at + 2, new Meaning.YearsAgoToday(years, days), "years-ago-today");
        }
        int months = t.is(at + 3, Term.MONTH) ? PeriodReference.shift(t, at + 2) : PeriodReference.NO_SHIFT;
        return months == PeriodReference.NO_SHIFT
                ? null
                : new Expression(first, at + 3, new Meaning.YearsAgoThisMonth(years, months), "years-ago-this-month");
    }

    private static boolean isDay(Tokens t, int at) {
        return t.is(at, Term.TODAY) || t.is(at, Term.TONIGHT) || t.is(at, Term.TOMORROW) || t.is(at, Term.YESTERDAY);
    }
}
