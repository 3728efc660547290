package org.chancery.parse.dates;

import java.util.Arrays;

/**
 * A text cut into words, numbers and marks in one pass, each word with its meaning in the {@link Lexicon}. Asking past
 * either end is allowed and finds a line end, so that the grammar needs no bounds of its own.
 */
final class Tokens {

    private static final byte LINE_END = 0;
    private static final byte WORD = 1;
    private static final byte NUMBER = 2;
    private static final byte MARK = 3;

    /** By the number of a term whether it is the heart of an expression. */
    private static final boolean[] HEARTS = hearts();

    private final String text;
    private final Lexicon lexicon = Lexicon.shipped();
    private int[] starts;
    private int[] ends;
    private int[] values;
    private byte[] kinds;
    private int size;

    private Tokens(String text) {
        this.text = text;
        int guess = text.length() / 5 + 16;
        starts = new int[guess];
        ends = new int[guess];
        values = new int[guess];
        kinds = new byte[guess];
    }

    private static boolean[] hearts() {
        boolean[] hearts = new boolean[Term.values().length];
        for (Term term : Term.values()) {
            hearts[term.code() - Lexicon.TERM] = term.isHeart();
        }
        return hearts;
    }

    static Tokens of(String text) {
        Tokens tokens = new Tokens(text);
        tokens.scan(text.toCharArray());
        return tokens;
    }

    private void scan(char[] units) {
        int at = 0;
        while (at < units.length) {
            char c = units[at];
            if (c == ' ') {
                at++;
            } else if (c == '\n') {
                add(LINE_END, at, at + 1, 0);
                at++;
            } else if (c >= '0' && c <= '9') {
                at = scanNumber(units, at);
            } else if (isLetter(c)) {
                at = scanWord(units, at);
            } else {
                if (c > ' ' && c != '\u00a0' && !Character.isWhitespace(c)) {
                    add(MARK, at, at + 1, c);
                }
                at++;
            }
        }
    }

    private int scanNumber(char[] units, int from) {
        int at = from;
        int value = 0;
        int end = yearBeforeTime(units, from);
        while (at < end && units[at] >= '0' && units[at] <= '9') {
            value = at - from < 9 ? value * 10 + units[at] - '0' : -1;
            at++;
        }
        add(NUMBER, from, at, at - from > 9 ? -1 : value);
        if (at < units.length && isUnitOfDate(units[at])) {
            add(MARK, at, at + 1, units[at]);
            at++;
        }
        return at;
    }

    /** Returns where a number must end at the latest: behind the year of {@code 20055:00 AM}, a time glued to it. */
    private static int yearBeforeTime(char[] units, int from) {
        int colon = from + 5 < units.length && units[from + 5] == ':' ? from + 5 : from + 6;
        boolean glued = colon + 2 < units.length
                && units[colon] == ':'
                && (units[from] == '2' && units[from + 1] == '0' || units[from] == '1' && units[from + 1] == '9');
        for (int i = from; glued && i <= colon + 2; i++) {
            glued = i == colon || units[i] >= '0' && units[i] <= '9';
        }
        return glued ? from + 4 : units.length;
    }

    private int scanWord(char[] units, int from) {
        int at = from;
        int hash = 0;
        char c = units[at];
        do {
            hash = Lexicon.step(hash, c);
            at++;
            c = at < units.length ? units[at] : ' ';
        } while (isLetter(c)
                || (c >= '0' && c <= '9' && !isIdeograph(units[at - 1]))
                || (c == '-' && isOldSpelling(from, at)));
        add(WORD, from, at, lexicon.meaning(units, from, at, hash));
        return at;
    }

    /** {@code to-day}, {@code to-morrow}, {@code to-night}, as papers wrote them until the middle of the last century. */
    private boolean isOldSpelling(int from, int hyphen) {
        return hyphen == from + 2
                && text.regionMatches(true, from, "to", 0, 2)
                && (text.regionMatches(true, hyphen + 1, "day", 0, 3)
                        || text.regionMatches(true, hyphen + 1, "morrow", 0, 6)
                        || text.regionMatches(true, hyphen + 1, "night", 0, 5));
    }

