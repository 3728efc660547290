package org.chancery.parse.dates;

/** What the words beside a month or a day of a month say about its year. */
enum YearHint {
    /** Nothing: the year must come from elsewhere. */
    NONE,
    /** {@code last year}. */
    LAST_YEAR,
    /** {@code this year}. */
    THIS_YEAR,
    /** {@code next year}. */
    NEXT_YEAR,
    /** {@code of the same year}, {@code that April}: the year spoken of just before. */
    SAME_YEAR,
    /** {@code last August}: the latest one before. */
    LATEST,
    /** {@code next August}: the first one after. */
    COMING
}
