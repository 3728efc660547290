package org.chancery.parse.layout;

import java.util.Locale;
import org.chancery.model.Range;

/**
 * One line of the sheet that is not blank, with what rules ask about it again and again.
 *
 * @param index its place among the rows, from 0
 * @param range where it stands, without blanks at either end
 * @param text its words
 * @param blanksBefore number of blank lines right before it
 * @param indent number of blanks before its first word
 * @param words number of words; in scripts without blanks two letters count as one
 * @param hasDigit whether a digit stands in it
 * @param items the items side by side that it may be seen as
 * @param key its first 100 units in lower case, typographic signs made plain and runs of blanks made one
 */
record Row(
        int index,
        Range range,
        String text,
        int blanksBefore,
        int indent,
        int words,
        boolean hasDigit,
        Items items,
        String key) {

    private static final int KEY_LENGTH = 100;

    static Row of(int index, String sheet, int start, int end, int blanksBefore, int indent) {
        String text = sheet.substring(start, end);
        return new Row(
                index,
                new Range(start, end),
                text,
                blanksBefore,
                indent,
                countWords(text),
                holdsDigit(text),
                Items.of(text, start),
                key(text));
    }

    /** Returns the part of the row from one of its own offsets to another, without blanks at either end, on the sheet. */
    Range part(int from, int to) {
        return trimmed(text, range.start(), from, to);
    }

    /**
     * Returns a part of a row's text without blanks at either end, on the sheet.
     *
     * @param offset where the row's first unit stands on the sheet
     */
    static Range trimmed(String text, int offset, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return new Range(offset + start, offset + end);
    }

    /** Returns words made plain for comparison, as in {@link #key()}. */
    static String key(String words) {
        int length = Math.min(words.length(), KEY_LENGTH);
        char[] plain = new char[length];
        int size = 0;
        boolean gap = false;
        boolean ascii = true;
        for (int i = 0; i < length; i++) {
            char c = words.charAt(i);
            if (isBlank(c)) {
                gap = size > 0;
                continue;
            }
            if (gap) {
                plain[size++] = ' ';
                gap = false;
            }
            char sign = c < 128 ? c : plain(c);
            ascii &= sign < 128;
            plain[size++] = sign >= 'A' && sign <= 'Z' ? (char) (sign + ('a' - 'A')) : sign;
        }
        String key = new String(plain, 0, size);
        return ascii ? key : key.toLowerCase(Locale.ROOT);
    }

    /** Returns the plain sign for a typographic one. */
    private static char plain(char c) {
        return switch (c) {
            case '’', '‘', 'ʼ' -> '\'';
            case '“', '”', '„', '«', '»' -> '"';
            case '–', '—', '‐', '‑' -> '-';
            case '：' -> ':';
            default -> c;
        };
    }

    /** Returns whether a unit is a blank of any kind. */
    static boolean isBlank(char c) {
        if (c < 128) {
            return c == ' ' || (c >= '\t' && c <= '\r') || (c >= '\u001c' && c <= '\u001f');
        }
        return c == '\u200b' || c == '\ufeff' || Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Returns whether a unit is a letter or a digit; nearly all are below 128, where no table need be asked. */
    static boolean isLetterOrDigit(char c) {
        if (c < 128) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        }
        return Character.isLetterOrDigit(c);
    }

    private static boolean holdsDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 128 ? c >= '0' && c <= '9' : Character.isDigit(c)) {
                return true;
            }
        }
        return false;
    }

    private static int countWords(String text) {
        int words = 0;
        int ideographs = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '\u3040' && c <= '\u9fff') {
                ideographs++;
                inside = false;
            } else if (isLetterOrDigit(c)) {
                words += inside ? 0 : 1;
                inside = true;
            } else if (isBlank(c)) {
                inside = false;
            }
        }
        return words + (ideographs + 1) / 2;
    }
}
