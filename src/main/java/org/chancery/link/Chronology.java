package org.chancery.link;

import java.time.LocalDate;
import java.util.Comparator;
import org.chancery.model.Article;
import org.chancery.model.PartialDate;
import org.jspecify.annotations.Nullable;

/** When articles stand in a time line: the order of articles, and the year and month they are listed under. */
public final class Chronology {

    /** Oldest first, those without a date at the end; articles of one date by id. */
    public static final Comparator<Article> OLDEST_FIRST = Comparator.comparing(
                    (Article a) -> a.published().date(), Comparator.nullsLast(Comparator.<PartialDate>naturalOrder()))
            .thenComparing(Article::id);

    /** Newest first, those without a date at the end; articles of one date by id. */
    public static final Comparator<Article> NEWEST_FIRST = Comparator.comparing(
                    (Article a) -> a.published().date(), Comparator.nullsLast(Comparator.<PartialDate>reverseOrder()))
            .thenComparing(Article::id);

    private Chronology() {}

    /** Returns the year an article is listed under, or null where it has no date. */
    public static @Nullable Integer year(Article article) {
        PartialDate date = article.published().date();
        return date == null ? null : date.year();
    }

    /** Returns the month from 1 to 12 an article is listed under, or 0 where its date is not known to the month. */
    public static int month(Article article) {
        PartialDate date = article.published().date();
        if (date == null) {
            return 0;
        }
        LocalDate first = date.earliest();
        LocalDate last = date.latest();
        boolean known = (first.getYear() == last.getYear() && first.getMonth() == last.getMonth()) || isDays(date);
        return known ? first.getMonthValue() : 0;
    }

    /** An interval of days that reaches over the end of a month is listed where it begins. */
    private static boolean isDays(PartialDate date) {
        return date.edtf().indexOf('/') == "2000-01-01".length();
    }
}
