package org.chancery.parse.dates;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Days counted from the day of speaking or from one spoken of before: {@code today}, {@code the same day}, {@code a day later}. */
final class DayReference implements Construct {

    /** Nouns with which {@code today's} speaks of the times and not of a day. */
    private static final Set<String> TIMES = Set.of(
            "world",
            "society",
            "generation",
            "youth",
            "challenges",
            "standards",
            "terms",
            "money",
            "prices",
            "economy",
            "era",
            "reality",
            "conditions",
            "circumstances",
            "leaders",
            "young");

    @Override
    public @Nullable Expression read(Tokens t, int from, int at) {
        if (t.is(at, Term.TODAY) || t.is(at, Term.TONIGHT)) {
            return isTimes(t, at) ? null : anchored(at, 0);
        }
        if (t.is(at, Term.YESTERDAY)) {
            return anchored(at, -1);
        }
        if (t.is(at, Term.TOMORROW)) {
            return anchored(at, 1);
        }
        if (t.is(at, Term.ON) && t.is(at + 1, Term.THE) && t.is(at + 2, Term.FIRST) && t.is(at + 3, Term.DAY)) {
            return firstDay(t, at);
        }
        if (t.is(at, Term.A)) {
            return dayLater(t, at);
        }
        return t.is(at, Term.THE) ? theDay(t, at) : null;
    }

    private static boolean isTimes(Tokens t, int at) {
        boolean possessive = t.isGlued(at) && (t.is(at + 1, '\'') || t.is(at + 1, '’')) && t.isText(at + 2, "s");
        return (possessive && TIMES.contains(t.words(at + 3).toLowerCase(Locale.ROOT)))
                || (t.isDash(at - 1) && t.isGlued(at - 1))
                || t.isText(at - 1, "of")
                        && t.isWord(at - 2)
                        && TIMES.contains(t.words(at - 2).toLowerCase(Locale.ROOT))
                || (t.isCapital(at - 1) && t.isCapital(at) && t.isText(at - 1, "usa"));
    }

    private static Expression anchored(int at, int days) {
        return new Expression(at, at, new Meaning.DayShift(days, false), "day-reference");
    }

    private static Expression counted(int first, int last, int days) {
        return new Expression(first, last, new Meaning.DayShift(days, true), "day-after-day");
    }

    /** {@code on the first day of this month}. */
    private static @Nullable Expression firstDay(Tokens t, int at) {
        boolean led = t.is(at + 4, Term.OF) && t.is(at + 6, Term.MONTH);
        int shift = led ? PeriodReference.shift(t, at + 5) : PeriodReference.NO_SHIFT;
        return shift == PeriodReference.NO_SHIFT
                ? null
                : new Expression(at, at + 6, new Meaning.MonthShift(shift, 1, false), "day-of-month");
    }

    /** {@code a day later}, {@code a day earlier}. */
    private static @Nullable Expression dayLater(Tokens t, int at) {
        if (!t.is(at + 1, Term.DAY)) {
            return null;
        }
        if (t.is(at + 2, Term.LATER)) {
            return counted(at, at + 2, 1);
        }
        boolean before = t.is(at + 2, Term.EARLIER) || (t.is(at + 2, Term.BEFORE) && !t.isWord(at + 3));
        return before ? counted(at, at + 2, -1) : null;
    }

    /** {@code the same day}, {@code the next day}, {@code the day before}. */
    private static @Nullable Expression theDay(Tokens t, int at) {
        if (t.is(at + 1, Term.DAY) && !t.isWord(at + 3)) {
            if (t.is(at + 2, Term.BEFORE)) {
                return counted(at, at + 2, -1);
            }
            return t.isText(at + 2, "after") ? counted(at, at + 2, 1) : null;
        }
        if (t.is(at + 2, Term.DAY)) {
            if (t.is(at + 1, Term.SAME)) {
                return counted(at, at + 2, 0);
            }
            if (t.is(at + 1, Term.FOLLOWING) || t.isText(at + 1, "next")) {
                return counted(at, at + 2, 1);
            }
            return t.is(at + 1, Term.PREVIOUS) ? counted(at, at + 2, -1) : null;
        }
        if (t.is(at + 1, Term.SAME)) {
            if (t.is(at + 2, Term.MONTH)) {
                return new Expression(at, at + 2, new Meaning.MonthShift(0, 0, true), "same-month");
            }
            if (t.is(at + 2, Term.YEAR)) {
                return new Expression(at, at + 2, new Meaning.YearShift(0, true), "same-year");
            }
        }
        return null;
    }
}
