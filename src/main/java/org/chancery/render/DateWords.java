package org.chancery.render;

import java.time.LocalDate;
import java.util.List;
import org.chancery.model.PartialDate;
import org.chancery.model.Published;
import org.jspecify.annotations.Nullable;

/** Dates in words, as far as they are known and no further. */
public final class DateWords {

    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    private DateWords() {}

    /** Returns the name of a month from 1 to 12. */
    public static String month(int month) {
        return MONTHS.get(month - 1);
    }

    /** Returns a date: {@code 29 January 2024}, {@code about January 2024}, {@code 12–13 December 2023}, {@code 2024}. */
    public static String of(PartialDate date) {
        String edtf = date.edtf();
        int slash = edtf.indexOf('/');
        if (slash < 0) {
            return single(edtf);
        }
        LocalDate from = date.earliest();
        LocalDate to = date.latest();
        boolean days = slash == "2000-01-01".length() && edtf.length() == slash * 2 + 1;
        if (days && from.getYear() == to.getYear()) {
            if (from.getMonth() == to.getMonth()) {
                return from.getDayOfMonth() + "–" + single(edtf.substring(slash + 1));
            }
            return from.getDayOfMonth() + " " + month(from.getMonthValue()) + " – " + single(edtf.substring(slash + 1));
        }
        return single(edtf.substring(0, slash)) + " – " + single(edtf.substring(slash + 1));
    }

    private static String single(String edtf) {
        if (edtf.endsWith("~")) {
            return "about " + single(edtf.substring(0, edtf.length() - 1));
        }
        int month = edtf.indexOf('-') + 1;
        if (month == 0) {
            return edtf;
        }
        String year = edtf.substring(0, month - 1);
        int day = edtf.indexOf('-', month) + 1;
        String name = month(Integer.parseInt(edtf, month, day == 0 ? edtf.length() : day - 1, 10));
        return day == 0 ? name + " " + year : Integer.parseInt(edtf, day, edtf.length(), 10) + " " + name + " " + year;
    }

    /** Returns a date of publication for a list; says so where only the year is known or nothing. */
    public static String published(@Nullable PartialDate date) {
        if (date == null) {
            return "undated";
        }
        return date.edtf().length() == "2000".length() ? date.edtf() + " (year only)" : of(date);
    }

    /** Returns how a date of publication is known. */
    public static String basis(Published published) {
        return switch (published.basis()) {
            case STATED -> "stated in the text";
            case DATELINE -> "day and month from the dateline, year from elsewhere in the text";
            case INFERRED -> "read from the body of the text";
            case FRONT_MATTER -> "given in the file’s front matter";
            case CORRECTION -> "corrected by hand";
            case NONE -> "the text does not tell";
        };
    }

    /** Returns what the {@code datetime} attribute of HTML may hold, or null where it has no form for the date. */
    public static @Nullable String machine(@Nullable PartialDate date) {
        return date == null || date.edtf().indexOf('/') >= 0 || date.edtf().endsWith("~") ? null : date.edtf();
    }
}
