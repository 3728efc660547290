package org.chancery.parse.layout;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words before the colon at the head of a row, where they may name who speaks.
 *
 * @param text the label without emphasis and quotation marks
 * @param start its first unit in the row
 * @param end one past its last unit in the row
 * @param speech first unit behind the colon
 */
record SpeakerLabel(String text, int start, int end, int speech) {

    private static final int REACH = 90;

    private static final int MOST_WORDS = 11;

    private static final Set<String> SMALL = Set.of(
            "of", "the", "for", "and", "de", "del", "la", "du", "des", "von", "van", "der", "den", "bin", "ibn", "al",
            "el", "da", "do", "dos", "di", "to", "in", "at", "on", "e", "y", "et", "und", "a");

    /** Returns the label of a row, or null where it has none. */
    static @Nullable SpeakerLabel of(Row row) {
        String text = row.text();
        int colon = -1;
        for (int i = 0; i < Math.min(text.length(), REACH); i++) {
            char c = text.charAt(i);
            if (c == ':' || c == '：') {
                colon = i;
                break;
            }
            if (c == '.' && i + 1 < text.length() && text.charAt(i + 1) == ' ' && !isShortForm(text, i)
                    || c == '?'
                    || c == '!'
                    || c == '|'
                    || c == ';') {
                return null;
            }
        }
        if (text.charAt(0) == '[') {
            int close = text.indexOf(']');
            if (close > 1 && close < 40 && close + 2 < text.length() && (colon < 0 || close < colon)) {
                return new SpeakerLabel(text.substring(1, close), 1, close, close + 1);
            }
        }
        if (colon < 1 || colon + 1 >= text.length()) {
            return null;
        }
        int speech = colon + 1;
        while (speech < text.length() && "*_".indexOf(text.charAt(speech)) >= 0) {
            speech++;
        }
        boolean wide = text.charAt(colon) == '：';
        if (speech >= text.length()
                || !wide && !Row.isBlank(text.charAt(speech))
                || Row.isBlank(text.charAt(colon - 1)) && text.charAt(colon - 1) == '\t') {
            return null;
        }
        int start = 0;
        int end = colon;
        while (start < end && "*_\"“”«[ ".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && "*_\"“”»] \u00a0".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > start && isName(text.substring(start, end))
                ? new SpeakerLabel(text.substring(start, end), start, end, speech)
                : null;
    }

    /** Returns whether all words but particles begin with a capital. */
    private static boolean isName(String label) {
        String[] words = Spacing.words(label);
        if (words.length > MOST_WORDS || !Shape.startsCapital(label)) {
            return false;
        }
        int bracket = label.indexOf('(');
        for (String word : words) {
            char first = word.charAt(0);
            if (Character.isLowerCase(first) && !SMALL.contains(word) && !word.contains("-") && bracket < 0) {
                return false;
            }
            if (Character.isDigit(first)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isShortForm(String text, int stop) {
        int start = stop;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return stop - start <= 4 && start < stop && Character.isUpperCase(text.charAt(start));
    }
}
