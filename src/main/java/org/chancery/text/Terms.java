package org.chancery.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Cuts a text into the terms by which it can be searched. The page that searches does the same in the browser, so that
 * both must give the same terms for the same text; one table of examples holds them together.
 *
 * <ul>
 *   <li>A text is folded first, see {@link Folding}.
 *   <li>A term is a run of letters, digits and marks that no mark begins. An apostrophe inside is dropped, with a final {@code 's}:
 *       {@code N’Daw’s} gives {@code ndaw}. Everything else parts terms: {@code En-lai} gives {@code en} and {@code lai}.
 *   <li>Scripts that are written without spaces give each two neighbouring characters and the last one alone, so that a
 *       single character is found as the beginning of a term: {@code 外交部} gives {@code 外交}, {@code 交部} and {@code 部}.
 *   <li>A term is cut after {@value #LONGEST} UTF-16 units.
 * </ul>
 */
public final class Terms {

    /** The longest term, in UTF-16 units. */
    public static final int LONGEST = 40;

    private Terms() {}

    /** Returns the terms of a text in order. */
    public static List<String> of(CharSequence text) {
        List<String> terms = new ArrayList<>();
        each(text, terms::add);
        return terms;
    }

    /** Hands over the terms of a text in order. */
    public static void each(CharSequence text, Consumer<String> sink) {
        StringBuilder word = new StringBuilder();
        int n = text.length();
        int start = 0;
        // nothing that is folded reaches over a blank, and most words between blanks are quick to fold
        for (int i = 0; i <= n; i++) {
            if (i == n || text.charAt(i) == ' ') {
                if (i > start) {
                    stretch(Folding.fold(text.subSequence(start, i)), word, sink);
                }
                start = i + 1;
            }
        }
    }

    private static void stretch(String folded, StringBuilder word, Consumer<String> sink) {
        int n = folded.length();
        int i = 0;
        while (i < n) {
            int c = folded.codePointAt(i);
            if (isUnspaced(c)) {
                i = pairs(folded, i, sink);
            } else if (isWord(c) && !isMark(c)) {
                i = word(folded, i, word, sink);
            } else {
                i += Character.charCount(c);
            }
        }
    }

    private static int word(String text, int from, StringBuilder word, Consumer<String> sink) {
        int n = text.length();
        int i = from;
        word.setLength(0);
        while (i < n) {
            int c = text.codePointAt(i);
            if (c == '\'' && i + 1 < n && isSpacedWord(text.codePointAt(i + 1))) {
                boolean possessive =
                        text.charAt(i + 1) == 's' && (i + 2 == n || !isSpacedWord(text.codePointAt(i + 2)));
                i += possessive ? 2 : 1;
                if (possessive) {
                    break;
                }
            } else if (isSpacedWord(c)) {
                if (word.length() < LONGEST) {
                    word.appendCodePoint(c);
                }
                i += Character.charCount(c);
            } else {
                break;
            }
        }
        sink.accept(cut(word));
        return i;
    }

    private static String cut(StringBuilder word) {
        // only a character of two units can stand across the limit
        return word.length() <= LONGEST ? word.toString() : word.substring(0, LONGEST - 1);
    }

    private static int pairs(String text, int from, Consumer<String> sink) {
        int n = text.length();
        int i = from;
        while (i < n && isUnspaced(text.codePointAt(i))) {
            int next = i + Character.charCount(text.codePointAt(i));
            boolean last = next >= n || !isUnspaced(text.codePointAt(next));
            int end = last ? next : next + Character.charCount(text.codePointAt(next));
            sink.accept(text.substring(i, end));
            i = next;
        }
        return i;
    }

    private static boolean isSpacedWord(int c) {
        return isWord(c) && !isUnspaced(c);
    }

    private static boolean isMark(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> false;
        };
    }

    private static boolean isWord(int c) {
        if (c < 0x80) {
            return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        }
        return switch (Character.getType(c)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER,
                    Character.DECIMAL_DIGIT_NUMBER -> true;
            default -> isMark(c);
        };
    }

    /** Returns whether a character belongs to a script that is written without spaces between words. */
    private static boolean isUnspaced(int c) {
        if (c < 0xE00 || !isWord(c)) {
            return false;
        }
        return switch (Character.UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
            default -> c == 'ー';
        };
    }
}
