package org.chancery.render;

import java.time.LocalDate;
import org.chancery.model.PartialDate;
import org.chancery.model.Published;
import org.jspecify.annotations.Nullable;

/** Dates in words, as far as they are known and no further, set as a language sets them. Immutable. */
public final class DateWords {

    private static final int YEAR = "2000".length();
    private static final int MONTH = "2000-01".length();
    private static final int DAY = "2000-01-01".length();

    private final Messages messages;

    DateWords(Messages messages) {
        this.messages = messages;
    }

    /** Returns the name of a month from 1 to 12. */
    public String month(int month) {
        return messages.say("month." + month);
    }

    /** Returns the short name of a month from 1 to 12. */
    public String shortMonth(int month) {
        return messages.say("month.short." + month);
    }

    /** Returns a month of a year: {@code January 2024}. */
    public String month(int year, int month) {
        return messages.say("date.month", "", month(month), year);
    }

    /** Returns a date: {@code 29 January 2024}, {@code about January 2024}, {@code 12–13 December 2023}, {@code 2024}. */
    public String of(PartialDate date) {
        String edtf = date.edtf();
        int slash = edtf.indexOf('/');
        if (slash < 0) {
            return single(edtf);
        }
        LocalDate from = date.earliest();
        LocalDate to = date.latest();
        boolean days = slash == DAY && edtf.length() == slash * 2 + 1;
        if (days && from.getYear() == to.getYear()) {
            return from.getMonth() == to.getMonth()
                    ? messages.say("date.days", day(from), day(to), month(to.getMonthValue()), to.getYear())
                    : messages.say(
                            "date.months",
                            day(from),
                            month(from.getMonthValue()),
                            day(to),
                            month(to.getMonthValue()),
                            to.getYear());
        }
        return messages.say("date.range", single(edtf.substring(0, slash)), single(edtf.substring(slash + 1)));
    }

    private String single(String edtf) {
        if (edtf.endsWith("~")) {
            return messages.say("date.about", single(edtf.substring(0, edtf.length() - 1)));
        }
        if (edtf.length() == DAY) {
            LocalDate day = LocalDate.parse(edtf);
            return messages.say("date.day", day(day), month(day.getMonthValue()), edtf.substring(0, YEAR));
        }
        return edtf.length() == MONTH
                ? messages.say(
                        "date.month", "", month(Integer.parseInt(edtf.substring(YEAR + 1))), edtf.substring(0, YEAR))
                : messages.say("date.year", "", "", edtf);
    }

    private String day(LocalDate date) {
        return date.getDayOfMonth() == 1 ? messages.say("date.first") : Integer.toString(date.getDayOfMonth());
    }

    /** Returns a date of publication for a list; says so where only the year is known or nothing. */
    public String published(@Nullable PartialDate date) {
        if (date == null) {
            return messages.say("date.none");
        }
        return date.edtf().length() == YEAR ? messages.say("date.year-only", date.edtf()) : of(date);
    }

    /** Returns how a date of publication is known. */
    public String basis(Published published) {
        return messages.say("basis." + Words.key(published.basis()));
    }

    /** Returns what the {@code datetime} attribute of HTML may hold, or null where it has no form for the date. */
    public static @Nullable String machine(@Nullable PartialDate date) {
        return date == null || date.edtf().indexOf('/') >= 0 || date.edtf().endsWith("~") ? null : date.edtf();
    }
}
