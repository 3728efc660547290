package org.chancery.parse.layout;

import java.util.Set;

/** Reads the place of a dateline: {@code NAIROBI}, {@code Port-au-Prince, Haiti}, {@code ULAN BATOR/SEOUL}. */
final class DatelinePlace {

    private static final Set<String> SMALL = Set.of(
            "de", "del", "la", "le", "les", "el", "al", "du", "da", "do", "of", "the", "and", "di", "am", "an", "der",
            "sur", "upon", "e", "y", "et", "-");

    private final DatelineAgency agencies;

    DatelinePlace(DatelineAgency agencies) {
        this.agencies = agencies;
    }

    /** Returns where a run of capitalised words, commas and slashes ends, before a date, a bracket or a separator. */
    int end(String text, int start, int limit) {
        int end = start;
        int i = start;
        int words = 0;
        while (i < limit) {
            int next = i;
            while (next < limit && isWordPart(text, next)) {
                next++;
            }
            String word = text.substring(i, next);
            if (word.isEmpty() || words > 0 && DatelineDate.isDateWord(word)) {
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
                if (text.charAt(i) == '/' && i + 1 < limit && agencies.isBetweenSlashes(text, i)) {
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
}
