package org.chancery.parse.dates;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.chancery.model.PartialDate;
import org.chancery.model.Published;
import org.jspecify.annotations.Nullable;

/** Publication on an anniversary that the text tells in full: {@code Fifty years ago today, on 7 December 1970}. */
final class YearsAgo {

    private static final int REACH = 10;

    private YearsAgo() {}

    /** Returns the day, or {@link Published#UNKNOWN}. */
    static Published read(Page page) {
        for (Page.Row row : page.rows()) {
            List<Expression> expressions = row.expressions();
            for (int i = 0; row.line().role().kept() && i < expressions.size(); i++) {
                if (expressions.get(i).meaning() instanceof Meaning.YearsAgoThisMonth years) {
                    Published month = thisMonth(page, expressions, i, years);
                    if (month.date() != null) {
                        return month;
                    }
                }
                if (expressions.get(i).meaning() instanceof Meaning.YearsAgoToday years) {
                    Expression day = besides(expressions, i);
                    if (day != null && day.meaning() instanceof Meaning.Exact exact) {
                        LocalDate today =
                                exact.date().earliest().plusYears(years.years()).minusDays(years.days());
                        return conclude(page, expressions.get(i), today);
                    }
                }
            }
        }
        return Published.UNKNOWN;
    }

    /** {@code Forty years ago this month, on 7 September 1977}. */
    private static Published thisMonth(
            Page page, List<Expression> expressions, int i, Meaning.YearsAgoThisMonth years) {
        Expression day = besides(expressions, i);
        if (day == null || !(day.meaning() instanceof Meaning.Exact exact)) {
            return Published.UNKNOWN;
        }
        YearMonth month =
                YearMonth.from(exact.date().earliest()).plusYears(years.years()).minusMonths(years.months());
        boolean later = PublicationReader.past(page, null).stream()
                .anyMatch(date -> date.earliest().isAfter(month.atEndOfMonth()));
        return later
                ? Published.UNKNOWN
                : page.published(
                        PartialDate.ofMonth(month.getYear(), month.getMonthValue()),
                        Published.Basis.INFERRED,
                        expressions.get(i),
                        "years-ago-this-month");
    }

    /** The day in full right behind or right before an expression. */
    private static @Nullable Expression besides(List<Expression> expressions, int i) {
        Expression ago = expressions.get(i);
        for (int k : new int[] {i + 1, i - 1}) {
            if (k >= 0 && k < expressions.size() && expressions.get(k).isExactDay()) {
                Expression e = expressions.get(k);
                if (e.first() - ago.last() <= REACH && ago.first() - e.last() <= REACH) {
                    return e;
                }
            }
        }
        return null;
    }

    private static Published conclude(Page page, Expression ago, LocalDate day) {
        boolean later = PublicationReader.past(page, null).stream()
                .anyMatch(date -> date.earliest().isAfter(day));
        return later
                ? Published.UNKNOWN
                : page.published(PartialDate.ofDay(day), Published.Basis.INFERRED, ago, "years-ago-today");
    }
}
