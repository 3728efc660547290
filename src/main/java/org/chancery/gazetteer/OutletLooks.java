package org.chancery.gazetteer;

import java.util.Locale;
import java.util.regex.Pattern;

/** Tells by its words and capitals whether a name could be that of an outlet which no list has. */
final class OutletLooks {

    /** Fewest letters before the ending of a compound. */
    private static final int SHORTEST_HEAD = 3;

    /** {@code Abendpost} is a paper, {@code outpost} is none. */
    private static final int SHORTEST_POST = 9;

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");

    private OutletLooks() {}

    /** Returns whether a name is one word that is common in menus. */
    static boolean isCommonWord(String name) {
        String key = strip(name.strip());
        return name.strip().indexOf(' ') < 0
                && (OutletWord.WEAK.has(key) || OutletWord.SECTION.has(key) || OutletWord.MENU.has(key));
    }

    /** Returns whether capitalised words with one such as {@code Herald} or {@code Courier} could name an outlet. */
    static boolean looksLike(String name) {
        if (name.isBlank() || name.length() > 60) {
            return false;
        }
        String[] words = BLANKS.split(name.strip());
        if (words.length > 7) {
            return false;
        }
        int nouns = 0;
        int weak = 0;
        for (int i = 0; i < words.length; i++) {
            String word = words[i];
            if (word.isEmpty()) {
                // a hard blank that stands before all words, as no name begins
                return false;
            }
            char first = word.charAt(0);
            boolean small = Character.isLowerCase(first) && !(i > 0 && OutletWord.SMALL_NOUN.has(strip(word)));
            if (small && (i == 0 || !OutletWord.SMALL.has(word) && !isElided(word))
                    || ":;,!?\"".indexOf(word.charAt(word.length() - 1)) >= 0
                    || !Character.isLetterOrDigit(first) && first != '(' && first != '&') {
                return false;
            }
            String key = strip(word);
            if (OutletWord.OCCASION.has(key)) {
                return false;
            }
            boolean edge = i == 0 || i == words.length - 1;
            if (OutletWord.NOUN.has(lastPart(key)) && (edge || !OutletWord.WEAK.has(key))) {
                nouns++;
                weak += OutletWord.WEAK.has(key) ? 1 : 0;
            }
        }
        if (words.length == 1) {
            return isCompound(strip(words[0]));
        }
        return nouns > weak || weak > 0 && words.length >= 2 && words.length <= 4 && !isSection(words);
    }

    /** {@code Donau-Tagblatt}, {@code Times-Herald}, {@code Rheinkurier}: one word that is a paper's name. */
    private static boolean isCompound(String key) {
        int hyphen = key.lastIndexOf('-');
        if (hyphen >= SHORTEST_HEAD) {
            String last = key.substring(hyphen + 1);
            return OutletWord.NOUN.has(last)
                    && (!OutletWord.WEAK.has(last) || OutletWord.NOUN.has(key.substring(0, hyphen)));
        }
        return OutletWord.ENDING.ends(key, SHORTEST_HEAD) || key.endsWith("post") && key.length() >= SHORTEST_POST;
    }

    /** {@code times-herald}: the last word of a compound tells what it is. */
    private static String lastPart(String key) {
        return key.substring(key.lastIndexOf('-') + 1);
    }

    /** {@code l'Ogooué}, {@code dell'Adige}: an article before a capital. */
    private static boolean isElided(String word) {
        int sign = Math.max(word.indexOf('\''), word.indexOf('’'));
        return sign > 0 && sign <= 4 && sign + 1 < word.length() && Character.isUpperCase(word.charAt(sign + 1));
    }

    /** Words that make {@code World News} or {@code Daily Press} a section of a site, not an outlet. */
    private static boolean isSection(String[] words) {
        for (String word : words) {
            if (!OutletWord.WEAK.has(strip(word)) && !OutletWord.SECTION.has(strip(word))) {
                return false;
            }
        }
        return true;
    }

    private static String strip(String word) {
        int end = word.length();
        while (end > 0 && !Character.isLetterOrDigit(word.charAt(end - 1))) {
            end--;
        }
        int start = 0;
        while (start < end && !Character.isLetterOrDigit(word.charAt(start))) {
            start++;
        }
        String plain = word.substring(start, end).toLowerCase(Locale.ROOT);
        return plain.endsWith("'s") || plain.endsWith("’s") ? plain.substring(0, plain.length() - 2) : plain;
    }
}
