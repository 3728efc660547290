package org.chancery.parse.dates;

import java.util.Optional;
import java.util.Set;
import org.chancery.gazetteer.Outlet;
import org.chancery.gazetteer.Outlets;
import org.chancery.model.Range;
import org.chancery.parse.layout.Layout;
import org.chancery.parse.layout.Line;
import org.chancery.parse.layout.Role;

/**
 * The order of day and month that is usual in the country of an article's publisher. It is known only where the page
 * names a known outlet as its masthead or source, and where all that it names agree.
 */
final class HouseOrder {

    /** The United States, states that follow their usage, and the Philippines. */
    private static final Set<String> MONTH_FIRST = Set.of("US", "PH", "PW", "FM", "MH");

    /** Countries in which both orders are in use, or the year comes first, so that another order shows nothing. */
    private static final Set<String> MIXED = Set.of("CA", "CN", "TW", "JP", "KR", "KP", "HU", "LT", "MN", "IR");

    private final Outlets outlets;

    HouseOrder(Outlets outlets) {
        this.outlets = outlets;
    }

    /** Returns the order of the publisher's country, {@link NumberOrder#UNKNOWN} where it is not certain. */
    NumberOrder of(Layout layout) {
        NumberOrder found = NumberOrder.UNKNOWN;
        for (Line line : layout.lines()) {
            if (line.role() != Role.MASTHEAD && line.role() != Role.SOURCE_LINE) {
                continue;
            }
            NumberOrder order =
                    outlet(words(layout, line)).map(HouseOrder::usage).orElse(NumberOrder.UNKNOWN);
            if (order != NumberOrder.UNKNOWN && found != NumberOrder.UNKNOWN && order != found) {
                return NumberOrder.UNKNOWN;
            }
            found = order == NumberOrder.UNKNOWN ? found : order;
        }
        return found;
    }

    /** The words of a line without its label. */
    private static String words(Layout layout, Line line) {
        Range label = line.label();
        String words = label == null
                ? layout.text(line)
                : layout.text().substring(label.end(), line.range().end());
        int start = 0;
        while (start < words.length() && (words.charAt(start) == ':' || words.charAt(start) <= ' ')) {
            start++;
        }
        return words.substring(start).strip();
    }

    private Optional<Outlet> outlet(String words) {
        boolean address = words.indexOf('.') > 0 && words.indexOf(' ') < 0;
        return address ? outlets.byHost(words).or(() -> outlets.byName(words)) : outlets.byName(words);
    }

    private static NumberOrder usage(Outlet outlet) {
        String country = outlet.country();
        if (country.isEmpty() || MIXED.contains(country)) {
            return NumberOrder.UNKNOWN;
        }
        return MONTH_FIRST.contains(country) ? NumberOrder.MONTH_FIRST : NumberOrder.DAY_FIRST;
    }
}
