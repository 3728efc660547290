package org.chancery.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date known as far as the text tells it: EDTF (ISO 8601-2:2019, level 1) with the days it may cover.
 * Written forms are {@code 2024}, {@code 2024-01}, {@code 2024-01-29}, each with an optional {@code ~} for "about",
 * and an interval of two of them, {@code 2023-12-12/2023-12-13}.
 *
 * @param edtf the date as written in EDTF
 * @param earliest first day it may mean
 * @param latest last day it may mean
 */
public record PartialDate(String edtf, LocalDate earliest, LocalDate latest) implements Comparable<PartialDate> {

    private static final Pattern SINGLE = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?(~?)");

    /** Returns a year and nothing more. */
    public static PartialDate ofYear(int year) {
        // a format is a hundred times slower than the number itself, which is what nearly every year is
        String edtf = year >= 1000 ? Integer.toString(year) : String.format(Locale.ROOT, "%04d", year);
        return new PartialDate(edtf, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** Returns a month of a year. */
    public static PartialDate ofMonth(int year, int month) {
        YearMonth at = YearMonth.of(year, month);
        return new PartialDate(at.toString(), at.atDay(1), at.atEndOfMonth());
    }

    /** Returns one day. */
    public static PartialDate ofDay(LocalDate day) {
        return new PartialDate(day.toString(), day, day);
    }

    /** Returns the interval from one date to another. */
    public static PartialDate ofInterval(PartialDate from, PartialDate to) {
        return new PartialDate(from.edtf + "/" + to.edtf, from.earliest, to.latest);
    }

    /** Reads an EDTF date of the forms above; empty where the text is none or names a day that does not exist. */
    public static Optional<PartialDate> parse(String edtf) {
        int slash = edtf.indexOf('/');
        if (slash >= 0) {
            Optional<PartialDate> from = parse(edtf.substring(0, slash));
            Optional<PartialDate> to = parse(edtf.substring(slash + 1));
            return from.isPresent() && to.isPresent() && !to.get().latest.isBefore(from.get().earliest)
                    ? Optional.of(ofInterval(from.get(), to.get()))
                    : Optional.empty();
        }
        Matcher m = SINGLE.matcher(edtf);
        if (!m.matches()) {
            return Optional.empty();
        }
        try {
            int year = Integer.parseInt(m.group(1));
            PartialDate plain;
            if (m.group(2) == null) {
                plain = ofYear(year);
            } else if (m.group(3) == null) {
                plain = ofMonth(year, Integer.parseInt(m.group(2)));
            } else {
                plain = ofDay(LocalDate.of(year, Integer.parseInt(m.group(2)), Integer.parseInt(m.group(3))));
            }
            return Optional.of(new PartialDate(edtf, plain.earliest, plain.latest));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Returns whether it is known to the day. */
    public boolean isDay() {
        return earliest.equals(latest);
    }

    /** Returns the year it begins in. */
    public int year() {
        return earliest.getYear();
    }

    @Override
    public int compareTo(PartialDate other) {
        int c = earliest.compareTo(other.earliest);
        c = c != 0 ? c : latest.compareTo(other.latest);
        return c != 0 ? c : edtf.compareTo(other.edtf);
    }
}
