package org.chancery.parse.dates;

/** The number of a day of a month, with what may be glued to it: {@code 12}, {@code 1st}, {@code 1er}, {@code 12.}. */
final class Day {

    private Day() {}

    /** Returns the day, 1 to 31, or 0 where a token is none. */
    static int at(Tokens t, int i) {
        int value = t.number(i);
        if (value < 1 || value > 31 || t.length(i) > 2) {
            return 0;
        }
        boolean decimalBefore = t.isGlued(i - 1) && (t.is(i - 1, ',') || t.is(i - 1, ':') || t.is(i - 1, '$'));
        if (decimalBefore && (t.is(i - 1, '$') || t.isNumber(i - 2))) {
            return 0;
        }
        if (!t.isGlued(i)) {
            return value;
        }
        if (t.is(i + 1, '%') || t.is(i + 1, ':')) {
            return 0;
        }
        boolean grouped = t.is(i + 1, ',') && t.isGlued(i + 1) && t.isNumber(i + 2);
        return grouped || (t.isWord(i + 1) && !isOrdinal(t, i)) ? 0 : value;
    }

    /** Returns the last token of a day that begins at a token. */
    static int last(Tokens t, int i) {
        return isOrdinal(t, i) || (t.isGlued(i) && (t.is(i + 1, 'º') || t.is(i + 1, '°'))) ? i + 1 : i;
    }

    /** Returns whether an ending such as {@code th} is glued to a number. */
    static boolean isOrdinal(Tokens t, int i) {
        return t.isGlued(i)
                && (t.isText(i + 1, "th")
                        || t.isText(i + 1, "st")
                        || t.isText(i + 1, "nd")
                        || t.isText(i + 1, "rd")
                        || t.isText(i + 1, "er"));
    }
}
