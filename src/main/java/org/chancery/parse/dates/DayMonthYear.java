package org.chancery.parse.dates;

import org.chancery.model.PartialDate;
import org.jspecify.annotations.Nullable;

/** Day before month: {@code 12 May 1975}, {@code 20-Mar-2025}, {@code 12-13 May}, {@code 28 February to 2 March 2022}. */
final class DayMonthYear implements Construct {

    @Override
    public @Nullable Expression read(Tokens t, int from, int at) {
        int day = Day.at(t, at);
        if (day == 0) {
            return null;
        }
        int next = Day.last(t, at) + 1;
        Part only = month(t, next);
        if (only != null) {
            return oneOrTwoMonths(t, at, day, only);
        }
        if (!t.isDash(next) && !t.is(next, '/') && !t.is(next, Term.LINK) && !t.isText(next, "and")) {
            return null;
        }
        int endDay = Day.at(t, next + 1);
        if (endDay <= day) {
            return null;
        }
        Part both = month(t, Day.last(t, next + 1) + 1);
        return both == null ? null : make(t, at, both.last, day, both.month, endDay, both.month);
    }

    /** The month after the first day, and where there is one the second day with its month. */
    private static @Nullable Expression oneOrTwoMonths(Tokens t, int at, int day, Part first) {
        int next = first.last + 1;
        if (t.isDash(next) || t.is(next, Term.LINK)) {
            int endDay = Day.at(t, next + 1);
            Part end = endDay == 0 ? null : month(t, Day.last(t, next + 1) + 1);
            if (end != null && YearTail.number(t, next + 1) == 0) {
                Expression range = make(t, at, end.last, day, first.month, endDay, end.month);
                if (range != null) {
                    return range;
                }
            }
        }
        return make(t, at, first.last, day, first.month, 0, 0);
    }

    /** Puts day, month and the year behind them together. */
    static @Nullable Expression make(Tokens t, int first, int last, int day, int month, int endDay, int endMonth) {
        if (!Calendar.exists(month, day) || (endDay != 0 && !Calendar.exists(endMonth, endDay))) {
            return null;
        }
        YearTail tail = gluedYear(t, last + 1);
        if (tail == null && endDay == 0) {
            tail = shortYear(t, last + 1);
        }
        if (tail == null) {
            tail = YearTail.read(t, last + 1);
        }
        if (tail == null) {
            return new Expression(
                    first, last, new Meaning.MonthDay(month, day, endMonth, endDay, YearHint.NONE), "day-month");
        }
        if (tail.year() == 0) {
            return new Expression(
                    first, tail.last(), new Meaning.MonthDay(month, day, endMonth, endDay, tail.hint()), "day-month");
        }
        int startYear = endDay != 0 && endMonth < month ? tail.year() - 1 : tail.year();
        PartialDate date = Calendar.days(startYear, month, day, tail.year(), endMonth, endDay);
        return date == null
                ? null
                : new Expression(
                        first, tail.last(), new Meaning.Exact(date), endDay == 0 ? "day-month-year" : "day-range");
    }

    private static @Nullable YearTail gluedYear(Tokens t, int i) {
        boolean sign = t.isDash(i) || t.is(i, '/') || t.is(i, '.');
        int year = sign && t.isGlued(i) && t.isGlued(i - 1) ? YearTail.number(t, i + 1) : 0;
        return year == 0 ? null : new YearTail(year, YearHint.NONE, i + 1);
    }

    /** {@code 22 Mar 89} at the end of what is said, as monitors and wires write. */
    private static @Nullable YearTail shortYear(Tokens t, int at) {
        boolean apostrophe = t.is(at, '\'') || t.is(at, '’');
        int i = apostrophe && t.isGlued(at) ? at + 1 : at;
        int year = t.length(i) == 2 && t.start(i) - t.end(at - 1) <= 2 ? NumericDate.century(t.number(i)) : 0;
        boolean ends =
                t.isLineEnd(i + 1) || t.is(i + 1, ')') || t.is(i + 1, ']') || t.is(i + 1, ';') || t.is(i + 1, ',');
        boolean counts = t.month(at - 1) == 0 || Day.at(t, at - 2) == 0;
        return year == 0 || !ends || counts ? null : new YearTail(year, YearHint.NONE, i);
    }

    private record Part(int month, int last) {}

    /** Reads the month at a token, a sign or {@code of} before it and the full stop of an abbreviation behind it. */
    private static @Nullable Part month(Tokens t, int at) {
        int i = at;
        boolean sign = t.isDash(i) || t.is(i, '.') || t.is(i, '/') || t.is(i, ',');
        if (sign || t.is(i, Term.OF)) {
            i++;
        }
        if (t.is(i, Term.OF)) {
            i++;
        }
        int month = t.month(i);
        if (month == 0) {
            month = RomanMonth.at(t, i);
        }
        if (month == 0 || (t.is(at, ',') && t.monthAlone(i) != 0)) {
            return null;
        }
        boolean stop = t.is(i + 1, '.') && t.isGlued(i) && t.length(i) < 6 && !sign;
        return new Part(month, stop && endsAbbreviation(t, i) ? i + 1 : i);
    }

    private static boolean endsAbbreviation(Tokens t, int i) {
        return YearTail.number(t, i + 2) != 0;
    }
}
