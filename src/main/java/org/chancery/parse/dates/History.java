package org.chancery.parse.dates;

import java.time.LocalDate;
import org.chancery.model.PartialDate;
import org.chancery.parse.layout.Role;
import org.jspecify.annotations.Nullable;

/** Whether a whole article tells of a time long past, as an essay for an anniversary does. */
final class History {

    private static final int LONG_PAST_DAYS = 700;

    private History() {}

    /** Returns the first day that the running text names in full where that is long before publication, else null. */
    static @Nullable LocalDate of(Page page, @Nullable PartialDate published) {
        for (int i = 0; i < page.rows().size(); i++) {
            Page.Row row = page.rows().get(i);
            boolean running = i >= page.bodyStart() || isSentence(page, row);
            if (running && row.opens()) {
                return null;
            }
            if (!running || !row.line().role().kept()) {
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

    /** A lede of few words is a sentence none the less. */
    private static boolean isSentence(Page page, Page.Row row) {
        return row.line().role() == Role.PARAGRAPH && page.tokens().is(row.last(), '.');
    }
}
