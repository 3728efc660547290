package org.chancery.parse.dates;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How long ago a day in full was: {@code two months after the election of Dec. 27, 2007},
 * {@code in May 2017, sixteen months ago}, {@code the 60th anniversary of the armistice of July 27, 1953}.
 *
 * @param target about the day of speaking
 * @param tolerance by how many days it may be off
 */
record Distance(LocalDate target, int tolerance) {

    private static final int REACH = 24;
    private static final int OPENING = 20;

    /** Returns the distances told in a paragraph that reach from a day in full to the day of speaking. */
    static List<Distance> in(Page page, Page.Row row) {
        List<Distance> found = new ArrayList<>();
        Tokens t = page.tokens();
        List<Expression> opening =
                row.expressions().subList(0, Math.min(OPENING, row.expressions().size()));
        for (Expression e : opening) {
            if (!(e.meaning() instanceof Meaning.Exact exact)
                    || exact.date().edtf().length() < 7) {
                continue;
            }
            LocalDate day = exact.date().earliest();
            Distance behind = behind(t, e.last() + 1, day);
            if (behind != null) {
                found.add(behind);
                continue;
            }
            for (int i = e.first() - 1; i > e.first() - REACH && i >= row.first() && !Tense.endsSentence(t, i); i--) {
                if (isYearSaid(opening, i)) {
                    break;
                }
                Distance distance = at(t, i, day);
                if (distance != null) {
                    found.add(distance);
                    break;
                }
            }
        }
        return found;
    }

    private static boolean isYearSaid(List<Expression> expressions, int token) {
        for (Expression e : expressions) {
            if (e.meaning() instanceof Meaning.Exact && e.first() <= token && token <= e.last()) {
                return true;
            }
        }
        return false;
    }

    /** {@code in May 2017, sixteen months ago}. */
    private static @Nullable Distance behind(Tokens t, int comma, LocalDate day) {
        for (int i = comma + 2; t.is(comma, ',') && i < comma + 6; i++) {
            if (t.is(i + 1, Term.AGO)) {
                return counted(t, i, NumberWord.endingAt(t, i - 1), day);
            }
        }
        return null;
    }

    private static @Nullable Distance at(Tokens t, int i, LocalDate day) {
        if (t.isText(i, "anniversary") && Day.isOrdinal(t, i - 2) && t.length(i - 2) <= 3) {
            return new Distance(day.plusYears(t.number(i - 2)), 183);
        }
        boolean ago = t.is(i + 1, Term.AFTER) || t.is(i + 1, Term.AGO) && t.is(i + 2, ',');
        return counted(t, i, ago ? NumberWord.endingAt(t, i - 1) : 0, day);
    }

    private static @Nullable Distance counted(Tokens t, int i, int count, LocalDate day) {
        if (count == 0) {
            return null;
        }
        if (t.isText(i, "years") || t.is(i, Term.YEAR)) {
            return new Distance(day.plusYears(count), 183);
        }
        if (t.isText(i, "months") || t.is(i, Term.MONTH)) {
            return new Distance(day.plusMonths(count), 35);
        }
        if (t.isText(i, "weeks") || t.isText(i, "week")) {
            return new Distance(day.plusWeeks(count), 10);
        }
        return t.isText(i, "days") || t.is(i, Term.DAY) ? new Distance(day.plusDays(count), 3) : null;
    }

    /** Returns the year in which a day of a month lies within the tolerance, or 0. */
    int yearOf(int month, int day) {
        LocalDate near = YearChoice.nearest(target, month, day, Tense.UNKNOWN);
        return near != null && Math.abs(ChronoUnit.DAYS.between(target, near)) <= tolerance ? near.getYear() : 0;
    }
}
