package org.chancery.parse.dates;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.model.PartialDate;

/** Whether an article writes the day or the month first in dates such as {@code 03/04/2021}; unknown unless it shows it. */
enum NumberOrder {
    DAY_FIRST,
    MONTH_FIRST,
    UNKNOWN;

    /** Words below which a text does not show its language. */
    private static final int LEAST_WORDS = 40;

    private static final List<String> AMERICAN_CLOCKS = List.of("EDT", "EST", "CDT", "CST", "MDT", "PDT", "PST");

    private static final Set<String> ABROAD = Set.of(
            "publié",
            "publicado",
            "publicada",
            "pubblicato",
            "veröffentlicht",
            "erstellt",
            "giriş",
            "jour",
            "atualizado",
            "actualizado",
            "aggiornato",
            "aktualisiert",
            "güncelleme",
            "publicerad",
            "publisert",
            "opublikowano",
            "objavljeno",
            "megjelent",
            "julkaistu",
            "gepubliceerd",
            "terbit",
            "опубликовано",
            "дата",
            "fecha",
            "datum",
            "data",
            "tarih");

    /** Returns the order an article shows by its other dates, its language or the clock it goes by. */
    static NumberOrder of(Tokens t, List<Expression> expressions) {
        int votes = 0;
        for (Expression e : expressions) {
            if (e.meaning() instanceof Meaning.Exact exact && e.rule().equals("numeric")) {
                votes += shown(t, e, exact.date().earliest());
            }
            if (e.meaning() instanceof Meaning.EitherOrder either) {
                votes += agreement(either, expressions);
                votes -= clock(t, e.last() + 1) ? 1 : 0;
                votes += isLabelledAbroad(t, e.first()) ? 1 : 0;
            }
            votes += e.rule().equals("vietnamese-date") ? 1 : 0;
        }
        if (votes == 0) {
            return isForeign(t) ? DAY_FIRST : UNKNOWN;
        }
        return votes > 0 ? DAY_FIRST : MONTH_FIRST;
    }

    /** What a date with slashes that can be read one way alone shows: 2 for the day first, -2 for the month, or 0. */
    private static int shown(Tokens t, Expression e, LocalDate date) {
        int at = e.first();
        while (at < e.last() && !t.isNumber(at)) {
            at++; // a weekday may stand in front
        }
        int first = t.number(at);
        if (t.length(at) > 2 || !t.is(at + 1, '/') || date.getMonthValue() == date.getDayOfMonth()) {
            return 0;
        }
        return first == date.getMonthValue() ? -2 : 2;
    }

    /** Whether a text is in another language than English, the only one in which the month comes first. */
    private static boolean isForeign(Tokens t) {
        int words = 0;
        int english = 0;
        for (int i = 0; i < t.size() && words < 2000; i++) {
            if (t.isWord(i)) {
                words++;
                english += t.isText(i, "the") || t.isText(i, "of") || t.isText(i, "and") ? 1 : 0;
            }
        }
        return words >= LEAST_WORDS && english * 100 < words;
    }

    /** One of the two readings that is also written out elsewhere on the page. */
    private static int agreement(Meaning.EitherOrder either, List<Expression> expressions) {
        PartialDate day = DAY_FIRST.read(either);
        PartialDate month = MONTH_FIRST.read(either);
        int vote = 0;
        for (Expression e : expressions) {
            if (e.meaning() instanceof Meaning.Exact exact) {
                vote += exact.date().equals(day) ? 1 : exact.date().equals(month) ? -1 : 0;
            }
            if (e.rule().equals("day-month") && e.meaning() instanceof Meaning.MonthDay md && md.endDay() == 0) {
                vote += md.day() == either.first() && md.month() == either.second() ? 1 : 0;
                vote -= md.day() == either.second() && md.month() == either.first() ? 1 : 0;
            }
        }
        return Integer.signum(vote) * 2;
    }

    /** {@code Publié le 09/11/2017}: no language but English puts the month first. */
    private static boolean isLabelledAbroad(Tokens t, int date) {
        for (int i = date - 1; i > date - 4 && !t.isLineEnd(i); i--) {
            if (t.isWord(i) && ABROAD.contains(t.words(i).toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    private static boolean clock(Tokens t, int from) {
        for (int i = from; i < from + 8 && !t.isLineEnd(i); i++) {
            if (t.isCapital(i) && t.length(i) == 3 && AMERICAN_CLOCKS.contains(t.words(i))) {
                return true;
            }
        }
        return false;
    }

    /** Returns what two numbers and a year mean: a day, or the year alone where the order is unknown. */
    PartialDate read(Meaning.EitherOrder numbers) {
        PartialDate date =
                switch (this) {
                    case DAY_FIRST -> Calendar.date(numbers.year(), numbers.second(), numbers.first());
                    case MONTH_FIRST -> Calendar.date(numbers.year(), numbers.first(), numbers.second());
                    case UNKNOWN -> null;
                };
        return date == null ? PartialDate.ofYear(numbers.year()) : date;
    }
}
