package org.chancery.parse.quotes;

import java.util.ArrayList;
import java.util.List;

/** Parts a stretch of text into words and marks. */
final class Terms {

    private Terms() {}

    /** Returns the terms of a stretch, at most {@code most} of them. */
    static List<Term> read(String text, int from, int to, int most) {
        List<Term> terms = new ArrayList<>();
        int at = from;
        while (at < to && terms.size() < most) {
            char c = text.charAt(at);
            if (c == ' ' || Character.isWhitespace(c)) {
                at++;
                continue;
            }
            int end = at + 1;
            if (isLetterOrDigit(c)) {
                while (end < to && inWord(text, end, to)) {
                    end++;
                }
            }
            terms.add(new Term(text, at, end));
            at = end;
        }
        return terms;
    }

    private static boolean isLetterOrDigit(char c) {
        if (c < 128) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        }
        return Character.isLetterOrDigit(c);
    }

    private static boolean inWord(String text, int at, int to) {
        char c = text.charAt(at);
        if (isLetterOrDigit(c) || c >= 128 && Character.getType(c) == Character.NON_SPACING_MARK) {
            return true;
        }
        if (c != '-' && c != '\'' && c != '’') {
            return false;
        }
        boolean between = at + 1 < to && Character.isLetterOrDigit(text.charAt(at + 1));
        boolean possessive =
                between && text.charAt(at + 1) == 's' && (at + 2 >= to || !Character.isLetter(text.charAt(at + 2)));
        return between && (c == '-' || !possessive);
    }
}
