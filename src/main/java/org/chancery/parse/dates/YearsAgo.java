package org.chancery.parse.dates;

import java.time.LocalDate;
import org.chancery.model.PartialDate;
import org.chancery.model.Published;

/** Publication on an anniversary that the text tells in full: {@code Fifty years ago today, on 7 December 1970}. */
final class YearsAgo {

    private static final int REACH = 10;

    private YearsAgo() {}

    /** Returns the day, or {@link Published#UNKNOWN}. */
    static Published read(Page page) {
        for (Page.Row row : page.rows()) {
            for (Expression ago : row.expressions()) {
                if (row.line().role().kept() && ago.meaning() instanceof Meaning.YearsAgoToday years) {
                    for (Expression e : row.expressions()) {
                        boolean near = e.first() - ago.last() <= REACH && ago.first() - e.last() <= REACH;
                        if (near && e.isExactDay() && e.meaning() instanceof Meaning.Exact exact) {
                            return conclude(page, ago, exact.date().earliest().plusYears(years.years()));
                        }
                    }
                }
            }
        }
        return Published.UNKNOWN;
    }

    private static Published conclude(Page page, Expression ago, LocalDate day) {
        boolean later = PublicationReader.past(page, null).stream()
                .anyMatch(date -> date.earliest().isAfter(day));
        return later
                ? Published.UNKNOWN
                : page.published(PartialDate.ofDay(day), Published.Basis.INFERRED, ago, "years-ago-today");
    }
}
