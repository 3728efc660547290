package org.chancery.parse.dates;

import java.util.List;

/** A month in Roman numerals between a day and a year: {@code 12.XII.1991}. */
final class RomanMonth {

    private static final List<String> NUMERALS =
            List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII");

    private RomanMonth() {}

    /** Returns the month, 1 to 12, or 0 where a token is none or no year follows. */
    static int at(Tokens t, int i) {
        if (!t.isCapital(i) || t.length(i) > 4) {
            return 0;
        }
        int year = t.is(i + 1, '.') || t.isDash(i + 1) || t.is(i + 1, '/') ? i + 2 : i + 1;
        return YearTail.number(t, year) == 0 ? 0 : NUMERALS.indexOf(t.words(i)) + 1;
    }
}
