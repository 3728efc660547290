package org.chancery.parse.dates;

import org.chancery.model.PartialDate;
import org.jspecify.annotations.Nullable;

/** Day, hour and minute in six figures before the zone, as wires close their copy: {@code 141522 GMT MAR 04},
 * {@code 051422 Dec 12}. */
final class DateTimeGroup implements Construct {

    private static final int FIGURES = 6;

    @Override
    public @Nullable Expression read(Tokens t, int from, int at) {
        boolean zone = t.isText(at + 1, "gmt") || t.isText(at + 1, "utc") || t.isText(at + 1, "z");
        if (t.length(at) != FIGURES) {
            return null;
        }
        int monthAt = zone ? at + 2 : at + 1;
        int figures = t.number(at);
        boolean clock = figures / 100 % 100 < 24 && figures % 100 < 60;
        int month = t.month(monthAt);
        int year = t.length(monthAt + 1) == 2
                ? NumericDate.century(t.number(monthAt + 1))
                : YearTail.number(t, monthAt + 1);
        PartialDate date = clock && month != 0 && year != 0 ? Calendar.date(year, month, figures / 10000) : null;
        return date == null ? null : new Expression(at, monthAt + 1, new Meaning.Exact(date), "date-time-group");
    }
}
