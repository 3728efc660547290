package org.chancery.parse.people;

/**
 * Draws together the ways in which one name is written in Latin letters: {@code Japarov} and {@code Zhaparov}, {@code Shoukry}
 * and {@code Shukri}. The key keeps the consonants, those alike that systems of transliteration write for one sound.
 */
final class Transliteration {

    private static final int MOST_CHANGES = 3;
    private static final int SHORTEST = 5;

    private Transliteration() {}

    /** Returns the key of a folded word; the first sound is always kept. */
    static String key(String word) {
        String plain = Fold.squeezed(word)
                .replace("dzh", "j")
                .replace("zh", "j")
                .replace("kh", "h")
                .replace("gh", "g")
                .replace("dh", "d")
                .replace("th", "t")
                .replace("ph", "f")
                .replace("ck", "k")
                .replace('q', 'k')
                .replace('w', 'v');
        StringBuilder key = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = sound(plain, i);
            boolean vowel = "aeiouy".indexOf(c) >= 0;
            boolean doubled = key.length() > 0 && key.charAt(key.length() - 1) == c;
            if ((!vowel || i == 0) && !doubled) {
                key.append(vowel ? 'a' : c);
            }
        }
        return key.toString();
    }

    private static char sound(String word, int i) {
        char c = word.charAt(i);
        boolean hard = c == 'c' && (i + 1 == word.length() || "hei".indexOf(word.charAt(i + 1)) < 0);
        return hard || c == 'g' && i > 0 ? 'k' : c;
    }

    /**
     * Returns whether two folded words can be one name: the same consonants, few changed letters, and neither the other with an
     * ending, as of a woman's family name or of a country.
     */
    static boolean same(String a, String b) {
        if (a.length() < SHORTEST || b.length() < SHORTEST || a.startsWith(b) || b.startsWith(a)) {
            return false;
        }
        String key = key(a);
        return key.length() > 1 && key.equals(key(b)) && Spelling.distance(a, b, MOST_CHANGES) <= most(key);
    }

    private static int most(String key) {
        return key.length() > 2 ? MOST_CHANGES : 1;
    }
}
