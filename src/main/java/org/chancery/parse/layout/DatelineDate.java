package org.chancery.parse.layout;

/** Reads the date of a dateline: {@code Feb. 28}, {@code 3 de mayo de 2011}. */
final class DatelineDate {

    private DatelineDate() {}

    /** Returns whether a word is a number, a month or a weekday. */
    static boolean isDateWord(String word) {
        return Character.isDigit(word.charAt(0)) || DateTokens.isMonthOrDay(word);
    }

    /** Returns where the date that starts at an offset ends, or the same offset where none does. */
    static int end(String text, int start, int limit) {
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
            if (next < limit
                    && text.charAt(next) == '.'
                    && (!Character.isDigit(word.charAt(word.length() - 1)) || isBeforeMonth(text, next + 1, limit))) {
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

    /** {@code 1. mars}, {@code 4. Mai}: the full stop of an ordinal. */
    private static boolean isBeforeMonth(String text, int at, int limit) {
        int from = at;
        while (from < limit && Row.isBlank(text.charAt(from))) {
            from++;
        }
        int to = from;
        while (to < limit && Character.isLetter(text.charAt(to))) {
            to++;
        }
        return from > at && to > from && DateTokens.isMonthOrDay(text.substring(from, to));
    }

    private static boolean isStopBeforeSentence(String text, int at) {
        return at + 2 < text.length() && (text.charAt(at + 2) == '/' || Character.isDigit(text.charAt(at - 1)));
    }
}
