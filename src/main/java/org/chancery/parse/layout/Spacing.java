package org.chancery.parse.layout;

import java.util.regex.Pattern;

/** Blanks between words, and words that are set with a blank behind each letter: {@code P R E S S}. */
final class Spacing {

    private static final int LONGEST = 60;

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");

    private Spacing() {}

    /** Returns the words of a text that blanks part; the first is empty where a blank opens the text. */
    static String[] words(String text) {
        return BLANKS.split(text);
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
