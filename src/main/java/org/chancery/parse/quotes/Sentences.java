package org.chancery.parse.quotes;

import java.util.Locale;
import java.util.Set;

/** Tells where sentences end and whether a name is in the possessive, by the letters of the text. */
final class Sentences {

    private static final Set<String> ABBREVIATIONS =
            Set.of("mr", "mrs", "ms", "dr", "gen", "col", "sen", "gov", "lt", "prof", "st", "rep", "jr", "sr", "rev");

    private Sentences() {}

    /** Returns whether a name is followed by the mark of the possessive. */
    static boolean possessive(String text, int end) {
        return end + 1 < text.length()
                && (text.charAt(end) == '\'' || text.charAt(end) == '’')
                && (text.charAt(end + 1) == 's' || text.charAt(end + 1) == ' ');
    }

    /** Returns whether a sentence ends between two offsets. */
    static boolean ends(String text, int from, int to) {
        for (int i = from; i + 1 < to; i++) {
            char c = text.charAt(i);
            boolean stop = c == '.' || c == '!' || c == '?';
            boolean newLine = c == '\n' && !Character.isLowerCase(text.charAt(i + 1));
            if (newLine || (stop && after(text, i + 1, to))) {
                return true;
            }
        }
        return false;
    }

    private static boolean after(String text, int at, int to) {
        int i = at;
        while (i < to && "\"”’)».".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        int words = i;
        while (words < to && text.charAt(words) == ' ') {
            words++;
        }
        boolean abbreviation = at >= 2 && !abbreviationBefore(text, at - 1);
        return words > i && words < to && abbreviation && !Character.isLowerCase(text.charAt(words));
    }

    private static boolean abbreviationBefore(String text, int stop) {
        int start = stop;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        if (start > 1 && (text.charAt(start - 1) == '\'' || text.charAt(start - 1) == '’')) {
            return false; // the s of a possessive
        }
        String word = text.substring(start, stop).toLowerCase(Locale.ROOT);
        return word.length() == 1 || ABBREVIATIONS.contains(word);
    }

    /**
     * Returns where the sentence begins that holds the end of a stretch.
     *
     * @param text the sheet
     * @param from beginning of the stretch
     * @param to end of the stretch
     */
    static int start(String text, int from, int to) {
        int start = from;
        for (int at = from; at < to; at++) {
            if (isStop(text.charAt(at)) && ends(text, at, Math.min(Math.min(text.length(), to + 1), at + 6))) {
                start = at + 1;
            }
        }
        return start;
    }

    /** Returns whether no letter and no digit stands between two offsets. */
    static boolean blank(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isStop(char c) {
        return c == '.' || c == '!' || c == '?' || c == '\n';
    }
}