    private static boolean isLetter(char c) {
        return c < 128
                ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
                : Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean isIdeograph(char c) {
        return c >= '\u2e80';
    }

    /** Year, month and day as written after a number in Chinese, Japanese and Korean. */
    private static boolean isUnitOfDate(char c) {
        return c == '年' || c == '月' || c == '日' || c == '号' || c == '년' || c == '월' || c == '일';
    }

    private void add(byte kind, int start, int end, int value) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
            values = Arrays.copyOf(values, size * 2);
            kinds = Arrays.copyOf(kinds, size * 2);
        }
        starts[size] = start;
        ends[size] = end;
        values[size] = value;
        kinds[size++] = kind;
    }

    String text() {
        return text;
    }

    int size() {
        return size;
    }

    private boolean has(int i) {
        return i >= 0 && i < size;
    }

    /** Returns the offset at which a token begins. */
    int start(int i) {
        return i < 0 ? 0 : i >= size ? text.length() : starts[i];
    }

    /** Returns the offset one past a token. */
    int end(int i) {
        return i < 0 ? 0 : i >= size ? text.length() : ends[i];
    }

    boolean isLineEnd(int i) {
        return !has(i) || kinds[i] == LINE_END;
    }

    boolean isWord(int i) {
        return has(i) && kinds[i] == WORD;
    }

    boolean isNumber(int i) {
        return has(i) && kinds[i] == NUMBER;
    }

    boolean isMark(int i) {
        return has(i) && kinds[i] == MARK;
    }

    /** Returns whether a token is this punctuation mark. */
    boolean is(int i, char mark) {
        return has(i) && kinds[i] == MARK && values[i] == mark;
    }

    /** Returns whether a token is a hyphen or a dash. */
    boolean isDash(int i) {
        return is(i, '-') || is(i, '–') || is(i, '—') || is(i, '‑') || is(i, '−');
    }

    /** Returns whether nothing stands between a token and the next. */
    boolean isGlued(int i) {
        return has(i) && has(i + 1) && ends[i] == starts[i + 1];
    }

    /** Returns the number, or -1 where the token is none or has more than nine digits. */
    int number(int i) {
        return isNumber(i) ? values[i] : -1;
    }

    /** Returns how many digits or letters a token has. */
    int length(int i) {
        return has(i) ? ends[i] - starts[i] : 0;
    }

    private int meaning(int i) {
        return isWord(i) ? values[i] : 0;
    }

    /** Returns whether a word is this term. */
    boolean is(int i, Term term) {
        return meaning(i) == term.code();
    }

    /** Returns the month a word names beside a day or a year, 1 to 12, or 0. */
    int month(int i) {
        int m = meaning(i);
        return m > 0 && m < Lexicon.WEEKDAY && (m > Lexicon.MONTH_FOREIGN || isCapital(i)) ? m % 20 : 0;
    }

    /** Returns the month a word names that may stand without a day or a year, 1 to 12, or 0. */
    int monthAlone(int i) {
        int m = meaning(i);
        return m > 0 && m < Lexicon.MONTH_FOREIGN && isCapital(i) ? m % 20 : 0;
    }

    /** Returns the weekday a word names, 1 for Monday to 7, or 0. */
    int weekday(int i) {
        int m = meaning(i);
        return m > Lexicon.WEEKDAY && m < Lexicon.TERM ? m % 10 : 0;
    }

    /** Returns the weekday a word names that may stand without a day, or 0. */
    int weekdayAlone(int i) {
        int m = meaning(i);
        return m > Lexicon.WEEKDAY && m < Lexicon.WEEKDAY_FOREIGN && isCapital(i) ? m % 10 : 0;
    }

    /** Returns whether a word names a month. */
    boolean isMonth(int i) {
        return kinds[i] == WORD && values[i] > 0 && values[i] < Lexicon.WEEKDAY;
    }

    /** Returns whether a word names a weekday. */
    boolean isWeekday(int i) {
        return kinds[i] == WORD && values[i] > Lexicon.WEEKDAY && values[i] < Lexicon.TERM;
    }

    /** Returns whether an expression may be read from a word that is a term of the grammar. */
    boolean isHeart(int i) {
        return kinds[i] == WORD && values[i] >= Lexicon.TERM && HEARTS[values[i] - Lexicon.TERM];
    }

    /** Returns whether a word begins with a capital letter. */
    boolean isCapital(int i) {
        return isWord(i) && Character.isUpperCase(text.charAt(starts[i]));
    }

    /** Returns whether a word is the given one; {@code lower} is in lower case. */
    boolean isText(int i, String lower) {
        return isWord(i)
                && length(i) == lower.length()
                && text.regionMatches(true, starts[i], lower, 0, lower.length());
    }

    /** Returns whether a word ends so; {@code lower} is in lower case. */
    boolean endsWith(int i, String lower) {
        return isWord(i)
                && length(i) > lower.length()
                && text.regionMatches(true, ends[i] - lower.length(), lower, 0, lower.length());
    }

    /** Returns the words of a token. */
    String words(int i) {
        return has(i) ? text.substring(starts[i], ends[i]) : "";
    }

    /** Returns the first token that begins at or after an offset. */
    int atOrAfter(int offset) {
        int found = Arrays.binarySearch(starts, 0, size, offset);
        return found >= 0 ? found : -found - 1;
    }
}
