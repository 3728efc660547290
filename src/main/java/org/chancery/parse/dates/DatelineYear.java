package org.chancery.parse.dates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.chancery.model.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Concludes the year of a dateline that names day and month alone. One strong sign is enough, such as
 * {@code two months after the election of Dec. 27, 2007} in the opening paragraph; of weak signs two must agree: the
 * weekday of the opening paragraph, the year of the copyright line, other dates of the same months or of the same days,
 * such as that of a picture. A year before something that the text tells as past is out. Where signs contradict each other there is no conclusion.
 */
final class DatelineYear {

    private static final int STRONG = 3;
    private static final int ENOUGH = 2;
    private static final int RECENT_DAYS = 400;
    private static final int NEAR_DAYS = 7;

    /** UTF-16 units of the longest line with a stamp. */
    private static final int STAMP = 60;

    private DatelineYear() {}

    /** Returns the day of the dateline with its year, or null. */
    static @Nullable PartialDate conclude(Page page, Page.Row opening, Meaning.MonthDay day) {
        List<PartialDate> past = PublicationReader.past(page, null);
        TreeMap<Integer, Integer> votes = new TreeMap<>();
        for (Distance distance : Distance.in(page, opening)) {
            int year = distance.yearOf(day.month(), day.day());
            if (year != 0) {
                votes.merge(year, STRONG, Math::max);
            }
        }
        PartialDate under = YearUnderWay.read(page).date();
        if (under != null) {
            votes.merge(under.year(), STRONG, Math::max);
        }
        for (int year : CopyrightYears.of(page)) {
            votes.merge(year, 1, Integer::sum);
        }
        for (int year : stamped(page, day)) {
            votes.merge(year, STRONG, Math::max);
        }
        int latest = past.stream().mapToInt(PartialDate::year).max().orElse(0);
        if (latest != 0) {
            votes.merge(latest, 0, Integer::sum);
            votes.merge(latest + 1, 0, Integer::sum);
        }
        List<LocalDate> days = days(page);
        for (LocalDate exact : days) {
            votes.merge(exact.getYear(), 0, Integer::sum);
        }
        int best = 0;
        int most = 0;
        boolean tie = false;
        for (var vote : votes.entrySet()) {
            LocalDate candidate = Calendar.day(vote.getKey(), day.month(), day.day());
            if (candidate == null
                    || past.stream().anyMatch(date -> date.earliest().isAfter(candidate))) {
                continue;
            }
            int sum = vote.getValue()
                    + weekday(page, opening, candidate)
                    + (isNear(days, candidate) ? 1 : recent(past, candidate));
            tie = sum == most;
            if (sum > most) {
                most = sum;
                best = vote.getKey();
            }
        }
        return most >= ENOUGH && !tie ? Calendar.date(best, day.month(), day.day()) : null;
    }

    /** The years of the same day in numbers on a line of its own, as a wire stamps its copy: {@code UPI 09-07-77 08:14 PED}. */
    private static List<Integer> stamped(Page page, Meaning.MonthDay day) {
        List<Integer> years = new ArrayList<>();
        for (Page.Row row : page.rows()) {
            if (row.line().range().length() > STAMP) {
                continue;
            }
            for (Expression e : row.expressions()) {
                LocalDate exact = null;
                if (e.meaning() instanceof Meaning.EitherOrder numbers) {
                    exact = page.order().read(numbers).isDay()
                            ? page.order().read(numbers).earliest()
                            : null;
                } else if (e.meaning() instanceof Meaning.Exact numbers
                        && (e.rule().equals("numeric") || e.rule().equals("date-time-group"))) {
                    exact = numbers.date().earliest();
                }
                if (exact != null && exact.getMonthValue() == day.month() && exact.getDayOfMonth() == day.day()) {
                    years.add(exact.getYear());
                }
            }
        }
        return years;
    }

    /** Wire reports name the day of the dateline by its weekday in the opening sentence. */
    private static int weekday(Page page, Page.Row opening, LocalDate candidate) {
        for (Expression e : opening.expressions()) {
            if (e.meaning() instanceof Meaning.Weekday w
                    && w.hint() == YearHint.NONE
                    && Tense.around(page.tokens(), e) != Tense.FUTURE) {
                return w.weekday() == candidate.getDayOfWeek().getValue() ? 1 : 0;
            }
        }
        return 0;
    }

    /** Returns the days that the text gives with their years, past or to come. */
    private static List<LocalDate> days(Page page) {
        List<LocalDate> days = new ArrayList<>();
        for (Page.Row row : page.rows()) {
            if (row.line().role().kept()) {
                for (Expression e : row.expressions()) {
                    if (e.meaning() instanceof Meaning.Exact exact
                            && exact.date().isDay()) {
                        days.add(exact.date().earliest());
                    }
                }
            }
        }
        return days;
    }

    private static boolean isNear(List<LocalDate> days, LocalDate candidate) {
        return days.stream()
                .anyMatch(day ->
                        !day.isBefore(candidate.minusDays(NEAR_DAYS)) && !day.isAfter(candidate.plusDays(NEAR_DAYS)));
    }

    private static int recent(List<PartialDate> past, LocalDate candidate) {
        LocalDate since = candidate.minusDays(RECENT_DAYS);
        for (PartialDate date : past) {
            boolean exact = date.edtf().length() >= 7 && date.edtf().indexOf('/') < 0;
            if (exact && !date.earliest().isAfter(candidate) && date.latest().isAfter(since)) {
                return 1;
            }
        }
        return 0;
    }
}
