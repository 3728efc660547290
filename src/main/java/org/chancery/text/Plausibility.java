package org.chancery.text;

import java.lang.Character.UnicodeScript;

/**
 * How far a decoded text looks like words somebody meant. A wrong encoding shows itself in signs inside words
 * ({@code Wa³êsa}), capitals after small letters, scripts mixed within a word, long runs of accented letters
 * ({@code Ïðèâåò}), control characters and the like; only characters beyond ASCII are judged.
 */
final class Plausibility {

    /** So much of a text is enough to judge it, in UTF-16 units. */
    private static final int SAMPLE = 200_000;

    /** Fewer characters than these tell nothing about the whole. */
    private static final int MANY = 20;

    /** No language has words so long on the average. */
    private static final int LONGEST_WORDS = 30;

    private static final String ODD_SIGNS = "¤¦¬¶¸¨¯µ¢ƒˆ˜†‡‰¥";

    private final String text;
    private final int end;
    private double bad;
    private int judged;

    private Plausibility(String text) {
        this.text = text;
        this.end = Math.min(text.length(), SAMPLE);
    }

    /** Returns the share of characters beyond ASCII that make no sense where they stand, from 0 up; above 0.2 is nonsense. */
    static double nonsense(String text) {
        Plausibility p = new Plausibility(text);
        p.judge();
        return p.judged == 0 ? 0 : p.bad / p.judged;
    }

    private void judge() {
        int run = 0;
        int blanks = 0;
        int alphabetic = 0;
        int letters = 0;
        for (int i = 0; i < end; ) {
            int c = text.codePointAt(i);
            int next = i + Character.charCount(c);
            letters += Character.isLetter(c) ? 1 : 0;
            if (c < 0x80) {
                run = 0;
                blanks += c <= ' ' ? 1 : 0;
            } else {
                judged++;
                alphabetic += Character.isUpperCase(c) || Character.isLowerCase(c) ? 1 : 0;
                bad += badness(c, i == 0 ? ' ' : text.codePointBefore(i), next < end ? text.codePointAt(next) : ' ');
                run = UnicodeScript.of(c) == UnicodeScript.LATIN ? run + 1 : 0;
                if (run >= 3) {
                    bad += run == 3 ? 3 : 1;
                }
            }
            i = next;
        }
        if (alphabetic > MANY && blanks < alphabetic / LONGEST_WORDS) {
            bad += judged; // an alphabet has words with blanks between
        }
        if (judged > MANY && letters < end / 2) {
            bad += judged; // text is mostly letters
        }
    }

    private static double badness(int c, int before, int after) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.UNASSIGNED, Character.PRIVATE_USE, Character.SURROGATE -> 3;
            case Character.UPPERCASE_LETTER, Character.LOWERCASE_LETTER, Character.TITLECASE_LETTER ->
                letter(c, before, after);
            case Character.OTHER_LETTER -> otherLetter(c, before, after);
            case Character.NON_SPACING_MARK -> mark(before);
            case Character.INITIAL_QUOTE_PUNCTUATION, Character.START_PUNCTUATION ->
                Character.isLetter(before) && Character.isLetter(after) && c != '‘' ? 1 : 0;
            case Character.FINAL_QUOTE_PUNCTUATION, Character.END_PUNCTUATION ->
                c != '’' && Character.isLetter(before) && Character.isLetter(after) ? 1 : 0;
            case Character.SPACE_SEPARATOR, Character.DASH_PUNCTUATION, Character.FORMAT -> 0;
            default -> sign(c, before, after);
        };
    }

    private static double letter(int c, int before, int after) {
        double bad = ODD_SIGNS.indexOf(c) >= 0 ? 0.5 : 0;
        if (Character.isLetter(before) && script(before) != script(c)) {
            bad += 1;
        }
        if (Character.isLetter(after) && after < 0x80 && script(after) != script(c)) {
            bad += 1;
        }
        if (Character.isUpperCase(c) && Character.isLowerCase(before)) {
            bad += 1;
        }
        if (Character.isLowerCase(c) && Character.isUpperCase(before) && Character.isUpperCase(after)) {
            bad += 1;
        }
        return Math.min(bad, 2);
    }

    private static double otherLetter(int c, int before, int after) {
        if (c == 'ª' || c == 'º') {
            return Character.isDigit(before) ? 0 : 1;
        }
        boolean inWord = isAsciiLetter(before) || isAsciiLetter(after);
        boolean halfWidthKana = c >= 0xFF61 && c <= 0xFF9F;
        return inWord || halfWidthKana ? 1 : 0;
    }

    private static double mark(int before) {
        if (script(before) == UnicodeScript.LATIN) {
            return "aăâeêioôơuưyAĂÂEÊIOÔƠUƯY".indexOf(before) >= 0 ? 0 : 1;
        }
        return Character.isLetter(before) || Character.getType(before) == Character.NON_SPACING_MARK ? 0 : 1;
    }

    private static double sign(int c, int before, int after) {
        if ((c >= 0x2500 && c < 0x25A0) || c == 0xFFFD) {
            return 2;
        }
        if (Character.isLetter(before) && Character.isLetter(after)) {
            return c == '·' || c == '…' ? 0 : 1.5;
        }
        if ((c == '¿' || c == '¡') && Character.isLetter(before)) {
            return 1;
        }
        return ODD_SIGNS.indexOf(c) >= 0 ? 0.7 : Character.isLetter(before) || Character.isLetter(after) ? 0.2 : 0;
    }

    private static boolean isAsciiLetter(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static UnicodeScript script(int c) {
        return UnicodeScript.of(c);
    }
}
