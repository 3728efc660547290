package org.chancery.parse.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.function.Supplier;
import org.chancery.model.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Resolves the expressions of an article one after the other. It remembers the dates of the paragraph, by which a tale
 * of other years keeps its own time, and the latest day of the report itself, which {@code the same day} means.
 * An expression that the text does not let one resolve stays null.
 */
final class Resolver {

    /** A day so near to that of speaking belongs to the report and not to a tale of other years. */
    private static final long OF_REPORT = 100;

    /** A day of a month so near before the day of speaking keeps its year even in a tale of other years. */
    private static final long JUST_BEFORE = 45;

    /** Length of {@code 2023-12-12/2023-12-13}. */
    private static final int INTERVAL_OF_DAYS = 21;

    private final Tokens tokens;
    private final Supplier<NumberOrder> order;
    private final @Nullable LocalDate history;
    private Anchor anchor = Anchor.UNKNOWN;
    private @Nullable PartialDate told;
    private @Nullable PartialDate written;
    private @Nullable LocalDate tale;
    private @Nullable LocalDate dayOfParagraph;
    private @Nullable LocalDate dayOfReport;

    /**
     * Makes a resolver.
     *
     * @param history a day in the time that the whole article is about where that is long past, or null
     */
    Resolver(Tokens tokens, Supplier<NumberOrder> order, @Nullable LocalDate history) {
        this.tokens = tokens;
        this.order = order;
        this.history = history;
    }

    /** Begins an answer, which goes on with what its question spoke of. */
    void beginAnswer(Anchor saidAt) {
        anchor = saidAt;
    }

    /** Begins a line whose words were said at a time. */
    void beginLine(Anchor saidAt) {
        anchor = saidAt;
        told = null;
        tale = null;
        dayOfParagraph = null;
    }

    /** Returns what an expression of the line means, or null, and remembers it. */
    @Nullable
    PartialDate resolve(Expression e) {
        PartialDate date = meaning(e);
        if (date != null) {
            told = date;
            if (e.meaning() instanceof Meaning.Exact
                    && date.earliest().getYear() == date.latest().getYear()) {
                written = date;
            }
            setsTale(e, date);
            if (date.edtf().length() == INTERVAL_OF_DAYS) {
                dayOfParagraph = date.latest();
            }
            if (date.isDay()) {
                dayOfParagraph = date.earliest();
                LocalDate spoken = anchor.aboutDay();
                if (spoken == null || Math.abs(ChronoUnit.DAYS.between(spoken, dayOfParagraph)) <= OF_REPORT) {
                    dayOfReport = dayOfParagraph;
                }
            }
        }
        return date;
    }

    private @Nullable PartialDate meaning(Expression e) {
        Meaning meaning = e.meaning();
        if (meaning instanceof Meaning.Exact exact) {
            return exact.date();
        }
        if (meaning instanceof Meaning.EitherOrder numbers) {
            return order.get().read(numbers);
        }
        if (meaning instanceof Meaning.MonthDay monthDay) {
            return monthDay(monthDay, e);
        }
        if (meaning instanceof Meaning.MonthAlone month) {
            return month(month, e);
        }
        if (meaning instanceof Meaning.Weekday weekday) {
            return weekday(weekday, e);
        }
        if (meaning instanceof Meaning.DayNumber number) {
            return dayNumber(number.day(), e);
        }
        if (meaning instanceof Meaning.DayShift shift) {
            return day(shift(shift.fromEarlier() ? earlierDay() : anchor.day(), shift.days()));
        }
        if (meaning instanceof Meaning.MonthShift shift) {
            return month(shift);
        }
        if (meaning instanceof Meaning.YearShift shift) {
            int year = shift.fromEarlier() ? toldYear() : anchor.year();
            return year == 0 ? null : PartialDate.ofYear(year + shift.years());
        }
        if (meaning instanceof Meaning.YearsAgoToday ago) {
            LocalDate day = anchor.day();
            return day == null
                    ? null
                    : PartialDate.ofDay(day.plusDays(ago.days()).minusYears(ago.years()));
        }
        if (meaning instanceof Meaning.YearsAgoThisMonth ago) {
            return month(new Meaning.MonthShift(ago.months() - 12 * ago.years(), 0, false));
        }
        throw new IllegalStateException("unknown meaning " + meaning);
    }

    private static @Nullable PartialDate day(@Nullable LocalDate day) {
        return day == null ? null : PartialDate.ofDay(day);
    }

    private static @Nullable LocalDate shift(@Nullable LocalDate day, int days) {
        return day == null ? null : day.plusDays(days);
    }

    private @Nullable LocalDate earlierDay() {
        return dayOfParagraph != null ? dayOfParagraph : dayOfReport;
    }

    private int toldYear() {
        PartialDate date = told == null ? written : told;
        return date == null || date.latest().getYear() != date.year() ? 0 : date.year();
    }

    private @Nullable PartialDate monthDay(Meaning.MonthDay m, Expression e) {
        LocalDate first = yearOf(m.month(), m.day(), m.hint(), Tense.around(tokens, e));
        if (first == null || m.endDay() == 0) {
            return day(first);
        }
        int endYear = m.endMonth() < m.month() ? first.getYear() + 1 : first.getYear();
        return Calendar.days(first.getYear(), m.month(), m.day(), endYear, m.endMonth(), m.endDay());
    }

