package org.chancery.parse.layout;

import java.util.Locale;
import org.chancery.gazetteer.Outlet;
import org.chancery.gazetteer.Outlets;
import org.chancery.model.Range;
import org.jspecify.annotations.Nullable;

/** Reads the agency of a dateline: {@code (Xinhua)}, {@code /TASS/}, {@code [AAP]}, or a known short form behind a comma. */
final class DatelineAgency {

    /**
     * An agency found.
     *
     * @param range its name on the sheet
     * @param end offset in the row past its brackets
     * @param certain whether it is known, or named like an outlet
     */
    record Found(Range range, int end, boolean certain) {}

    private final Outlets outlets;

    DatelineAgency(Outlets outlets) {
        this.outlets = outlets;
    }

    /** Returns the agency in brackets or between slashes, or after a comma where it is known. */
    @Nullable
    Found find(Row row, String text, int from, int limit) {
        int at = from;
        while (at < limit && ",. ".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        if (at >= limit) {
            return null;
        }
        char open = text.charAt(at);
        char close = open == '(' ? ')' : open == '[' ? ']' : open == '/' ? '/' : '\0';
        if (close != '\0') {
            int end = text.indexOf(close, at + 1);
            if (end < 0 || end >= limit || end - at > 60) {
                return null;
            }
            String name = text.substring(at + 1, end);
            boolean known = outlets.byName(name).isPresent() || known(name);
            boolean likely =
                    name.length() <= 30 && Shape.startsCapital(name) && name.split(" ").length <= 4 && !name.isBlank();
            boolean named = known || likely && (Shape.isCapitals(name) || outlets.looksLikeOutlet(name));
            return known || likely && close != ']' ? new Found(row.part(at + 1, end), end + 1, named) : null;
        }
        int end = at;
        while (end < limit && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '.')) {
            end++;
        }
        String name = text.substring(at, end);
        boolean shouted = name.length() >= 2 && Shape.startsCapital(name) && name.equals(name.toUpperCase(Locale.ROOT));
        boolean named = shouted
                ? outlets.byName(name).isPresent()
                : isBeforeDash(text, end, limit)
                        && outlets.byName(name).filter(Outlet::isAgency).isPresent();
        return named ? new Found(row.part(at, end), end, true) : null;
    }

    /** {@code TOKYO, May 3, Kyodo -}: a name that is not in capitals needs the dash behind it. */
    private static boolean isBeforeDash(String text, int from, int limit) {
        int at = from;
        while (at < limit && Row.isBlank(text.charAt(at))) {
            at++;
        }
        return at < limit && "-–—".indexOf(text.charAt(at)) >= 0 && at > from;
    }

    /** Returns whether a name is that of an outlet on the list. */
    boolean isKnown(String name) {
        return outlets.byName(name).isPresent() || known(name);
    }

    private boolean known(String name) {
        int slash = name.indexOf('/');
        return slash > 0
                && (outlets.byName(name.substring(0, slash)).isPresent()
                        || outlets.byName(name.substring(slash + 1)).isPresent());
    }

    /** Returns whether the words between two slashes, the first of them here, name an outlet. */
    boolean isBetweenSlashes(String text, int at) {
        int close = text.indexOf('/', at + 1);
        return close > at
                && close - at < 30
                && outlets.byName(text.substring(at + 1, close)).isPresent();
    }
}
