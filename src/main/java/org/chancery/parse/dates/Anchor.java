package org.chancery.parse.dates;

import java.time.LocalDate;
import org.chancery.model.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * When the words of a stretch of text were said: the day of the dateline, else the date of publication.
 *
 * @param date the date, which may be a month or a year; null where nothing is known
 */
record Anchor(@Nullable PartialDate date) {

    static final Anchor UNKNOWN = new Anchor(null);

    /** Returns the day, or null where it is not known to the day. */
    @Nullable
    LocalDate day() {
        return date != null && date.isDay() ? date.earliest() : null;
    }

    /** Returns a day in the middle of the month, or null where it is not known to the month. */
    @Nullable
    LocalDate aboutDay() {
        if (date == null || date.isDay()) {
            return day();
        }
        boolean month = date.earliest().getMonthValue() == date.latest().getMonthValue()
                && date.earliest().getYear() == date.latest().getYear();
        return month ? date.earliest().withDayOfMonth(15) : null;
    }

    /** Returns the year, or 0 where it is not known. */
    int year() {
        return date == null || date.earliest().getYear() != date.latest().getYear() ? 0 : date.year();
    }
}
