package org.chancery.parse.dates;

import org.chancery.model.PartialDate;
import org.jspecify.annotations.Nullable;

/** Year before month and day, as Hungarians, Lithuanians and some archives write: {@code 1991. február 15}, {@code 2019 May 3}. */
final class YearMonthDay implements Construct {

    @Override
    public @Nullable Expression read(Tokens t, int from, int at) {
        int year = YearTail.number(t, at);
        int monthAt = t.is(at + 1, '.') || t.is(at + 1, ',') ? at + 2 : at + 1;
        int month = year == 0 ? 0 : t.month(monthAt);
        int dayAt = t.is(monthAt + 1, '.') ? monthAt + 2 : monthAt + 1;
        int day = month == 0 ? 0 : Day.at(t, dayAt);
        if (day == 0 || t.is(at + 1, ',') && YearTail.read(t, dayAt + 1) != null) {
            return null;
        }
        PartialDate date = Calendar.date(year, month, day);
        return date == null ? null : new Expression(at, Day.last(t, dayAt), new Meaning.Exact(date), "year-month-day");
    }
}
