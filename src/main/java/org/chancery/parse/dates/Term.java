package org.chancery.parse.dates;

/** Words of the grammar of dates other than months and weekdays; the lexicon says how each is spelt. */
enum Term {
    A,
    AFTER,
    AGO,
    AND,
    BEFORE,
    CIRCA,
    CURRENT,
    DAY,
    EACH,
    EARLIER,
    FIRST,
    FOLLOWING,
    /** Says that what follows is still to come. */
    FUTURE,
    /** A promise or plan: an infinitive after it is still to come. */
    INTENT,
    LAST,
    LATER,
    /** Joins the two ends of a range, and opens an infinitive. */
    LINK,
    MONTH,
    NEXT,
    OF,
    ON,
    /** A verb in the past that does not end in {@code ed}. */
    PAST,
    /** Units that may be counted, in the plural. */
    PLURAL,
    PREPOSITION,
    /** A verb that, in the present, tells what is on the calendar. */
    PRESENT,
    PREVIOUS,
    SAME,
    THAT,
    THE,
    THIS,
    TODAY,
    TOMORROW,
    TONIGHT,
    VIETNAMESE_DAY,
    VIETNAMESE_MONTH,
    VIETNAMESE_WEEKDAY,
    VIETNAMESE_YEAR,
    YEAR,
    YESTERDAY;

    @SuppressWarnings("EnumOrdinal") // the number lives no longer than the program runs
    private final int code = Lexicon.TERM + ordinal();

    /** Returns whether an expression of time may be read from this word on. */
    boolean isHeart() {
        return switch (this) {
            case A,
                    CIRCA,
                    LAST,
                    NEXT,
                    ON,
                    PLURAL,
                    THAT,
                    THE,
                    THIS,
                    TODAY,
                    TOMORROW,
                    TONIGHT,
                    VIETNAMESE_MONTH,
                    VIETNAMESE_WEEKDAY,
                    YEAR,
                    YESTERDAY -> true;
            default -> false;
        };
    }

    /** Returns the number that stands for it as the meaning of a word. */
    int code() {
        return code;
    }
}
