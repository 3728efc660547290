package org.chancery.parse.dates;

import org.chancery.model.PartialDate;
import org.jspecify.annotations.Nullable;

/** Day, hour and minute in six figures before the zone, as wires close their copy: {@code 141522 GMT MAR 04}. */
final class DateTimeGroup implements Construct {

    private static final int FIGURES = 6;

    @Override
    public @Nullable Expression read(Tokens t, int from, int at) {
        if (t.length(at) != FIGURES || !(t.isText(at + 1, "gmt") || t.isText(at + 1, "utc") || t.isText(at + 1, "z"))) {
            return null;
        }
        int figures = t.number(at);
        boolean clock = figures / 100 % 100 < 24 && figures % 100 < 60;
        int month = t.month(at + 2);
        int year = t.length(at + 3) == 2 ? NumericDate.century(t.number(at + 3)) : YearTail.number(t, at + 3);
        PartialDate date = clock && month != 0 && year != 0 ? Calendar.date(year, month, figures / 10000) : null;
        return date == null ? null : new Expression(at, at + 3, new Meaning.Exact(date), "date-time-group");
    }
}
