package org.chancery.text;

/** Looks for words in a text where they stand as words of their own. */
public final class WholeWords {

    private WholeWords() {}

    /**
     * Returns whether a text holds words that no letter or figure touches.
     *
     * @param text the text, in the case of the words
     * @param words what to look for, not empty
     */
    public static boolean contains(String text, String words) {
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            int end = at + words.length();
            boolean opens = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
            boolean closes = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
            if (opens && closes) {
                return true;
            }
        }
        return false;
    }
}
