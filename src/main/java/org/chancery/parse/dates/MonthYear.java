package org.chancery.parse.dates;

import org.chancery.model.PartialDate;
import org.jspecify.annotations.Nullable;

/** A month: {@code May 1997}, {@code April last year}, {@code October of the same year}, {@code in February}. */
final class MonthYear implements Construct {

    @Override
    public @Nullable Expression read(Tokens t, int from, int at) {
        int month = t.month(at);
        if (month == 0) {
            return null;
        }
        int next = t.is(at + 1, '.') && YearTail.number(t, at + 2) != 0 ? at + 2 : at + 1;
        boolean sign = (t.isDash(next) || t.is(next, '/')) && t.isGlued(at) && YearTail.number(t, next + 1) != 0;
        YearTail tail = YearTail.read(t, sign ? next + 1 : next);
        if (tail != null) {
            return tail.year() == 0
                    ? new Expression(at, tail.last(), new Meaning.MonthAlone(month, tail.hint()), "month")
                    : new Expression(
                            at, tail.last(), new Meaning.Exact(PartialDate.ofMonth(tail.year(), month)), "month-year");
        }
        if (t.monthAlone(at) == 0) {
            return null;
        }
        Expression range = range(t, at, month);
        if (range != null) {
            return range;
        }
        int year = yearOfList(t, at);
        if (year != 0) {
            return new Expression(at, at, new Meaning.Exact(PartialDate.ofMonth(year, month)), "month-list");
        }
        return standsAlone(t, at)
                ? new Expression(at, at, new Meaning.MonthAlone(month, YearHint.NONE), "month")
                : null;
    }

    /** {@code March-April 1999}. */
    private static @Nullable Expression range(Tokens t, int at, int month) {
        int end = t.isDash(at + 1) ? t.monthAlone(at + 2) : 0;
        YearTail tail = end == 0 ? null : YearTail.read(t, at + 3);
        if (tail == null || tail.year() == 0) {
            return null;
        }
        PartialDate first = PartialDate.ofMonth(end < month ? tail.year() - 1 : tail.year(), month);
        PartialDate last = PartialDate.ofMonth(tail.year(), end);
        return new Expression(at, tail.last(), new Meaning.Exact(PartialDate.ofInterval(first, last)), "month-range");
    }

    /** The year of {@code March, April and May 2020} for the first two. */
    private static int yearOfList(Tokens t, int at) {
        int i = at + 1;
        for (int n = 0; n < 4; n++) {
            if (t.is(i, ',')) {
                i++;
            }
            if (t.is(i, Term.AND)) {
                i++;
            }
            if (i == at + 1 || t.monthAlone(i) == 0 || Day.at(t, i + 1) != 0) {
                return 0;
            }
            YearTail tail = YearTail.read(t, i + 1);
            if (tail != null) {
                return tail.year();
            }
            i++;
        }
        return 0;
    }

    private static boolean standsAlone(Tokens t, int at) {
        int before = at - 1;
        boolean alsoName = t.isText(at, "may")
                || t.isText(at, "april")
                || t.isText(at, "june")
                || t.isText(at, "august")
                || t.isText(at, "march");
        boolean namedAfter = alsoName && t.isCapital(at + 1);
        if (t.isDash(before) && t.isGlued(before) && t.is(before - 1, Term.PREPOSITION)) {
            return true; // mid-June
        }
        if (t.is(before, Term.AND) || t.is(before, ',')) {
            return t.monthAlone(before - 1) != 0 && !namedAfter;
        }
        if (t.isText(before, "in")
                || t.isText(before, "since")
                || t.isText(before, "until")
                || t.isText(before, "till")) {
            return true;
        }
        if (t.is(before, Term.THE)) {
            return t.isWord(at + 1) && !t.isCapital(at + 1) && !t.is(at + 1, Term.ON) && !t.is(at + 1, Term.OF);
        }
        boolean led = t.is(before, Term.PREPOSITION)
                || t.is(before, Term.OF)
                || t.is(before, Term.AFTER)
                || t.is(before, Term.BEFORE)
                || t.is(before, Term.LINK);
        return led && !namedAfter;
    }
}
