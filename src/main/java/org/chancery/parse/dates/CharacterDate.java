package org.chancery.parse.dates;

import org.chancery.model.PartialDate;
import org.jspecify.annotations.Nullable;

/** Numbers with signs for year, month and day: {@code 2023年12月12日}, {@code 2023년 12월 12일}. */
final class CharacterDate implements Construct {

    @Override
    public @Nullable Expression read(Tokens t, int from, int at) {
        int year = isUnit(t, at + 1, '年', '년') && t.length(at) == 4 ? t.number(at) : 0;
        int monthAt = year > 0 ? at + 2 : at;
        int month = isUnit(t, monthAt + 1, '月', '월') ? t.number(monthAt) : 0;
        if (month < 1 || month > 12) {
            return year > 0
                    ? new Expression(at, at + 1, new Meaning.Exact(PartialDate.ofYear(year)), "character-date")
                    : null;
        }
        int dayAt = monthAt + 2;
        int day = isUnit(t, dayAt + 1, '日', '일') || t.is(dayAt + 1, '号') ? t.number(dayAt) : 0;
        if (day > 0 && Calendar.exists(month, day)) {
            if (year == 0) {
                return new Expression(
                        at, dayAt + 1, new Meaning.MonthDay(month, day, 0, 0, YearHint.NONE), "character-date");
            }
            PartialDate date = Calendar.date(year, month, day);
            return date == null ? null : new Expression(at, dayAt + 1, new Meaning.Exact(date), "character-date");
        }
        return year == 0
                ? null
                : new Expression(
                        at, monthAt + 1, new Meaning.Exact(PartialDate.ofMonth(year, month)), "character-date");
    }

    private static boolean isUnit(Tokens t, int i, char han, char hangul) {
        return t.is(i, han) || t.is(i, hangul);
    }
}
