package org.chancery.parse.dates;

import java.util.Locale;
import java.util.Map;
import org.chancery.model.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A year counted from the beginning of a Japanese reign: {@code Showa 53, August 14}, {@code 14 August Heisei 3}. The first
 * year of Showa is 1926, of Heisei 1989, of Reiwa 2019.
 */
final class EraDate implements Construct {

    /** The year before the first of each era. */
    private static final Map<String, Integer> ERAS =
            Map.of("meiji", 1867, "taisho", 1911, "showa", 1925, "shōwa", 1925, "heisei", 1988, "reiwa", 2018);

    private static final int LONGEST = 64;

    @Override
    public @Nullable Expression read(Tokens t, int from, int at) {
        Integer before = t.isCapital(at - 1) ? ERAS.get(t.words(at - 1).toLowerCase(Locale.ROOT)) : null;
        int count = t.number(at);
        if (before == null || at - 1 < from || count < 1 || count > LONGEST) {
            return null;
        }
        int monthAt = t.is(at + 1, ',') ? at + 2 : at + 1;
        int month = t.month(monthAt);
        int day = month == 0 ? 0 : Day.at(t, monthAt + 1);
        PartialDate date = day == 0 ? PartialDate.ofYear(before + count) : Calendar.date(before + count, month, day);
        return date == null
                ? null
                : new Expression(at - 1, day == 0 ? at : Day.last(t, monthAt + 1), new Meaning.Exact(date), "era");
    }
}
