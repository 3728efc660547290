package org.chancery.parse.dates;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the expressions of time in a text, from left to right, the longest construct first. */
final class Grammar {

    private static final DayMonthYear DAY_MONTH = new DayMonthYear();
    private static final MonthDayYear MONTH_DAY = new MonthDayYear();
    private static final NumericDate NUMERIC = new NumericDate();
    private static final CharacterDate CHARACTERS = new CharacterDate();
    private static final VietnameseDate VIETNAMESE = new VietnameseDate();

    private static final Construct[] NONE = {};
    private static final Construct[] AT_NUMBER = {
        NUMERIC,
        CHARACTERS,
        new YearMonthDay(),
        new EraDate(),
        new DateTimeGroup(),
        DAY_MONTH,
        VIETNAMESE,
        new YearAlone(),
        new DayNumber()
    };
    private static final WeekdayReference WEEKDAY =
            new WeekdayReference(List.of(NUMERIC, DAY_MONTH, MONTH_DAY, VIETNAMESE));

    private static final Construct[] AT_MONTH = {MONTH_DAY, new MonthYear()};
    private static final Construct[] AT_WEEKDAY = {WEEKDAY};
    private static final Construct[] AT_TERM = {
        WEEKDAY, new YearsAgoToday(), new PeriodReference(), new DayReference(), VIETNAMESE, new YearAlone()
    };

    private Grammar() {}

    /** Returns the expressions of a text in order; no two share a token. */
    static List<Expression> read(Tokens t) {
        List<Expression> found = new ArrayList<>();
        int from = 0;
        for (int at = 0; at < t.size(); at++) {
            Expression expression = at(t, from, at);
            if (expression != null) {
                found.add(expression);
                from = expression.last() + 1;
                at = expression.last();
            }
        }
        return found;
    }

    /** Returns the constructs that may have a token for their heart. */
    private static Construct[] constructs(Tokens t, int at) {
        if (t.isNumber(at)) {
            return AT_NUMBER;
        }
        if (t.isMonth(at)) {
            return AT_MONTH;
        }
        if (t.isWeekday(at)) {
            return AT_WEEKDAY;
        }
        return t.isHeart(at) ? AT_TERM : NONE;
    }

    private static @Nullable Expression at(Tokens t, int from, int at) {
        for (Construct construct : constructs(t, at)) {
            Expression expression = construct.read(t, from, at);
            if (expression != null && expression.first() >= from) {
                return expression;
            }
        }
        return null;
    }
}
