package org.chancery.parse.dates;

import java.util.Locale;
import java.util.Set;
import org.chancery.model.PartialDate;
import org.jspecify.annotations.Nullable;

/** {@code 29 tháng 9 năm 2023}, {@code 29 tháng 9}, {@code tháng 9 năm 2023}, {@code tháng 9/2023}. */
final class VietnameseDate implements Construct {

    /** Words for a day or a part of it before {@code 10/12}. */
    private static final Set<String> LEADS = Set.of("ngày", "sáng", "chiều", "tối", "trưa", "hôm", "đêm");

    @Override
    public @Nullable Expression read(Tokens t, int from, int at) {
        int day = Day.at(t, at);
        int word = day == 0 ? at : at + 1;
        if (t.is(word, ',')) {
            word++;
        }
        int month = t.is(word, Term.VIETNAMESE_MONTH) ? t.number(word + 1) : 0;
        if (month < 1 || month > 12) {
            return day == 0 || !isLed(t, at - 1) ? null : dayAndMonth(t, at, day);
        }
        int sign = word + 2;
        boolean led = t.is(sign, Term.VIETNAMESE_YEAR) || t.is(sign, '/') || t.isDash(sign) || t.is(sign, ',');
        int yearAt = led ? (t.is(sign, ',') && t.is(sign + 1, Term.VIETNAMESE_YEAR) ? sign + 2 : sign + 1) : sign;
        int year = t.length(yearAt) == 4 ? Math.max(0, t.number(yearAt)) : 0;
        if (day == 0) {
            return year == 0
                    ? null
                    : new Expression(
                            at, yearAt, new Meaning.Exact(PartialDate.ofMonth(year, month)), "vietnamese-date");
        }
        if (year == 0) {
            return Calendar.exists(month, day)
                    ? new Expression(
                            at, word + 1, new Meaning.MonthDay(month, day, 0, 0, YearHint.NONE), "vietnamese-date")
                    : null;
        }
        PartialDate date = Calendar.date(year, month, day);
        return date == null ? null : new Expression(at, yearAt, new Meaning.Exact(date), "vietnamese-date");
    }

    private static boolean isLed(Tokens t, int i) {
        return t.isWord(i) && t.length(i) <= 5 && LEADS.contains(t.words(i).toLowerCase(Locale.ROOT));
    }

    private static @Nullable Expression dayAndMonth(Tokens t, int at, int day) {
        int month = t.is(at + 1, '/') && t.isGlued(at) && t.isGlued(at + 1) ? t.number(at + 2) : 0;
        boolean more = t.isGlued(at + 2) && (t.is(at + 3, '/') || t.isWord(at + 3) || t.is(at + 3, '%'));
        return Calendar.exists(month, day) && !more
                ? new Expression(at, at + 2, new Meaning.MonthDay(month, day, 0, 0, YearHint.NONE), "vietnamese-date")
                : null;
    }
}
