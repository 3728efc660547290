package org.chancery.parse.people;

import java.util.List;
import java.util.Set;
import org.chancery.text.EditDistance;

/** Tells whether two full names can be spellings of one. */
final class Spelling {

    private static final Set<String> GENERATIONS = Set.of("jr", "sr", "ii", "iii");
    private static final Lexicon LEXICON = Lexicon.shipped();

    private Spelling() {}

    /** Returns whether two names, as folded words, can be one person's. */
    static boolean same(List<String> a, List<String> b) {
        if (a.equals(b)) {
            return true;
        }
        if (differ(generation(a), generation(b))) {
            return false;
        }
        List<String> left = core(a);
        List<String> right = core(b);
        if (squeezed(left).equals(squeezed(right)) || Romanisation.same(left, right)) {
            return true;
        }
        if (left.size() == right.size() && left.size() >= 2 && turned(left, right)) {
            return true;
        }
        return left.size() <= right.size() ? shortened(left, right) : shortened(right, left);
    }

    private static boolean differ(String a, String b) {
        return !a.isEmpty() && !b.isEmpty() && !a.equals(b);
    }

    private static String generation(List<String> keys) {
        String last = keys.get(keys.size() - 1);
        return GENERATIONS.contains(last) ? last : "";
    }

    private static List<String> core(List<String> keys) {
        return generation(keys).isEmpty() || keys.size() == 1 ? keys : keys.subList(0, keys.size() - 1);
    }

    private static String squeezed(List<String> keys) {
        StringBuilder out = new StringBuilder();
        for (String key : keys) {
            out.append(Fold.squeezed(key));
        }
        return out.toString();
    }

    /** Returns whether family and given name have changed places, as in {@code KONO Taro} and {@code Taro Kono}. */
    private static boolean turned(List<String> a, List<String> b) {
        int n = a.size();
        return (a.get(0).equals(b.get(n - 1)) && a.subList(1, n).equals(b.subList(0, n - 1)))
                || (b.get(0).equals(a.get(n - 1)) && b.subList(1, n).equals(a.subList(0, n - 1)));
    }

    /** Returns whether the shorter name leaves out words of the longer, writes some as initials or spells them a little otherwise. */
    private static boolean shortened(List<String> few, List<String> many) {
        if (few.size() < 2) {
            return false;
        }
        boolean misspelt = few.size() == many.size() && nearlyAll(few, many);
        if (misspelt) {
            return true;
        }
        if (squeezed(few).length() < 5) {
            return false;
        }
        List<String> spread = spread(few);
        List<String> full = spread(many);
        boolean ends = spread.get(spread.size() - 1).equals(full.get(full.size() - 1));
        int next = 0;
        int spelt = 0;
        boolean first = false;
        for (int i = 0; i < spread.size(); i++) {
            int at = find(spread.get(i), full, next);
            if (at < 0) {
                return false;
            }
            first |= i == 0 && at == 0;
            spelt += spread.get(i).length() > 1 && full.get(at).length() > 1 ? 1 : 0;
            next = at + 1;
        }
        if (ends && first) {
            return spelt >= 1;
        }
        return ends ? spelt >= 2 : first && spelt >= 2 && next == spread.size() && iberian(full);
    }

    /** Returns whether a name may carry a second family name, as Spanish ones do; a Burmese or Chinese one does not. */
    private static boolean iberian(List<String> full) {
        int longest = 0;
        for (String key : full) {
            longest = Math.max(longest, key.length());
        }
        return longest > 5 || ((LEXICON.flags(full.get(0)) & Lexicon.GIVEN) != 0 && !Syllables.all(full));
    }

    private static int find(String key, List<String> full, int from) {
        for (int i = from; i < full.size(); i++) {
            String other = full.get(i);
            if (key.equals(other)
                    || (key.length() == 1 && other.startsWith(key))
                    || (other.length() == 1 && key.startsWith(other))) {
                return i;
            }
        }
        return -1;
    }

    /** Parts initials: {@code v.k} gives {@code v} and {@code k}; so does {@code vk} before a family name. */
    private static List<String> spread(List<String> keys) {
        List<String> out = new java.util.ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            String key = keys.get(i);
            boolean letters = key.length() <= 3 && vowelless(key) && i + 1 < keys.size();
            if (key.indexOf('.') > 0 || letters) {
                for (int j = 0; j < key.length(); j++) {
                    if (Character.isLetter(key.charAt(j))) {
                        out.add(String.valueOf(key.charAt(j)));
                    }
                }
            } else {
                out.add(key);
            }
        }
        return out;
    }

    private static boolean vowelless(String key) {
        for (int i = 0; i < key.length(); i++) {
            if ("aeiouy".indexOf(key.charAt(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean nearlyAll(List<String> a, List<String> b) {
        boolean anyLong = false;
        for (int i = 0; i < a.size(); i++) {
            if (a.get(i).equals(b.get(i))) {
                continue;
            }
            if (!near(a.get(i), b.get(i))) {
                return false;
            }
            boolean known = (LEXICON.flags(a.get(i)) & LEXICON.flags(b.get(i)) & Lexicon.GIVEN) != 0;
            if (known && i == 0 && !a.get(i).equals(b.get(i)) && distance(a.get(i), b.get(i), 1) > 1) {
                return false;
            }
            anyLong = true;
        }
        return anyLong;
    }

    /** Returns whether two words differ by one letter, or by two where they are long. */
    static boolean near(String a, String b) {
        if (syllables(a) && syllables(b)) {
            return nearInParts(a.split("-", -1), b.split("-", -1)) && Math.min(a.length(), b.length()) > 5;
        }
        String left = Fold.squeezed(a);
        String right = Fold.squeezed(b);
        int shorter = Math.min(left.length(), right.length());
        if (shorter < 5) {
            return left.equals(right);
        }
        if (left.charAt(0) != right.charAt(0)) {
            return false;
        }
        return distance(left, right, 2) <= (shorter >= 6 ? 2 : 1);
    }

    /** Returns whether a word is of short parts, as a Korean given name. */
    private static boolean syllables(String word) {
        int hyphen = word.indexOf('-');
        return hyphen > 0 && hyphen <= 5 && word.length() - hyphen <= 6;
    }

    /** Returns whether each part of one word is near that of the other: {@code Jong-il} is not {@code Jong-un}. */
    private static boolean nearInParts(String[] a, String[] b) {
        boolean near = a.length == b.length;
        for (int i = 0; near && i < a.length; i++) {
            near = a[i].equals(b[i])
                    || near(a[i], b[i])
                    || a[i].length() > 2 && b[i].length() > 2 && distance(a[i], b[i], 1) <= 1;
        }
        return near;
    }

    /** Returns the number of letters to put in, leave out or change, or {@code most + 1} where it is more. */
    static int distance(String a, String b, int most) {
        if (Math.abs(a.length() - b.length()) > most || a.length() > 40 || b.length() > 40) {
            return most + 1;
        }
        return Math.min(EditDistance.between(a, b), most + 1);
    }
}
