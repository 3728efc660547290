package org.chancery.parse.dates;

import java.util.Locale;
import java.util.Set;
import org.chancery.model.PartialDate;
import org.jspecify.annotations.Nullable;

/** Numbers alone: {@code 2024-01-29}, {@code 2023.07.10}, {@code 12.12.2023}, {@code 10/26/2023}, {@code 9-7-77}, {@code 20231026}. */
final class NumericDate implements Construct {

    /** Digits of a date without signs. */
    private static final int COMPACT = 8;

    private static final int FIRST_OF_LAST_CENTURY = 45;
    private static final int LAST_OF_THIS_CENTURY = 26;

    /** Words whose number may have points or hyphens in it. */
    private static final Set<String> COUNTED = Set.of(
            "section",
            "sec",
            "article",
            "art",
            "chapter",
            "paragraph",
            "para",
            "version",
            "v",
            "no",
            "nos",
            "clause",
            "rule",
            "part",
            "item",
            "annex",
            "page",
            "p",
            "pp",
            "code",
            "tel",
            "phone",
            "fax",
            "score",
            "row",
            "room");

    @Override
    public @Nullable Expression read(Tokens t, int from, int at) {
        if (t.length(at) == COMPACT && t.isLineEnd(at - 1) && t.isLineEnd(at + 1)) {
            return compact(t, at);
        }
        int middle = number(t, at);
        int last = middle < 0 ? -1 : number(t, middle);
        if (last < 0 || !sameSign(t, at + 1, middle + 1) || isPartOfMore(t, at, last)) {
            return null;
        }
        if (t.length(at) == 4 && t.length(middle) <= 2 && t.length(last) <= 2) {
            return exact(Calendar.date(t.number(at), t.number(middle), t.number(last)), at, last);
        }
        if (t.length(at) > 2 || t.length(middle) > 2) {
            return null;
        }
        int first = t.number(at);
        int second = t.number(middle);
        int year = t.length(last) == 4 ? t.number(last) : century(t, at, last);
        if (year < 1000 || year > 2199) {
            return null;
        }
        if (t.is(at + 1, '.') || first == second) {
            return exact(Calendar.date(year, second, first), at, last); // full stops are never used month first
        }
        boolean dayFirst = Calendar.day(year, second, first) != null;
        boolean monthFirst = Calendar.day(year, first, second) != null;
        if (dayFirst && monthFirst) {
            return new Expression(at, last, new Meaning.EitherOrder(first, second, year), "numeric");
        }
        return exact(dayFirst ? Calendar.date(year, second, first) : Calendar.date(year, first, second), at, last);
    }

    /**
     * The year of {@code 9-7-77}: of this century up to 26, of the last from 45 on. Between them nobody can tell, and behind
     * a word such as {@code Section} the numbers are no date; then 0.
     */
    private static int century(Tokens t, int at, int last) {
        boolean glued = t.isGlued(at) && t.isGlued(at + 1) && t.isGlued(at + 2);
        boolean counted = t.isWord(at - 1)
                && !t.isLineEnd(at - 1)
                && COUNTED.contains(t.words(at - 1).toLowerCase(Locale.ROOT));
        int two = t.length(last) == 2 ? t.number(last) : -1;
        if (two < 0 || !glued || counted || t.isLineEnd(at - 1) && t.isWord(last + 1)) {
            return 0;
        }
        int year = century(two);
        return year >= 2000 && t.is(at + 1, '.') ? 0 : year;
    }

    /** Returns the year that two figures mean, 0 where nobody can tell. */
    static int century(int two) {
        return two >= FIRST_OF_LAST_CENTURY && two <= 99
                ? 1900 + two
                : two >= 0 && two <= LAST_OF_THIS_CENTURY ? 2000 + two : 0;
    }

    /** {@code 19990617} alone on a line. */
    private static @Nullable Expression compact(Tokens t, int at) {
        int number = t.number(at);
        int year = number / 10000;
        return year < 1900 || year > 2199 ? null : exact(Calendar.date(year, number / 100 % 100, number % 100), at, at);
    }

    private static @Nullable Expression exact(@Nullable PartialDate date, int first, int last) {
        return date == null ? null : new Expression(first, last, new Meaning.Exact(date), "numeric");
    }

    /** Returns the number after a sign, or -1; {@code 12. 5. 2023} has blanks behind its full stops. */
    private static int number(Tokens t, int at) {
        boolean sign = t.is(at + 1, '.') || t.is(at + 1, '/') || t.isDash(at + 1);
        boolean glued =
                t.isGlued(at) && (t.isGlued(at + 1) || (t.is(at + 1, '.') && t.start(at + 2) == t.end(at + 1) + 1));
        return sign && glued && t.isNumber(at + 2) ? at + 2 : -1;
    }

    private static boolean sameSign(Tokens t, int a, int b) {
        return t.text().charAt(t.start(a)) == t.text().charAt(t.start(b));
    }

    /** Whether the three numbers stand in a longer row of them, in an address or in a word. */
    private static boolean isPartOfMore(Tokens t, int first, int last) {
        boolean before = t.isGlued(first - 1)
                && (t.isNumber(first - 1)
                        || t.isWord(first - 1)
                        || t.is(first - 1, '/')
                        || t.is(first - 1, '-') && t.isGlued(first - 2)
                        || t.is(first - 1, '.') && t.isGlued(first - 2));
        boolean behind = t.isGlued(last)
                && ((t.isWord(last + 1)
                                && t.text().charAt(t.start(last + 1)) != 'T'
                                && t.text().charAt(t.start(last + 1)) < 0x2e80)
                        || t.is(last + 1, '/')
                        || (t.isDash(last + 1) && t.isGlued(last + 1) && t.isNumber(last + 2))
                        || (t.is(last + 1, '.') && t.isGlued(last + 1) && t.isNumber(last + 2)));
        return before || behind;
    }
}
