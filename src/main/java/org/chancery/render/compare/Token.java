package org.chancery.render.compare;

import java.util.ArrayList;
import java.util.List;

/**
 * A word or a mark of punctuation in a paragraph. Straight and curly quotation marks and short and long dashes are the
 * same: outlets set them by habit.
 *
 * @param start where it begins in the paragraph
 * @param end where it ends
 * @param key what two tokens are compared by
 */
record Token(int start, int end, String key) {

    /** Returns the tokens of a paragraph, in order. */
    static List<Token> of(String paragraph) {
        List<Token> tokens = new ArrayList<>();
        int i = 0;
        while (i < paragraph.length()) {
            int start = i;
            while (i < paragraph.length() && isOfWord(paragraph, i, start)) {
                i++;
            }
            if (i == start) {
                char first = paragraph.charAt(i);
                i += Character.charCount(paragraph.codePointAt(i));
                while (first == '-' && i < paragraph.length() && paragraph.charAt(i) == '-') {
                    i++;
                }
            }
            if (!paragraph.substring(start, i).isBlank()) {
                tokens.add(new Token(start, i, key(paragraph.substring(start, i))));
            }
        }
        return tokens;
    }

    /** An apostrophe, a hyphen, a point or a comma belongs to the word or number that stands on both sides of it. */
    private static boolean isOfWord(String text, int i, int start) {
        char c = text.charAt(i);
        if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
            return true;
        }
        return i > start
                && i + 1 < text.length()
                && "'’-.,".indexOf(c) >= 0
                && Character.isLetterOrDigit(text.charAt(i - 1))
                && Character.isLetterOrDigit(text.charAt(i + 1));
    }

    /** Returns whether it is a word or a number. */
    boolean isWord() {
        return Character.isLetterOrDigit(key.codePointAt(0));
    }

    private static String key(String token) {
        return switch (token) {
            case "“", "”", "„", "«", "»", "‘", "’", "'" -> "\"";
            case "–", "—", "―", "-", "--", "---" -> "-";
            default -> token.replace('’', '\'');
        };
    }
}
