package org.chancery.parse.dates;

import org.jspecify.annotations.Nullable;

/**
 * A month, a year, a named month or a weekday beside {@code this}, {@code last} or {@code next}:
 * {@code next year}, {@code last August}, {@code last Dec. 18}, {@code last Wednesday}, {@code that April}.
 */
final class PeriodReference implements Construct {

    /** What {@link #shift} returns where a token says nothing of that kind. */
    static final int NO_SHIFT = 99;

    private static final MonthDayYear MONTH_DAY = new MonthDayYear();

    @Override
    public @Nullable Expression read(Tokens t, int from, int at) {
        if (t.is(at, Term.THAT)) {
            return t.monthAlone(at + 1) != 0
                            && !t.isCapital(at + 2)
                            && YearTail.read(t, at + 2) == null
                            && Day.at(t, at + 2) == 0
                    ? new Expression(
                            at + 1, at + 1, new Meaning.MonthAlone(t.month(at + 1), YearHint.SAME_YEAR), "that-month")
                    : null;
        }
        int shift = shift(t, at);
        if (shift == NO_SHIFT) {
            return null;
        }
        if (shift == 0 && isPartOfDay(t, at + 1)) {
            return new Expression(at, at + 1, new Meaning.DayShift(0, false), "day-reference");
        }
        if (t.is(at + 1, Term.YEAR) || t.is(at + 1, Term.MONTH)) {
            return period(t, at, shift);
        }
        if (t.weekdayAlone(at + 1) != 0 && !WeekdayReference.isName(t, at + 1)) {
            YearHint hint = shift < 0 ? YearHint.LATEST : shift > 0 ? YearHint.COMING : YearHint.THIS_YEAR;
            return new Expression(at, at + 1, new Meaning.Weekday(t.weekdayAlone(at + 1), hint), "weekday");
        }
        int month = t.monthAlone(at + 1);
        if (month == 0) {
            return null;
        }
        YearHint hint = shift < 0 ? YearHint.LATEST : shift > 0 ? YearHint.COMING : YearHint.THIS_YEAR;
        Expression day = MONTH_DAY.read(t, from, at + 1);
        if (day != null) {
            return day.meaning() instanceof Meaning.MonthDay md && md.hint() == YearHint.NONE
                    ? new Expression(
                            at,
                            day.last(),
                            new Meaning.MonthDay(md.month(), md.day(), md.endMonth(), md.endDay(), hint),
                            "last-day")
                    : null;
        }
        return YearTail.read(t, at + 2) != null
                ? null
                : new Expression(at, at + 1, new Meaning.MonthAlone(month, hint), "last-month");
    }

    /** {@code this morning}, {@code this afternoon}; not {@code this morning's papers} or {@code this evening gown}. */
    private static boolean isPartOfDay(Tokens t, int at) {
        boolean part = t.isText(at, "morning") || t.isText(at, "afternoon") || t.isText(at, "evening");
        return part && !((t.is(at + 1, '\'') || t.is(at + 1, '’') || t.isDash(at + 1)) && t.isGlued(at));
    }

    /** {@code last month}, {@code next year}; not {@code the next year}, {@code over the last year}. */
    private static @Nullable Expression period(Tokens t, int at, int shift) {
        boolean counted = t.is(at - 1, Term.THE) && shift != 0;
        boolean year = t.is(at + 1, Term.YEAR);
        if (counted) {
            return null;
        }
        return new Expression(
                at,
                at + 1,
                year ? new Meaning.YearShift(shift, false) : new Meaning.MonthShift(shift, 0, false),
                year ? "year-reference" : "month-reference");
    }

    /** Returns -1 for {@code last}, 0 for {@code this}, 1 for {@code next}, else {@link #NO_SHIFT}. */
    static int shift(Tokens t, int at) {
        if (t.is(at, Term.LAST)) {
            return -1;
        }
        if (t.is(at, Term.THIS)) {
            return 0;
        }
        return t.is(at, Term.NEXT) ? 1 : NO_SHIFT;
    }
}