    private @Nullable PartialDate month(Meaning.MonthAlone m, Expression e) {
        if (m.hint() == YearHint.LATEST || m.hint() == YearHint.COMING) {
            LocalDate spoken = anchor.aboutDay();
            if (spoken == null) {
                return null;
            }
            boolean latest = m.hint() == YearHint.LATEST;
            boolean otherYear = latest ? m.month() >= spoken.getMonthValue() : m.month() <= spoken.getMonthValue();
            return PartialDate.ofMonth(spoken.getYear() + (otherYear ? latest ? -1 : 1 : 0), m.month());
        }
        LocalDate found = yearOf(m.month(), 15, m.hint(), Tense.around(tokens, e));
        return found == null ? null : PartialDate.ofMonth(found.getYear(), m.month());
    }

    private @Nullable LocalDate yearOf(int month, int day, YearHint hint, Tense tense) {
        int year = anchor.year();
        LocalDate spoken = anchor.aboutDay();
        return switch (hint) {
            case LAST_YEAR -> year == 0 ? null : Calendar.day(year - 1, month, day);
            case THIS_YEAR -> year == 0 ? null : Calendar.day(year, month, day);
            case NEXT_YEAR -> year == 0 ? null : Calendar.day(year + 1, month, day);
            case SAME_YEAR -> toldYear() == 0 ? null : Calendar.day(toldYear(), month, day);
            case LATEST -> spoken == null ? null : YearChoice.latestBefore(spoken, month, day);
            case COMING -> spoken == null ? null : YearChoice.firstAfter(spoken, month, day);
            case NONE -> nearestYear(month, day, spoken, tense);
        };
    }

    private @Nullable LocalDate nearestYear(int month, int day, @Nullable LocalDate spoken, Tense tense) {
        LocalDate ofTale = tense == Tense.FUTURE ? null : tale == null ? history : tale;
        if (spoken == null) {
            return ofTale == null ? null : YearChoice.nearest(ofTale, month, day, Tense.UNKNOWN);
        }
        LocalDate near = YearChoice.nearest(spoken, month, day, tense);
        if (ofTale == null || near == null) {
            return near;
        }
        long before = ChronoUnit.DAYS.between(near, spoken);
        boolean just = before >= 0 && before <= JUST_BEFORE;
        return just ? near : YearChoice.nearest(ofTale, month, day, Tense.UNKNOWN);
    }

    /**
     * A date with its year begins a tale of other years where it says when something happened. As an attribute
     * ({@code the treaty of 1975}), as what lasts since ({@code in office since April 2016}), as a day of birth, or as a mere year inside a
     * sentence, it does not.
     */
    private void setsTale(Expression e, PartialDate date) {
        boolean attribute = tokens.is(e.first() - 1, Term.OF)
                || tokens.is(e.first() - 1, '(')
                || tokens.isText(e.first() - 1, "since")
                || Birth.isOf(tokens, e);
        boolean mereYear = date.edtf().length() != 7 && date.edtf().length() != 10;
        boolean opens = Tense.endsSentence(tokens, e.first() - 2);
        if (!(e.meaning() instanceof Meaning.Exact) || attribute || (mereYear && !opens)) {
            return;
        }
        LocalDate middle = date.earliest().plusDays(ChronoUnit.DAYS.between(date.earliest(), date.latest()) / 2);
        LocalDate spoken = anchor.aboutDay();
        boolean other = spoken == null || Math.abs(ChronoUnit.DAYS.between(spoken, middle)) > OF_REPORT;
        tale = other ? middle : null;
    }

    private @Nullable PartialDate weekday(Meaning.Weekday w, Expression e) {
        LocalDate spoken = anchor.day();
        DayOfWeek weekday = DayOfWeek.of(w.weekday());
        LocalDate earlier = tokens.is(e.first() - 1, Term.FOLLOWING) ? dayOfParagraph : null;
        if (earlier != null) {
            return day(earlier.with(TemporalAdjusters.next(weekday)));
        }
        if (spoken == null) {
            return null;
        }
        Tense tense = Tense.around(tokens, e);
        boolean future = w.hint() == YearHint.THIS_YEAR ? tense != Tense.PAST : tense == Tense.FUTURE || isAppointed(e);
        return day(spoken.with(
                switch (w.hint()) {
                    case LATEST -> TemporalAdjusters.previous(weekday);
                    case COMING -> TemporalAdjusters.next(weekday);
                    default ->
                        future ? TemporalAdjusters.nextOrSame(weekday) : TemporalAdjusters.previousOrSame(weekday);
                }));
    }

    /** {@code is invited for Wednesday}; not {@code was praised for Wednesday's speech}. */
    private boolean isAppointed(Expression e) {
        int after = e.last() + 1;
        return tokens.isText(e.first() - 1, "for")
                && !tokens.is(after, '\'')
                && !tokens.is(after, '’')
                && !tokens.isText(after, "night");
    }

    private @Nullable PartialDate dayNumber(int day, Expression e) {
        LocalDate spoken = anchor.day();
        if (dayOfParagraph == null && spoken != null && Tense.around(tokens, e) == Tense.FUTURE) {
            YearMonth month = YearMonth.from(day < spoken.getDayOfMonth() ? spoken.plusMonths(1) : spoken);
            return Calendar.date(month.getYear(), month.getMonthValue(), day);
        }
        LocalDate near = earlierDay() != null ? earlierDay() : spoken;
        return near == null ? null : Calendar.date(near.getYear(), near.getMonthValue(), day);
    }

    private @Nullable PartialDate month(Meaning.MonthShift m) {
        LocalDate from = m.fromEarlier() ? new Anchor(told).aboutDay() : anchor.aboutDay();
        if (from == null) {
            return null;
        }
        YearMonth month = YearMonth.from(from).plusMonths(m.months());
        return m.day() == 0
                ? PartialDate.ofMonth(month.getYear(), month.getMonthValue())
                : Calendar.date(month.getYear(), month.getMonthValue(), m.day());
    }
}
