package org.chancery.parse.dates;

import org.jspecify.annotations.Nullable;

/**
 * The year behind a month or a day: {@code , 2023}, {@code de 2023}, {@code last year}, {@code of the same year}.
 *
 * @param year the year, or 0 where only a hint stands there
 * @param last its last token
 */
record YearTail(int year, YearHint hint, int last) {

    /** Years by which the Buddhist era is ahead. */
    private static final int BUDDHIST = 543;

    /** Reads the tail whose first token is given; null where there is none. */
    static @Nullable YearTail read(Tokens t, int at) {
        int i = at;
        if (t.is(i, ',') || t.is(i, '.') || (t.is(i, '/') && t.isGlued(i) && t.isNumber(i - 1))) {
            i++;
        }
        if (t.is(i, Term.OF) || t.is(i, Term.VIETNAMESE_YEAR)) {
            i++;
        }
        int year = number(t, i);
        if (year > 0) {
            return new YearTail(year, YearHint.NONE, i);
        }
        int beside = besideBuddhist(t, i);
        if (beside > 0) {
            return new YearTail(beside, YearHint.NONE, i + 3);
        }
        if (t.is(i, Term.THE)) {
            i++;
        }
        if (!t.is(i + 1, Term.YEAR) || (i > at && t.is(i - 1, ','))) {
            return null;
        }
        YearHint hint = hint(t, i);
        return hint == YearHint.NONE ? null : new YearTail(0, hint, i + 1);
    }

    /** {@code 2559 (2016)}: the year of the Buddhist era and the one it is elsewhere, or 0. */
    private static int besideBuddhist(Tokens t, int i) {
        boolean both = t.length(i) == 4 && t.is(i + 1, '(') && t.is(i + 3, ')');
        return both && t.number(i) - t.number(i + 2) == BUDDHIST ? t.number(i + 2) : 0;
    }

    private static YearHint hint(Tokens t, int i) {
        if (t.is(i, Term.LAST)) {
            return YearHint.LAST_YEAR;
        }
        if (t.is(i, Term.THIS)) {
            return YearHint.THIS_YEAR;
        }
        if (t.is(i, Term.NEXT)) {
            return YearHint.NEXT_YEAR;
        }
        return t.is(i, Term.SAME) || t.is(i, Term.THAT) ? YearHint.SAME_YEAR : YearHint.NONE;
    }

    /** Returns a year of four digits that counts nothing and is part of no longer number, or 0. */
    static int number(Tokens t, int i) {
        int value = t.number(i);
        if (t.length(i) != 4 || value < 1000 || value > 2199) {
            return 0;
        }
        if (t.isGlued(i)) {
            boolean letters = t.isWord(i + 1) && t.start(i + 1) < t.end(i + 1) && isLatin(t, i + 1);
            boolean digits = t.isGlued(i + 1) && t.isNumber(i + 2) && (t.is(i + 1, ',') || t.is(i + 1, '.'));
            boolean time = t.is(i + 1, ':') && t.isGlued(i + 1);
            if (letters || digits || time || t.is(i + 1, '%')) {
                return 0;
            }
        }
        return CountedNoun.stands(t, i + 1) ? 0 : value;
    }

    private static boolean isLatin(Tokens t, int i) {
        return t.text().charAt(t.start(i)) < 0x2e80;
    }
}
