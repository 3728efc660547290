package org.chancery.parse.dates;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.model.PartialDate;
import org.chancery.model.Published;
import org.jspecify.annotations.Nullable;

/**
 * The year of publication where the text calls a year its own: {@code this year, 2022},
 * {@code 2025 marks the end of …}, {@code with 2025 designated as …}. It must be the latest year that is told as past
 * or present. As historians say {@code 1989 marks …} too, that form counts only beside other signs of the present.
 */
final class YearUnderWay {

    private static final int SIGNS = 2;
    private static final int RECENT_YEARS = 3;
    private static final int MOST_CANDIDATES = 8;

    private static final Set<String> DECLARED = Set.of("designated", "declared", "named", "proclaimed");

    private static final Set<String> GOES_ON =
            Set.of("unfolds", "begins", "opens", "dawns", "progresses", "advances", "draws", "ends", "closes", "nears");

    private YearUnderWay() {}

    /** Returns the year, or {@link Published#UNKNOWN}. */
    static Published read(Page page) {
        Tokens t = page.tokens();
        List<PartialDate> past = null;
        int candidates = 0;
        for (Page.Row row : page.rows()) {
            if (!row.line().role().kept()) {
                continue;
            }
            for (Expression e : row.expressions()) {
                PartialDate year = year(e);
                boolean named = year != null && (isNamedThisYear(t, e) || goesOn(t, e));
                if (year == null || !(named || isCalledPresent(t, e))) {
                    continue;
                }
                if (++candidates > MOST_CANDIDATES) {
                    return Published.UNKNOWN;
                }
                past = past == null ? PublicationReader.past(page, e) : past;
                boolean latest = past.stream().noneMatch(date -> date.year() > year.year());
                boolean recent = past.stream()
                        .anyMatch(date -> date.year() < year.year() && date.year() >= year.year() - RECENT_YEARS);
                boolean agreed = named || (signs(page) >= SIGNS && (recent || looksAhead(t, e) || countsFromNow(page)));
                if (latest && agreed) {
                    return page.published(year, Published.Basis.INFERRED, e, "year-under-way");
                }
            }
        }
        return Published.UNKNOWN;
    }

    private static @Nullable PartialDate year(Expression e) {
        return e.meaning() instanceof Meaning.Exact exact && exact.date().edtf().length() == 4 ? exact.date() : null;
    }

    /** {@code this year, 2022}; {@code this year (2022)}. */
    static boolean isNamedThisYear(Tokens t, Expression e) {
        int before = t.is(e.first() - 1, ',') || t.is(e.first() - 1, '(') ? e.first() - 2 : e.first() - 1;
        return t.is(before, Term.YEAR) && (t.is(before - 1, Term.THIS) || t.is(before - 1, Term.CURRENT));
    }

    /** {@code As 2023 unfolds}. */
    private static boolean goesOn(Tokens t, Expression e) {
        int next = e.last() + 1;
        return t.isText(e.first() - 1, "as")
                && t.isWord(next)
                && GOES_ON.contains(t.words(next).toLowerCase(Locale.ROOT));
    }

    private static boolean isCalledPresent(Tokens t, Expression e) {
        int next = e.last() + 1;
        boolean led = t.is(e.first() - 1, Term.YEAR) && t.is(e.first() - 2, Term.THE);
        if (t.isText(next, "marks") || (led && t.isText(next, "is"))) {
            return true;
        }
        boolean has = t.isText(next, "has") && t.isText(next + 1, "been");
        int verb = has ? next + 2 : t.isText(next, "is") ? next + 1 : next;
        boolean declared = t.isWord(verb) && DECLARED.contains(t.words(verb).toLowerCase(Locale.ROOT));
        return declared && (has || verb > next || t.isText(e.first() - 1, "with"));
    }

    private static boolean looksAhead(Tokens t, Expression e) {
        for (int i = e.first() - 1; i > e.first() - 20 && !Tense.endsSentence(t, i); i--) {
            if (t.isText(i, "looking") && t.isText(i + 1, "ahead") || t.isText(i, "upcoming")) {
                return true;
            }
        }
        return false;
    }

    /** How many different signs that it speaks of the present the article shows. */
    private static int signs(Page page) {
        return Integer.bitCount(signsOf(page));
    }

    /** Whether the text counts years from its own: {@code last year}, {@code next year}. */
    private static boolean countsFromNow(Page page) {
        return (signsOf(page) & (64 | 128)) != 0;
    }

    private static int signsOf(Page page) {
        Tokens t = page.tokens();
        int found = 0;
        for (int i = 0; i < t.size(); i++) {
            if (t.isText(i, "recent") || t.isText(i, "recently")) {
                found |= 1;
            } else if (t.isText(i, "ongoing") || t.isText(i, "upcoming")) {
                found |= 2;
            } else if (t.is(i, Term.THIS)
                    && (t.is(i + 1, Term.YEAR) || t.isText(i + 1, "visit") || t.is(i + 1, Term.MONTH))) {
                found |= 4;
            } else if (t.isText(i, "looking") && t.isText(i + 1, "ahead")) {
                found |= 8;
            } else if ((t.isText(i, "is") || t.isText(i, "are"))
                    && (t.isText(i + 1, "scheduled") || t.isText(i + 1, "expected"))) {
                found |= 16;
            } else if (t.isText(i, "past") && (t.is(i + 1, Term.YEAR) || t.is(i + 2, Term.PLURAL))) {
                found |= 32;
            } else if (t.is(i + 1, Term.YEAR) && !t.is(i - 1, Term.THE)) {
                found |= t.is(i, Term.LAST) ? 64 : t.is(i, Term.NEXT) ? 128 : 0;
            }
        }
        return found;
    }
}
