package org.chancery.parse.names;

import java.text.Normalizer;

/** Letters without case and marks, so that {@code ÇAVUŞOĞLU}, {@code Çavuşoğlu} and {@code Cavusoglu} count as one word. */
final class Letters {

    /** Latin, Greek and Cyrillic with their extensions; further on only Latin Extended Additional is folded. */
    private static final int LOW = 0x0530;

    private static final int HIGH_FROM = 0x1E00;
    private static final int HIGH_TO = 0x1F00;

    private static final char[] FOLDED_LOW = table(0, LOW);
    private static final char[] FOLDED_HIGH = table(HIGH_FROM, HIGH_TO);

    private Letters() {}

    private static char[] table(int from, int to) {
        char[] table = new char[to - from];
        for (int c = from; c < to; c++) {
            table[c - from] = foldSlowly((char) c);
        }
        return table;
    }

    private static char foldSlowly(char c) {
        char lower = Character.toLowerCase(c);
        char base = withoutStroke(lower);
        if (base != lower) {
            return base;
        }
        String parts = Normalizer.normalize(String.valueOf(lower), Normalizer.Form.NFD);
        return parts.isEmpty() ? lower : parts.charAt(0);
    }

    /** Letters that Unicode does not take apart. */
    private static char withoutStroke(char lower) {
        return switch (lower) {
            case 'đ', 'ð' -> 'd';
            case 'ł' -> 'l';
            case 'ø', 'œ' -> 'o';
            case 'ı' -> 'i';
            case 'æ', 'ə' -> 'a';
            case 'ß' -> 's';
            case 'þ' -> 't';
            case 'ħ' -> 'h';
            case 'ŋ' -> 'n';
            case 'ʻ', 'ʼ', 'ʹ', 'ˈ', 'ʿ', 'ʾ', '`', '´' -> '\'';
            default -> lower;
        };
    }

    /** Returns the letter in lower case without its marks; apostrophes of all kinds become {@code '}, hyphens {@code -}. */
    static char fold(char c) {
        if (c < LOW) {
            return FOLDED_LOW[c];
        }
        if (c >= HIGH_FROM && c < HIGH_TO) {
            return FOLDED_HIGH[c - HIGH_FROM];
        }
        return switch (c) {
            case '\u2019', '\u2018', '\u02BC' -> '\'';
            case '\u2010', '\u2011' -> '-';
            default -> c;
        };
    }

    /** Returns whether the character only changes the letter before it. */
    static boolean isCombining(char c) {
        return c >= 0x0300 && c < 0x0370;
    }

    /** Returns whether the character can stand for an apostrophe inside a name. */
    static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019' || c == '\u2018' || (c >= 0x02B9 && c <= 0x02BF) || c == '`' || c == '´';
    }

    /** Returns whether the character can stand for a hyphen inside a name. */
    static boolean isHyphen(char c) {
        return c == '-' || c == '\u2010' || c == '\u2011';
    }

    /** Returns the hash of some words without regard to case and marks. */
    static int foldedHash(char[] text, int from, int to) {
        int h = SEED;
        for (int i = from; i < to; i++) {
            char c = text[i];
            if (!isCombining(c)) {
                h = add(h, fold(c));
            }
        }
        return mix(h);
    }

    /** Returns the hash of some words without regard to case. */
    static int lowerHash(char[] text, int from, int to) {
        int h = SEED;
        for (int i = from; i < to; i++) {
            char c = text[i];
            h = add(h, c < 128 ? fold(c) : Character.toLowerCase(c));
        }
        return mix(h);
    }

    /** What a running hash starts from. */
    static final int SEED = 0x811C9DC5;

    /** Returns a running hash with one more character (FNV-1a). */
    static int add(int hash, int c) {
        return (hash ^ c) * 0x01000193;
    }

    /** Returns a hash whose bits all depend on each other (the finisher of MurmurHash3). */
    static int mix(int hash) {
        int h = hash;
        h ^= h >>> 16;
        h *= 0x85EBCA6B;
        h ^= h >>> 13;
        h *= 0xC2B2AE35;
        return h ^ (h >>> 16);
    }
}
