package org.chancery.resolve;

import java.util.Set;

/** The shapes of romanised syllables: whether a word can be Chinese, Korean or Vietnamese. */
final class Syllables {

    private static final Set<String> PINYIN_INITIALS = Set.of(
            "", "b", "p", "m", "f", "d", "t", "n", "l", "g", "k", "h", "j", "q", "x", "zh", "ch", "sh", "r", "z", "c",
            "s", "y", "w");
    private static final Set<String> PINYIN_FINALS = Set.of(
            "a", "o", "e", "i", "u", "ai", "ei", "ao", "ou", "an", "en", "ang", "eng", "ong", "ia", "ie", "iao", "iu",
            "ian", "in", "iang", "ing", "iong", "ua", "uo", "uai", "ui", "uan", "un", "uang", "ue", "er", "yu");
    private static final int LONGEST = 6;

    private Syllables() {}

    /** Returns whether a word can be cut into one or two syllables of Pinyin. */
    static boolean areChinese(String word) {
        if (isPinyin(word)) {
            return true;
        }
        for (int cut = 1; cut < word.length(); cut++) {
            if (isPinyin(word.substring(0, cut)) && isPinyin(word.substring(cut))) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether a word is one syllable of Pinyin. */
    static boolean isPinyin(String word) {
        if (word.length() > LONGEST) {
            return false;
        }
        for (int cut = Math.min(2, word.length()); cut >= 0; cut--) {
            if (PINYIN_INITIALS.contains(word.substring(0, cut)) && PINYIN_FINALS.contains(word.substring(cut))) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether a word can be one or two Korean syllables: no cluster of consonants that Korean lacks. */
    static boolean mayBeKorean(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if ("fvqxz".indexOf(c) >= 0) {
                return false;
            }
        }
        return word.length() >= 2;
    }

    /** Returns whether a word without its marks has the shape of a Vietnamese syllable. */
    static boolean isVietnamese(String word) {
        if (word.length() > LONGEST || word.isEmpty()) {
            return false;
        }
        int from = 0;
        while (from < word.length() && !isVowel(word.charAt(from))) {
            from++;
        }
        int to = from;
        while (to < word.length() && isVowel(word.charAt(to))) {
            to++;
        }
        return to > from
                && to - from <= 3
                && Set.of(
                                "", "b", "c", "ch", "d", "g", "gh", "h", "k", "kh", "l", "m", "n", "ng", "ngh", "nh",
                                "p", "ph", "q", "r", "s", "t", "th", "tr", "v", "x")
                        .contains(word.substring(0, from))
                && Set.of("", "c", "ch", "m", "n", "ng", "nh", "p", "t").contains(word.substring(to));
    }

    private static boolean isVowel(char c) {
        return "aeiouy".indexOf(c) >= 0;
    }
}
