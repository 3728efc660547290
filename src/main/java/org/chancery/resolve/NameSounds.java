package org.chancery.resolve;

import java.util.List;
import java.util.Locale;

/** Tells names that differ only as alphabets are turned into another, and names with the mother's family name behind. */
final class NameSounds {

    private static final int SHORTEST = 5;

    private NameSounds() {}

    /** Returns whether given names sound alike, as {@code Aleksandr} and {@code Alexander} do. */
    static boolean areAlike(List<String> a, List<String> b) {
        if (a.size() != b.size() || a.isEmpty()) {
            return false;
        }
        for (int i = 0; i < a.size(); i++) {
            String one = a.get(i);
            String other = b.get(i);
            boolean same = one.equals(other)
                    || (one.length() >= SHORTEST
                            && other.length() >= SHORTEST
                            && one.charAt(0) == other.charAt(0)
                            && skeleton(one).equals(skeleton(other)));
            if (!same) {
                return false;
            }
        }
        return true;
    }

    /** Returns the consonants of a name, those that sound alike written the same. */
    private static String skeleton(String name) {
        StringBuilder out = new StringBuilder();
        String spelt = name.replace("ks", "x").replace("ph", "f").replace("ch", "k");
        for (int i = 0; i < spelt.length(); i++) {
            char c = spelt.charAt(i);
            char plain = c == 'c' || c == 'q' ? 'k' : c == 'w' ? 'v' : c == 'z' ? 's' : c;
            boolean twice = out.length() > 0 && out.charAt(out.length() - 1) == plain;
            if ("aeiouyjh".indexOf(c) < 0 && !twice) {
                out.append(plain);
            }
        }
        return out.toString();
    }

    /**
     * Returns whether a name is another with one more family name behind, and perhaps more given names:
     * {@code Pablo Andres Diaz Soto} of {@code Pablo Diaz}.
     *
     * @param longer folded words of the name in the article
     * @param usual folded words of the usual name
     */
    static boolean isWithMothersName(List<String> longer, List<String> usual) {
        int last = usual.size() - 1;
        int end = longer.size() - 2;
        if (last < 1 || end < 1 || longer.size() <= usual.size()) {
            return false;
        }
        return longer.get(0).equals(usual.get(0))
                && longer.get(end).equals(usual.get(last))
                && longer.get(end + 1).length() > 2
                && longer.subList(0, end + 1).containsAll(usual);
    }

    /** Returns a name without the father's name in its middle, by which Russians are only addressed. */
    static String withoutFathersName(NameForm form) {
        String[] words = form.text().split("\\s+", -1);
        if (words.length != 3 || words[0].length() <= 2) {
            return form.text();
        }
        String middle = words[1].toLowerCase(Locale.ROOT);
        boolean fathers = middle.length() > 6
                && (middle.endsWith("ovich")
                        || middle.endsWith("evich")
                        || middle.endsWith("ovna")
                        || middle.endsWith("evna"));
        return fathers ? words[0] + " " + words[2] : form.text();
    }
}
