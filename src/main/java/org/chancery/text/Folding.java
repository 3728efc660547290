package org.chancery.text;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Folds words to a key under which their spellings meet: {@code Võ Văn Thưởng} and {@code vo van thuong},
 * {@code Lajčák} and {@code LAJCAK}, {@code N’Daw} and {@code N'Daw}.
 *
 * <p>What is folded, in any language and independent of the machine's locale:
 *
 * <ul>
 *   <li>capitals become small letters; the final sigma becomes the usual one;
 *   <li>Latin, Greek and Cyrillic letters lose their diacritics, save that the Cyrillic short i and short u stay letters of
 *       their own; Arabic and Hebrew lose their points; marks of other scripts, where they are vowels or change the
 *       consonant, stay;
 *   <li>letters whose stroke or form is no separate mark become the plain ones: {@code đ ð} to {@code d}, {@code ł} to
 *       {@code l}, {@code ı} to {@code i}, {@code ø} to {@code o}, {@code ß} to {@code ss}, {@code æ} to {@code ae},
 *       {@code œ} to {@code oe}, {@code þ} to {@code th}, and so on;
 *   <li>wide, narrow, ligature and other compatibility forms become the usual ones (Unicode NFKC);
 *   <li>curly, modifier and spacing apostrophes become {@code '}; every kind of space becomes a plain one; soft
 *       hyphens, joiners and other invisible characters go.
 * </ul>
 *
 * All other punctuation, digits and the number of spaces stay. Folding twice gives the same as folding once.
 */
public final class Folding {

    private Folding() {}

    /** Returns the key of a text. */
    public static String fold(CharSequence text) {
        int n = text.length();
        int i = 0;
        while (i < n && isFolded(text.charAt(i))) {
            i++;
        }
        if (i == n) {
            return text.toString();
        }
        while (i < n && text.charAt(i) < 0x80) {
            i++;
        }
        return i == n ? lowerAscii(text) : foldUnicode(text.toString());
    }

    /** Returns whether two texts have the same key. */
    public static boolean same(CharSequence a, CharSequence b) {
        return fold(a).equals(fold(b));
    }

    private static boolean isFolded(char c) {
        return c < 0x80 && (c < 'A' || c > 'Z') && c != '`';
    }

    private static String lowerAscii(CharSequence text) {
        char[] out = new char[text.length()];
        for (int i = 0; i < out.length; i++) {
            char c = text.charAt(i);
            out[i] = c >= 'A' && c <= 'Z' ? (char) (c + 32) : c == '`' ? '\'' : c;
        }
        return new String(out);
    }

    private static String foldUnicode(String text) {
        String lower = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String apart = Normalizer.normalize(lower, Normalizer.Form.NFKD);
        StringBuilder out = new StringBuilder(apart.length());
        int base = ' ';
        for (int i = 0; i < apart.length(); ) {
            int c = apart.codePointAt(i);
            i += Character.charCount(c);
            if (isMark(c)) {
                if (!isDropped(c, base)) {
                    out.appendCodePoint(c);
                }
            } else {
                base = c;
                append(c, out);
            }
        }
        return Normalizer.normalize(out, Normalizer.Form.NFC);
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    private static boolean isDropped(int mark, int base) {
        return switch (Character.UnicodeScript.of(base)) {
            case LATIN, GREEK, ARABIC, HEBREW, COMMON -> true;
            case CYRILLIC -> mark != 0x306 || (base != 'и' && base != 'у');
            default -> false;
        };
    }

    private static void append(int c, StringBuilder out) {
        switch (c) {
            case 'đ', 'ð', 'ɖ', 'ɗ' -> out.append('d');
            case 'ł', 'ƚ' -> out.append('l');
            case 'ı', 'ɨ', 'ɪ' -> out.append('i');
            case 'ø', 'ɔ' -> out.append('o');
            case 'ŧ' -> out.append('t');
            case 'ħ' -> out.append('h');
            case 'ŋ' -> out.append('n');
            case 'ɓ', 'ƀ' -> out.append('b');
            case 'ƙ' -> out.append('k');
            case 'ɛ', 'ə', 'ǝ' -> out.append('e');
            case 'ß' -> out.append("ss");
            case 'æ' -> out.append("ae");
            case 'œ' -> out.append("oe");
            case 'þ' -> out.append("th");
            case 'ĸ' -> out.append('q');
            case 'ς' -> out.append('σ');
            case '`', '´', '‘', '’', '‛', '′', 'ʹ', 'ʻ', 'ʼ', 'ʽ', 'ʾ', 'ʿ', 'ˈ', '＇' -> out.append('\'');
            case 'ـ' -> {} // the Arabic tatweel only stretches a word
            default -> {
                if (Character.isSpaceChar(c)) {
                    out.append(' ');
                } else if (Character.getType(c) != Character.FORMAT) {
                    out.appendCodePoint(c);
                }
            }
        }
    }
}
