package org.chancery.parse.dates;

import java.time.LocalDate;
import org.chancery.model.PartialDate;
import org.jspecify.annotations.Nullable;

/** Whether a whole article tells of a time long past, as an essay for an anniversary does. */
final class History {

    private static final int LONG_PAST_DAYS = 700;

    private History() {}

    /** Returns the first day that the running text names in full where that is long before publication, else null. */
    static @Nullable LocalDate of(Page page, @Nullable PartialDate published) {
        for (int i = page.bodyStart(); i < page.rows().size(); i++) {
            Page.Row row = page.rows().get(i);
            if (row.opens()) {
                return null;
            }
            if (!row.line().role().kept()) {
                continue;
            }
            for (Expression e : row.expressions()) {
                if (e.meaning() instanceof Meaning.Weekday || e.meaning() instanceof Meaning.MonthDay) {
                    return null;
                }
                if (e.meaning() instanceof Meaning.Exact exact
                        && exact.date().isDay()
                        && !Birth.isOf(page.tokens(), e)) {
                    LocalDate day = exact.date().earliest();
                    boolean past = published != null
                            && published.earliest().minusDays(LONG_PAST_DAYS).isAfter(day);
                    return past ? day : null;
                }
            }
        }
        return null;
    }
}
