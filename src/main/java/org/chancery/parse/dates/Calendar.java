package org.chancery.parse.dates;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.chancery.model.PartialDate;
import org.jspecify.annotations.Nullable;

/** Makes dates of numbers that may name no day at all. */
final class Calendar {

    private Calendar() {}

    /** Returns a day, or null where there is no such day. */
    static @Nullable LocalDate day(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Returns a day as a date, or null where there is no such day. */
    static @Nullable PartialDate date(int year, int month, int day) {
        LocalDate found = day(year, month, day);
        return found == null ? null : PartialDate.ofDay(found);
    }

    /** Returns an interval of days, or the first day alone where the last is 0; null where a day is none or they are turned. */
    static @Nullable PartialDate days(int year, int month, int day, int endYear, int endMonth, int endDay) {
        PartialDate first = date(year, month, day);
        if (first == null || endDay == 0) {
            return first;
        }
        PartialDate last = date(endYear, endMonth, endDay);
        return last == null || last.compareTo(first) <= 0 ? null : PartialDate.ofInterval(first, last);
    }

    /** Returns whether a day of a month exists in some year. */
    static boolean exists(int month, int day) {
        return month >= 1 && month <= 12 && day >= 1 && day(2000, month, day) != null;
    }
}
