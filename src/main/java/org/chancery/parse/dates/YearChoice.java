package org.chancery.parse.dates;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Chooses the year of a day or a month that was named without one. */
final class YearChoice {

    /** Days after the day of speaking weigh so much more in a sentence about the past. */
    private static final double AGAINST_PAST = 2.5;

    /** Days before the day of speaking weigh so much more in a sentence about what is to come. */
    private static final double AGAINST_FUTURE = 5;

    private YearChoice() {}

    /** Returns the occurrence of a day of a month that is nearest, the tense considered; null where it never exists. */
    static @Nullable LocalDate nearest(LocalDate anchor, int month, int day, Tense tense) {
        LocalDate best = null;
        double least = Double.MAX_VALUE;
        // four years on either side reach a 29 February
        for (int year = anchor.getYear() - 4; year <= anchor.getYear() + 4; year++) {
            LocalDate candidate = Calendar.day(year, month, day);
            if (candidate == null) {
                continue;
            }
            long days = ChronoUnit.DAYS.between(anchor, candidate);
            double weight = tense == Tense.PAST && days > 0
                    ? AGAINST_PAST
                    : tense == Tense.FUTURE && days < 0 ? AGAINST_FUTURE : 1;
            double cost = Math.abs(days) * weight;
            if (cost < least) {
                least = cost;
                best = candidate;
            }
        }
        return best;
    }

    /** Returns the latest occurrence before a day; null where it never exists. */
    static @Nullable LocalDate latestBefore(LocalDate anchor, int month, int day) {
        for (int year = anchor.getYear(); year >= anchor.getYear() - 8; year--) {
            LocalDate candidate = Calendar.day(year, month, day);
            if (candidate != null && candidate.isBefore(anchor)) {
                return candidate;
            }
        }
        return null;
    }

    /** Returns the first occurrence after a day; null where it never exists. */
    static @Nullable LocalDate firstAfter(LocalDate anchor, int month, int day) {
        for (int year = anchor.getYear(); year <= anchor.getYear() + 8; year++) {
            LocalDate candidate = Calendar.day(year, month, day);
            if (candidate != null && candidate.isAfter(anchor)) {
                return candidate;
            }
        }
        return null;
    }
}
