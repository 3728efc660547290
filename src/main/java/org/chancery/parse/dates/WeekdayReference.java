package org.chancery.parse.dates;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.model.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A day of the week, alone ({@code on Monday}, {@code last Wednesday}) or in front of a date
 * ({@code Monday, December 11, 2023}, {@code Lundi 10 janvier 2022}).
 */
final class WeekdayReference implements Construct {

    /** What stands behind {@code thứ} from Monday to Saturday. */
    private static final List<String> VIETNAMESE = List.of("hai", "ba", "tư", "năm", "sáu", "bảy");

    /** Words before a weekday that make a name of it. */
    private static final Set<String> NAMED = Set.of(
            "good", "black", "bloody", "ash", "palm", "holy", "easter", "super", "maundy", "giving", "blue", "whit",
            "cyber");

    /** Words behind a weekday that make a name of it. */
    private static final Set<String> PAPERS = Set.of(
            "times",
            "telegraph",
            "mirror",
            "mail",
            "express",
            "post",
            "review",
            "school",
            "mass",
            "club",
            "vision",
            "observer",
            "herald",
            "standard",
            "monitor",
            "tribune",
            "magazine",
            "agreement",
            "accords",
            "islands");

    private final List<Construct> dates;

    /** Makes a reader that lets a weekday stand in front of these. */
    WeekdayReference(List<Construct> dates) {
        this.dates = List.copyOf(dates);
    }

    @Override
    public @Nullable Expression read(Tokens t, int from, int at) {
        boolean vietnamese = t.is(at, Term.VIETNAMESE_WEEKDAY);
        if (t.weekday(at) == 0 && !vietnamese) {
            return null;
        }
        Expression dated = before(t, from, at, vietnamese ? at + 2 : at + 1);
        if (dated != null) {
            return dated;
        }
        int weekday = t.weekdayAlone(at);
        if (weekday != 0 && t.is(at + 1, Term.LAST) && (!t.isWord(at + 2) || t.is(at + 2, Term.AND))) {
            return new Expression(at, at + 1, new Meaning.Weekday(weekday, YearHint.LATEST), "weekday");
        }
        return weekday == 0 || isName(t, at) || t.is(at - 1, Term.EACH) || t.isText(at - 1, "no")
                ? null
                : new Expression(at, at, new Meaning.Weekday(weekday, YearHint.NONE), "weekday");
    }

    private @Nullable Expression before(Tokens t, int from, int at, int next) {
        int i = next;
        while (t.is(i, ',') || t.is(i, '.') || t.is(i, Term.THE) || t.is(i, Term.VIETNAMESE_DAY)) {
            i++;
        }
        if (i > next + 2) {
            return null;
        }
        for (Construct construct : dates) {
            Expression date = construct.read(t, from, i);
            if (date != null && date.first() == i && !(date.meaning() instanceof Meaning.MonthAlone)) {
                return new Expression(at, date.last(), settled(t, at, date.meaning()), date.rule());
            }
        }
        return null;
    }

    /** A weekday in front of two numbers tells which of them is the day. */
    private static Meaning settled(Tokens t, int at, Meaning meaning) {
        if (!(meaning instanceof Meaning.EitherOrder numbers)) {
            return meaning;
        }
        int weekday = t.weekday(at) != 0 ? t.weekday(at) : vietnamese(t, at);
        LocalDate dayFirst = Calendar.day(numbers.year(), numbers.second(), numbers.first());
        LocalDate monthFirst = Calendar.day(numbers.year(), numbers.first(), numbers.second());
        boolean day = dayFirst != null && dayFirst.getDayOfWeek().getValue() == weekday;
        boolean month = monthFirst != null && monthFirst.getDayOfWeek().getValue() == weekday;
        LocalDate only = day ? dayFirst : monthFirst;
        return day == month || only == null ? meaning : new Meaning.Exact(PartialDate.ofDay(only));
    }

    /** Returns the weekday of {@code Thứ Hai}, {@code thứ 5} or {@code Chủ nhật}, 1 to 7, or 0. */
    private static int vietnamese(Tokens t, int at) {
        if (t.isText(at, "chủ")) {
            return t.isText(at + 1, "nhật") ? 7 : 0;
        }
        int number = t.number(at + 1);
        return number > 1 && number < 8
                ? number - 1
                : VIETNAMESE.indexOf(t.words(at + 1).toLowerCase(Locale.ROOT)) + 1;
    }

    static boolean isName(Tokens t, int at) {
        return (t.isCapital(at - 1) && NAMED.contains(t.words(at - 1).toLowerCase(Locale.ROOT)))
                || (t.isCapital(at + 1) && PAPERS.contains(t.words(at + 1).toLowerCase(Locale.ROOT)))
                || (t.isDash(at + 1) && t.isGlued(at) && t.isGlued(at + 1));
    }
}
