package org.chancery.parse.layout;

import java.util.ArrayList;
import java.util.List;

/** Blanks between words, and words that are set with a blank behind each letter: {@code P R E S S}. */
final class Spacing {

    private static final int LONGEST = 60;

    private Spacing() {}

    /** Returns the words of a text that blanks part; the first is empty where a blank opens the text. */
    static String[] words(String text) {
        List<String> words = new ArrayList<>();
        int from = 0;
        for (int at = 0; at < text.length(); at++) {
            if (isBlank(text.charAt(at))) {
                words.add(text.substring(from, at));
                while (at + 1 < text.length() && isBlank(text.charAt(at + 1))) {
                    at++;
                }
                from = at + 1;
            }
        }
        if (from < text.length() || words.isEmpty()) {
            words.add(text.substring(from));
        }
        return words.toArray(String[]::new);
    }

    private static boolean isBlank(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r') || c == '\u00a0';
    }

    /** Returns a spaced word with its letters together, and any other text as it is. */
    static String closed(String text) {
        if (text.length() < 5 || text.length() > LONGEST) {
            return text;
        }
        StringBuilder closed = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (i % 2 == 1 && text.charAt(i) != ' ' || i % 2 == 0 && !Character.isLetter(text.charAt(i))) {
                return text;
            }
            if (i % 2 == 0) {
                closed.append(text.charAt(i));
            }
        }
        return closed.toString();
    }
}
