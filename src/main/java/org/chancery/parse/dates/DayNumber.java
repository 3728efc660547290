package org.chancery.parse.dates;

import org.jspecify.annotations.Nullable;

/** {@code the 13th}, the month being known; {@code the 5th of this month}. */
final class DayNumber implements Construct {

    @Override
    public @Nullable Expression read(Tokens t, int from, int at) {
        int day = Day.at(t, at);
        if (day == 0 || !Day.isOrdinal(t, at) || !t.is(at - 1, Term.THE)) {
            return null;
        }
        int next = at + 2;
        if (t.is(next, Term.OF) && t.is(next + 2, Term.MONTH)) {
            int months = PeriodReference.shift(t, next + 1);
            return months == PeriodReference.NO_SHIFT
                    ? null
                    : new Expression(at, next + 2, new Meaning.MonthShift(months, day, false), "day-of-month");
        }
        boolean led = t.is(at - 2, Term.ON)
                || t.is(at - 2, Term.OF)
                || t.is(at - 2, Term.LINK)
                || t.isText(at - 2, "by")
                || t.is(at - 2, Term.AFTER)
                || t.is(at - 2, Term.BEFORE);
        boolean noun = t.isWord(next)
                && !t.is(next, Term.PREPOSITION)
                && !t.is(next, Term.AND)
                && !t.is(next, Term.PAST)
                && !t.is(next, Term.THE);
        return led && !noun ? new Expression(at, at + 1, new Meaning.DayNumber(day), "day-number") : null;
    }
}
