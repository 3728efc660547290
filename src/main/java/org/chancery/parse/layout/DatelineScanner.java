package org.chancery.parse.layout;

import java.util.Locale;
import java.util.Set;
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

    private static final Set<String> SMALL = Set.of(
            "de", "del", "la", "le", "les", "el", "al", "du", "da", "do", "of", "the", "and", "di", "am", "an", "der",
            "sur", "upon", "e", "y", "et", "-");

    private final Outlets outlets;

    DatelineScanner(Outlets outlets) {
        this.outlets = outlets;
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
        if (start >= limit) {
            return null;
        }
        if (text.charAt(start) == '(' || text.charAt(start) == '[') {
            return agencyFirst(row, text, start, limit);
        }
        int placeEnd = endOfPlace(text, start, limit);
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
        int dateEnd = endOfDate(text, dateStart, limit);
        Range date = dateEnd > dateStart ? row.part(dateStart, dateEnd) : null;
        if (date != null) {
            at = skipBlanks(text, dateEnd, limit);
        }
        Agency agency = agency(row, text, at, limit);
        if (agency != null) {
            at = agency.end();
        }
        int end = endOfSeparator(text, at, limit);
        boolean parted = end > at;
        boolean capitals = Shape.isCapitals(text.substring(start, placeEnd));
        Range place = row.part(start, placeEnd);
        if (agency != null && (parted || agency.certain() || capitals)) {
            return new Dateline(row.part(start, Math.max(end, at)), place, date, agency.range());
        }
        if (agency != null) {
            return null;
        }
        if (date != null && parted && (capitals || isDash(text, at, end))) {
            return new Dateline(row.part(start, end), place, date, null);
        }
        boolean bare = date == null && capitals && parted && placeEnd - start >= 3 && isShort(text, start, placeEnd);
        return bare && (isDash(text, at, end) || text.charAt(end - 1) == ':' || isFullStop(text, start, at, end))
                ? new Dateline(row.part(start, end), place, null, null)
                : null;
    }

    /** {@code (ANSA) - ROME, 5 MAY - } */
    private @Nullable Dateline agencyFirst(Row row, String text, int start, int limit) {
        Agency agency = agency(row, text, start, limit);
        if (agency == null || !agency.certain()) {
            return null;
        }
        int at = endOfSeparator(text, agency.end(), limit);
        int placeEnd = endOfPlace(text, at, limit);
        int comma = skipBlanks(text, placeEnd, limit);
        int dateStart = comma < limit && text.charAt(comma) == ',' ? skipBlanks(text, comma + 1, limit) : comma;
        int dateEnd = endOfDate(text, dateStart, limit);
        int tail = dateEnd > dateStart ? dateEnd : placeEnd;
        int end = endOfSeparator(text, skipBlanks(text, tail, limit), limit);
        if (placeEnd > at && end > tail) {
            return new Dateline(
                    row.part(start, end),
                    row.part(at, placeEnd),
                    dateEnd > dateStart ? row.part(dateStart, dateEnd) : null,
                    agency.range());
        }
        return at > agency.end() ? new Dateline(row.part(start, at), null, null, agency.range()) : null;
    }

    private record Agency(Range range, int end, boolean certain) {}

    /** Returns the agency in brackets or between slashes, or after a comma where it is known. */
    private @Nullable Agency agency(Row row, String text, int from, int limit) {
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
            return known || likely && close != ']' ? new Agency(row.part(at + 1, end), end + 1, known) : null;
        }
        int end = at;
        while (end < limit && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '.')) {
            end++;
        }
        String name = text.substring(at, end);
        boolean shouted = name.length() >= 2 && Shape.startsCapital(name) && name.equals(name.toUpperCase(Locale.ROOT));
        return shouted && outlets.byName(name).isPresent() ? new Agency(row.part(at, end), end, true) : null;
    }

    private boolean known(String name) {
        int slash = name.indexOf('/');
        return slash > 0
                && (outlets.byName(name.substring(0, slash)).isPresent()
                        || outlets.byName(name.substring(slash + 1)).isPresent());
    }

    /** Returns where a run of capitalised words, commas and slashes ends, before a date, a bracket or a separator. */
    private int endOfPlace(String text, int start, int limit) {
        int end = start;
        int i = start;
        int words = 0;
        while (i < limit) {
            int next = i;
            while (next < limit && isWordPart(text, next)) {
                next++;
            }
            String word = text.substring(i, next);
            if (word.isEmpty() || words > 0 && isDateWord(word)) {
                break;
            }
            if (!Character.isUpperCase(word.charAt(0))
                    && !isUncased(word.charAt(0))
                    && (words == 0 || !SMALL.contains(word))) {
                break;
            }
            if (++words > 7) {
                return start;
            }
            end = next;
            i = next;
            if (i < limit && (text.charAt(i) == ',' || text.charAt(i) == '/')) {
                if (text.charAt(i) == '/' && i + 1 < limit && outletBetweenSlashes(text, i)) {
                    break;
                }
                i++;
            }
            while (i < limit && Row.isBlank(text.charAt(i))) {
                i++;
            }
        }
        return end;
    }

    private boolean outletBetweenSlashes(String text, int at) {
        int close = text.indexOf('/', at + 1);
        return close > at
                && close - at < 30
                && outlets.byName(text.substring(at + 1, close)).isPresent();
    }

    private static boolean isUncased(char c) {
        return Character.isLetter(c) && !Character.isLowerCase(c) && !Character.isUpperCase(c);
    }

    private static boolean isWordPart(String text, int i) {
        char c = text.charAt(i);
        if (Character.isLetterOrDigit(c) || c == '\'' || c == '’') {
            return true;
        }
        boolean letterFollows = i + 1 < text.length() && Character.isLetterOrDigit(text.charAt(i + 1));
        boolean letterBefore = i > 0 && Character.isLetter(text.charAt(i - 1));
        if (c == '-') {
            return letterBefore && letterFollows;
        }
        return c == '.' && letterBefore && (letterFollows || isAbbreviation(text, i));
    }

    /** Returns whether the full stop here ends an initial or a short form such as {@code St.} or {@code D.C.}. */
    private static boolean isAbbreviation(String text, int stop) {
        int start = stop;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        String word = text.substring(start, stop);
        return word.length() == 1 || word.equals("St") || word.equals("ST") || word.equals("Ft") || word.equals("Mt");
    }

    private static boolean isDateWord(String word) {
        return Character.isDigit(word.charAt(0)) || DateTokens.isMonthOrDay(word);
    }

    private static int endOfDate(String text, int start, int limit) {
        int end = start;
        int i = start;
        while (i < limit) {
            int next = i;
            while (next < limit && Character.isLetterOrDigit(text.charAt(next))) {
                next++;
            }
            String word = text.substring(i, next);
            if (word.isEmpty() || !isDateWord(word) && !(i > start && (word.equals("de") || word.equals("of")))) {
                break;
            }
            end = next;
            if (next < limit && text.charAt(next) == '.' && !Character.isDigit(word.charAt(word.length() - 1))) {
                next++;
            }
            i = next;
            while (i < limit
                    && (Row.isBlank(text.charAt(i))
                            || text.charAt(i) == ','
                            || text.charAt(i) == '-' && i + 1 < limit && Character.isDigit(text.charAt(i + 1)))) {
                i++;
            }
        }
        while (end < limit && end > start && text.charAt(end) == '.' && !isStopBeforeSentence(text, end)) {
            end++;
        }
        return end;
    }

    private static boolean isStopBeforeSentence(String text, int at) {
        return at + 2 < text.length() && (text.charAt(at + 2) == '/' || Character.isDigit(text.charAt(at - 1)));
    }

    private static int endOfSeparator(String text, int from, int limit) {
        int i = from;
        boolean sign = false;
        while (i < limit && ("-–—:.*_ ―".indexOf(text.charAt(i)) >= 0 || Row.isBlank(text.charAt(i)))) {
            sign |= !Row.isBlank(text.charAt(i)) && text.charAt(i) != '*' && text.charAt(i) != '_';
            i++;
        }
        if (!sign) {
            return from;
        }
        while (i > from && Row.isBlank(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    /** Returns whether the separator is a dash with a blank on at least one side. */
    private static boolean isDash(String text, int from, int end) {
        boolean dash = false;
        for (int i = from; i < end; i++) {
            dash |= "-–—―".indexOf(text.charAt(i)) >= 0;
        }
        boolean open = from < text.length()
                && (Row.isBlank(text.charAt(from))
                        || from > 0 && Row.isBlank(text.charAt(from - 1))
                        || end < text.length() && Row.isBlank(text.charAt(end)));
        return dash && open;
    }

    /** {@code ADDIS ABABA. They signed}: a full stop after a name in capitals, before another sentence. */
    private static boolean isFullStop(String text, int start, int at, int end) {
        return text.charAt(end - 1) == '.'
                && at - start >= 4
                && end + 1 < text.length()
                && Row.isBlank(text.charAt(end));
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
