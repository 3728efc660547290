package org.chancery.parse.dates;

import java.util.List;
import org.chancery.model.Range;
import org.jspecify.annotations.Nullable;

/**
 * Recognises a dateline with a date at the head of a line by its shape: a place in capitals or capitalised, a comma, a
 * date, perhaps an agency in brackets, and a dash, a colon or a full stop. It serves where the layout names none.
 */
final class DatelineShape {

    private static final int LONGEST_PLACE = 10;

    private DatelineShape() {}

    /** Returns the range of the opening, or null where the line does not open so. */
    static @Nullable Range opening(Tokens t, int first, int last, List<Expression> expressions) {
        if (expressions.isEmpty()) {
            return null;
        }
        Expression date = expressions.get(0);
        int words = date.first() - first;
        if (words < 2
                || words > LONGEST_PLACE
                || !t.is(date.first() - 1, ',')
                || !isPlace(t, first, date.first() - 1)) {
            return null;
        }
        int i = date.last() + 1;
        if (t.is(i, '.') && t.isGlued(i - 1) && t.is(i + 1, '(')) {
            i++;
        }
        if (t.is(i, ',')) {
            i++;
        }
        boolean agency = t.is(i, '(') || t.is(i, '/');
        if (agency) {
            char close = t.is(i, '(') ? ')' : '/';
            int end = i + 1;
            while (end < i + 12 && end <= last && !t.is(end, close)) {
                end++;
            }
            if (!t.is(end, close)) {
                return null;
            }
            i = end + 1;
        }
        for (int n = 0; !agency && n < 3 && t.isCapital(i) && t.is(date.last() + 1, ','); n++) {
            i++; // Riyadh, May 12, 2020, SPA --
        }
        if (t.is(i, '.') && t.isDash(i + 1)) {
            i++;
        }
        boolean end = t.isDash(i)
                || (agency && (t.is(i, ':') || t.is(i, '.') || t.isCapital(i)))
                || (t.is(i, ':') && i > date.last());
        return end && i < last ? new Range(t.start(first), t.end(i)) : null;
    }

    private static boolean isPlace(Tokens t, int first, int end) {
        boolean capital = false;
        for (int i = first; i < end; i++) {
            if (t.isWord(i)) {
                boolean particle = t.length(i) <= 3 && !t.isCapital(i);
                if (!t.isCapital(i) && (!particle || !capital)) {
                    return false;
                }
                capital |= t.isCapital(i);
            } else if (!t.is(i, ',')
                    && !t.is(i, '.')
                    && !t.is(i, '[')
                    && !t.is(i, ']')
                    && !t.is(i, '*')
                    && !t.is(i, '/')
                    && !t.is(i, '\'')
                    && !t.is(i, '’')
                    && !t.isDash(i)) {
                return false;
            }
        }
        return capital;
    }
}
