package org.chancery.parse.dates;

import java.util.Locale;
import java.util.Set;
import org.chancery.model.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A year that is said as a date: {@code in 1966}, {@code since 1999}, {@code (1993)}, {@code 1972-1979},
 * {@code from 1972 to 1979}, {@code c. 1972}, {@code 2025 marks}. A number that counts, names or addresses something is none.
 */
final class YearAlone implements Construct {

    /** Verbs of which a year can be the subject. */
    private static final Set<String> VERBS = Set.of(
            "was",
            "is",
            "marks",
            "marked",
            "saw",
            "sees",
            "will",
            "has",
            "had",
            "brought",
            "began",
            "ended",
            "designated",
            "witnessed",
            "would",
            "may",
            "promises",
            "unfolds",
            "begins",
            "opens",
            "dawns",
            "progresses",
            "draws",
            "ends",
            "closes",
            "nears");

    /** Nouns of which a year in front of them is no date but a part of the name. */
    private static final Set<String> NAMES = Set.of("agenda", "vision", "plan", "roadmap");

    @Override
    public @Nullable Expression read(Tokens t, int from, int at) {
        if (t.is(at, Term.CIRCA)) {
            int year = YearTail.number(t, t.is(at + 1, '.') ? at + 2 : at + 1);
            int last = t.is(at + 1, '.') ? at + 2 : at + 1;
            return year == 0 ? null : new Expression(at, last, new Meaning.Exact(about(year)), "circa");
        }
        int year = YearTail.number(t, at);
        if (year == 0 || isGluedBefore(t, at)) {
            return null;
        }
        int end = range(t, at, year);
        if (end != 0 && (isLed(t, at) || isBracketed(t, at, at + 2))) {
            PartialDate range = PartialDate.ofInterval(PartialDate.ofYear(year), PartialDate.ofYear(end));
            return new Expression(at, at + 2, new Meaning.Exact(range), "year-range");
        }
        boolean said = isLed(t, at)
                || isBracketed(t, at, at)
                || isSubject(t, at)
                || isApposition(t, at)
                || isListed(t, from, at)
                || isAttribute(t, at);
        return said ? new Expression(at, at, new Meaning.Exact(PartialDate.ofYear(year)), "year") : null;
    }

    private static PartialDate about(int year) {
        PartialDate plain = PartialDate.ofYear(year);
        return new PartialDate(plain.edtf() + "~", plain.earliest(), plain.latest());
    }

    private static boolean isGluedBefore(Tokens t, int at) {
        boolean glued = t.isGlued(at - 1);
        boolean mid = glued
                && t.isDash(at - 1)
                && (t.isText(at - 2, "mid")
                        || t.isText(at - 2, "end")
                        || t.isText(at - 2, "late")
                        || t.isText(at - 2, "early"));
        return glued && !mid && !t.is(at - 1, '(') && !t.is(at - 1, '[') && !t.is(at - 1, '"') && !t.is(at - 1, '“');
    }

    private static int range(Tokens t, int at, int year) {
        boolean through = t.isDash(at + 1) || (t.is(at + 1, Term.LINK) && isLed(t, at));
        int end = through ? YearTail.number(t, at + 2) : 0;
        if (through && t.isDash(at + 1) && t.length(at + 2) == 2 && t.number(at + 2) > year % 100) {
            end = year - year % 100 + t.number(at + 2); // 1970–74
        }
        return end > year && end - year < 300 ? end : 0;
    }

    private static boolean isLed(Tokens t, int at) {
        int before = at - 1;
        if (t.isDash(before) && t.isGlued(before)) {
            return true; // mid-1990, checked above
        }
        boolean preposition = t.is(before, Term.PREPOSITION)
                || t.is(before, Term.AFTER)
                || t.is(before, Term.BEFORE)
                || t.is(before, Term.LINK)
                || t.is(before, Term.OF)
                || t.is(before, Term.YEAR)
                || t.isText(before, "years")
                || t.isText(before, "with");
        if (!preposition || t.isMark(at + 1) && (t.is(at + 1, '$') || t.is(at + 1, '€'))) {
            return false;
        }
        int year = t.number(at);
        boolean byAgent = t.isText(before, "for")
                || t.isText(before, "over")
                || t.isText(before, "with")
                || t.is(before, Term.LINK)
                || t.is(before, Term.OF)
                || t.isText(before, "against");
        // a round number of old years is more often a count
        return !(byAgent && (year < 1700 || (year % 100 == 0 && t.isWord(at + 1) && !t.isCapital(at + 1))))
                && !(year < 1400 && t.isWord(at + 1) && !t.isCapital(at + 1));
    }

    /** {@code this year, 2022}. */
    private static boolean isApposition(Tokens t, int at) {
        return t.is(at - 1, ',') && t.is(at - 2, Term.YEAR) && t.is(at - 3, Term.THIS);
    }

    private static boolean isBracketed(Tokens t, int first, int last) {
        return (t.is(first - 1, '(') || t.is(first - 1, '['))
                && (t.is(last + 1, ')') || t.is(last + 1, ']') || t.is(last + 1, ',') || t.is(last + 1, ';'));
    }

    private static boolean isSubject(Tokens t, int at) {
        boolean begins =
                !t.isWord(at - 1) || t.isText(at - 1, "as") || t.is(at - 1, Term.THAT) || t.is(at - 1, Term.AND);
        return begins
                && !t.isNumber(at - 1)
                && t.isWord(at + 1)
                && VERBS.contains(t.words(at + 1).toLowerCase(Locale.ROOT));
    }

    /** {@code in 1998 and 2003}. */
    private static boolean isListed(Tokens t, int from, int at) {
        boolean joined = t.is(at - 1, Term.AND) || t.is(at - 1, ',');
        int other = t.is(at - 2, ',') ? at - 3 : at - 2;
        return joined && other == from - 1 && YearTail.number(t, other) != 0;
    }

    /** {@code the 2015 agreement}. */
    private static boolean isAttribute(Tokens t, int at) {
        boolean led = t.is(at - 1, Term.THE)
                || (t.isText(at - 1, "s") && t.isGlued(at - 2))
                || t.isText(at - 1, "its")
                || t.isText(at - 1, "their");
        int year = t.number(at);
        return led
                && year >= 1700
                && year < 2100
                && t.isWord(at + 1)
                && !NAMES.contains(t.words(at + 1).toLowerCase(Locale.ROOT));
    }
}
