package org.chancery.parse.people;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Writes names as they are usually written. */
final class Names {

    private static final Set<String> ROMAN = Set.of("II", "III", "IV", "VI", "VII", "VIII", "XII", "XIV", "XVI");

    private static final Pattern BLANKS = Pattern.compile(" +");

    private Names() {}

    /** Returns a name with words in capitals written small after their first letter, and a straight apostrophe. */
    static String usualCase(String shown) {
        String plain = shown.replace('\u00a0', ' ').replace('\n', ' ').trim();
        String[] words = BLANKS.split(plain, -1);
        StringBuilder out = new StringBuilder(plain.length());
        for (int i = 0; i < words.length; i++) {
            if (i > 0) {
                out.append(' ');
            }
            out.append(word(words[i], words.length));
        }
        return out.toString().replace('’', '\'').replace('ʻ', '\'').replace('‘', '\'');
    }

    private static String word(String word, int words) {
        boolean capitals = word.length() > 1
                && word.equals(word.toUpperCase(Locale.ROOT))
                && !word.equals(word.toLowerCase(Locale.ROOT));
        boolean initials =
                word.indexOf('.') >= 0 || ROMAN.contains(word) || (words > 1 && word.length() == 2 && !vowel(word));
        if (!capitals || initials) {
            return word;
        }
        StringBuilder out = new StringBuilder(word.length());
        boolean first = true;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            out.append(first ? c : Character.toLowerCase(c));
            first = !Character.isLetter(c);
            if (i == 1 && word.startsWith("MC") && word.length() > 4) {
                first = true;
            }
        }
        return out.toString();
    }

    private static boolean vowel(String word) {
        for (int i = 0; i < word.length(); i++) {
            if ("AEIOUYaeiouy".indexOf(word.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
