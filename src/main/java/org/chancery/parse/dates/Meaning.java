package org.chancery.parse.dates;

import org.chancery.model.PartialDate;

/** What an expression of time says before it is known when it was said. */
sealed interface Meaning {

    /** A date that needs nothing else: {@code 12 May 1975}. */
    record Exact(PartialDate date) implements Meaning {}

    /** Two numbers that may be day and month either way: {@code 03/04/2021}. */
    record EitherOrder(int first, int second, int year) implements Meaning {}

    /**
     * A day of a month, or a range of them, without a year.
     *
     * @param endMonth month of the last day of a range, or 0
     * @param endDay last day of a range, or 0
     */
    record MonthDay(int month, int day, int endMonth, int endDay, YearHint hint) implements Meaning {}

    /** A month without a year. */
    record MonthAlone(int month, YearHint hint) implements Meaning {}

    /** The day of a month already spoken of: {@code the 13th}. */
    record DayNumber(int day) implements Meaning {}

    /**
     * A day of the week.
     *
     * @param weekday 1 for Monday to 7
     */
    record Weekday(int weekday, YearHint hint) implements Meaning {}

    /**
     * A day counted from the day of speaking, or from the day spoken of before: {@code today}, {@code the same day}.
     *
     * @param fromEarlier whether it counts from the day spoken of before
     */
    record DayShift(int days, boolean fromEarlier) implements Meaning {}

    /**
     * A month counted from that of speaking, or from the one spoken of before.
     *
     * @param day a day of that month, or 0 for the month itself
     */
    record MonthShift(int months, int day, boolean fromEarlier) implements Meaning {}

    /** A year counted from that of speaking, or from the one spoken of before. */
    record YearShift(int years, boolean fromEarlier) implements Meaning {}

    /**
     * {@code Fifty years ago today}, {@code a year ago tomorrow}.
     *
     * @param days -1 for yesterday, 0 for today, 1 for tomorrow
     */
    record YearsAgoToday(int years, int days) implements Meaning {}

    /**
     * {@code Six years ago this month}.
     *
     * @param months -1 for last month, 0 for this one, 1 for the next
     */
    record YearsAgoThisMonth(int years, int months) implements Meaning {}
}
