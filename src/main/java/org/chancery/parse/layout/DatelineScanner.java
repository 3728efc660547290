package org.chancery.parse.layout;

import org.chancery.gazetteer.Outlets;
import org.chancery.model.Range;
import org.jspecify.annotations.Nullable;

/**
 * Reads the dateline at the head of a paragraph: place, date and agency in any of the ways that agencies and papers set
 * them, such as {@code NAIROBI, Feb. 28 (Xinhua) --}, {@code MOSCOW, June 20. /TASS/.} and {@code HANOI:}.
 */
final class DatelineScanner {

    /** No dateline is longer. */
    private static final int REACH = 130;

    private final DatelineAgency agencies;
    private final DatelinePlace places;

    DatelineScanner(Outlets outlets) {
        this.agencies = new DatelineAgency(outlets);
        this.places = new DatelinePlace(agencies);
    }

    /** Returns the dateline that a row starts with, or null. */
    @Nullable
    Dateline scan(Row row) {
        String text = row.text();
        int start = 0;
        while (start < text.length() && "*_ \"“".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        int limit = Math.min(text.length(), start + REACH);
        if (start >= limit || UpdateMark.end(text) > 0) {
            return null;
        }
        if (text.charAt(start) == '(' || text.charAt(start) == '[') {
            return agencyFirst(row, text, start, limit);
        }
        int placeEnd = places.end(text, start, limit);
        if (placeEnd == start) {
            return null;
        }
        int at = skipBlanks(text, placeEnd, limit);
        if (at < limit && text.charAt(at) == '[') {
            int close = text.indexOf(']', at);
            if (close < 0 || close >= limit) {
                return null;
            }
            at = skipBlanks(text, close + 1, limit);
        }
        int dateStart =
                at < limit && (text.charAt(at) == ',' || text.charAt(at) == '.') ? skipBlanks(text, at + 1, limit) : at;
        int dateEnd = DatelineDate.end(text, dateStart, limit);
        Range date = dateEnd > dateStart ? row.part(dateStart, dateEnd) : null;
        if (date != null) {
            at = skipBlanks(text, dateEnd, limit);
        }
        DatelineAgency.Found agency = agencies.find(row, text, at, limit);
        if (agency != null) {
            at = agency.end();
        }
        int end = DatelineSeparator.end(text, at, limit);
        boolean parted = end > at;
        boolean capitals = Shape.isCapitals(text.substring(start, placeEnd));
        Range place = row.part(start, placeEnd);
        if (agency != null && Math.max(end, at) >= text.length()) {
            return null; // a dateline opens a text
        }
        if (agency != null && (parted || agency.certain())) {
            return new Dateline(row.part(start, Math.max(end, at)), place, date, agency.range());
        }
        if (agency != null) {
            return null;
        }
        if (date != null && parted && (capitals || DatelineSeparator.isDash(text, at, end))) {
            return new Dateline(row.part(start, end), place, date, null);
        }
        boolean bare = date == null && capitals && parted && placeEnd - start >= 3 && isShort(text, start, placeEnd);
        return bare
                        && (DatelineSeparator.isDash(text, at, end)
                                || text.charAt(end - 1) == ':'
                                || DatelineSeparator.isFullStop(text, start, at, end))
                ? new Dateline(row.part(start, end), place, null, null)
                : null;
    }

    /** {@code (ANSA) - ROME, 5 MAY - } */
    private @Nullable Dateline agencyFirst(Row row, String text, int start, int limit) {
        DatelineAgency.Found agency = agencies.find(row, text, start, limit);
        if (agency == null || !agency.certain()) {
            return null;
        }
        int at = DatelineSeparator.end(text, agency.end(), limit);
        int placeEnd = places.end(text, at, limit);
        int comma = skipBlanks(text, placeEnd, limit);
        int dateStart = comma < limit && text.charAt(comma) == ',' ? skipBlanks(text, comma + 1, limit) : comma;
        int dateEnd = DatelineDate.end(text, dateStart, limit);
        int tail = dateEnd > dateStart ? dateEnd : placeEnd;
        int end = DatelineSeparator.end(text, skipBlanks(text, tail, limit), limit);
        if (placeEnd > at && end > tail) {
            return new Dateline(
                    row.part(start, end),
                    row.part(at, placeEnd),
                    dateEnd > dateStart ? row.part(dateStart, dateEnd) : null,
                    agency.range());
        }
        // a place in brackets is no agency
        boolean known = agencies.isKnown(text.substring(start + 1, Math.max(start + 1, agency.end() - 1)));
        return known && at > agency.end() ? new Dateline(row.part(start, at), null, null, agency.range()) : null;
    }

    private static boolean isShort(String text, int start, int end) {
        int blanks = 0;
        for (int i = start; i < end; i++) {
            blanks += text.charAt(i) == ' ' ? 1 : 0;
        }
        return blanks <= 3;
    }

    private static int skipBlanks(String text, int from, int limit) {
        int i = from;
        while (i < limit && Row.isBlank(text.charAt(i))) {
            i++;
        }
        return i;
    }
}
