package org.chancery.parse.dates;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Month before day: {@code Sept. 29}, {@code December 11-12}, {@code Oct 30-Nov 2, 2023}, {@code November 7 and 8}. */
final class MonthDayYear implements Construct {

    /** Words that may follow {@code November 7 and 8}; after any other the second number counts something. */
    private static final Set<String> FOLLOWERS = Set.of(
            "i",
            "he",
            "she",
            "it",
            "we",
            "they",
            "the",
            "a",
            "an",
            "in",
            "at",
            "as",
            "to",
            "with",
            "for",
            "by",
            "of",
            "on",
            "during",
            "when",
            "where",
            "while",
            "after",
            "before",
            "and",
            "but",
            "or",
            "is",
            "was",
            "are",
            "were",
            "will",
            "would",
            "has",
            "had",
            "last",
            "next",
            "this",
            "that",
            "under",
            "respectively",
            "his",
            "her",
            "their");

    @Override
    public @Nullable Expression read(Tokens t, int from, int at) {
        int month = t.month(at);
        if (month == 0) {
            return null;
        }
        int dayAt = t.is(at + 1, '.') ? at + 2 : at + 1;
        int day = Day.at(t, dayAt);
        if (day == 0 || CountedNoun.stands(t, dayAt + 1)) {
            return null;
        }
        int last = Day.last(t, dayAt);
        int sign = last + 1;
        boolean dash = t.isDash(sign);
        if (dash || t.is(sign, Term.LINK) || t.isText(sign, "and")) {
            int end = sign + 1;
            int endDay = Day.at(t, end);
            if (endDay > day && isEnd(t, Day.last(t, end) + 1, dash)) {
                Expression range = DayMonthYear.make(t, at, Day.last(t, end), day, month, endDay, month);
                return range;
            }
            int endMonth = t.isText(sign, "and") ? 0 : t.month(end);
            int endDayAt = t.is(end + 1, '.') ? end + 2 : end + 1;
            if (endMonth != 0 && Day.at(t, endDayAt) != 0) {
                Expression range =
                        DayMonthYear.make(t, at, Day.last(t, endDayAt), day, month, Day.at(t, endDayAt), endMonth);
                if (range != null) {
                    return range;
                }
            }
        }
        return DayMonthYear.make(t, at, last, day, month, 0, 0);
    }

    private static boolean isEnd(Tokens t, int i, boolean dash) {
        if (t.month(i) != 0) {
            return false;
        }
        return dash
                || !t.isWord(i)
                || FOLLOWERS.contains(t.words(i).toLowerCase(Locale.ROOT))
                || YearTail.number(t, i) != 0;
    }
}
