package org.chancery.resolve;

import java.util.List;
import org.chancery.resolve.FamilyNames.Order;

/** Compares spellings of names that are romanised in more than one way, or misspelt. */
final class Spellings {

    private static final int SHORTEST = 5;
    private static final int LEAST_BONES = 5;

    private Spellings() {}

    /**
     * Returns whether two names may be spellings of one: all words equal but for one letter in a longer word, or the same
     * consonants in the same order throughout. Names whose syllables each change the person, such as Chinese ones, are
     * never close.
     */
    static boolean areClose(NameForm a, NameForm b) {
        if (a.order() != Order.FAMILY_LAST
                || b.order() != Order.FAMILY_LAST
                || !a.suffix().equals(b.suffix())
                || a.words().size() != b.words().size()) {
            return false;
        }
        return sameBones(a.words(), b.words()) || oneLetter(a.words(), b.words());
    }

    private static boolean sameBones(List<String> a, List<String> b) {
        int bones = 0;
        for (int i = 0; i < a.size(); i++) {
            String x = bones(a.get(i));
            if (!x.equals(bones(b.get(i))) || a.get(i).charAt(0) != b.get(i).charAt(0)) {
                return false;
            }
            bones += x.length();
        }
        return bones >= LEAST_BONES;
    }

    private static boolean oneLetter(List<String> a, List<String> b) {
        int differing = 0;
        for (int i = 0; i < a.size(); i++) {
            if (!a.get(i).equals(b.get(i))) {
                differing++;
                if (Math.min(a.get(i).length(), b.get(i).length()) < SHORTEST || !isOneApart(a.get(i), b.get(i))) {
                    return false;
                }
            }
        }
        return differing == 1;
    }

    /** Returns whether one letter put in, taken out or changed makes one word the other. */
    static boolean isOneApart(String a, String b) {
        String s = a.length() <= b.length() ? a : b;
        String l = a.length() <= b.length() ? b : a;
        if (l.length() - s.length() > 1) {
            return false;
        }
        int i = 0;
        while (i < s.length() && s.charAt(i) == l.charAt(i)) {
            i++;
        }
        int rest = s.length() == l.length() ? i + 1 : i;
        return s.substring(Math.min(rest, s.length())).equals(l.substring(Math.min(i + 1, l.length())));
    }

    /** Returns a word's consonants, doubled ones once, with those that romanisations mix up made one. */
    static String bones(String word) {
        StringBuilder bones = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            char kept =
                    switch (c) {
                        case 'a', 'e', 'i', 'o', 'u', 'y', 'h' -> 0;
                        case 'q', 'c' -> 'k';
                        case 'z' -> 's';
                        case 'v' -> 'w';
                        default -> c;
                    };
            if (kept != 0 && (bones.length() == 0 || bones.charAt(bones.length() - 1) != kept)) {
                bones.append(kept);
            }
        }
        return bones.toString();
    }
}
