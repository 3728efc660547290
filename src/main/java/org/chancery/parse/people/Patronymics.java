package org.chancery.parse.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Compares Arabic names with and without the father's name: {@code Layla bint Omar Al Harthy}, {@code Layla Al-Harthy}. */
final class Patronymics {

    private static final Set<String> CHILD_OF = Set.of("bin", "bint", "ibn");
    private static final Set<String> LINKS = Set.of("al", "bin", "bint", "ibn", "van", "von", "de", "der");

    private Patronymics() {}

    /** Returns whether the shorter name is the longer without the names of the forefathers or of the family. */
    static boolean same(List<String> one, List<String> other) {
        List<String> a = apart(one);
        List<String> b = apart(other);
        List<String> full = a.size() > b.size() ? a : b;
        List<String> brief = a.size() > b.size() ? b : a;
        int tail = brief.size() - 1;
        if (brief.size() > 2 && CHILD_OF.contains(brief.get(1)) && goesOn(full, brief)) {
            return true;
        }
        return tail >= 1
                && full.size() > brief.size() + 1
                && CHILD_OF.contains(full.get(1))
                && !CHILD_OF.contains(brief.get(1))
                && full.get(0).equals(brief.get(0))
                && full.subList(full.size() - tail, full.size()).equals(brief.subList(1, brief.size()));
    }

    /** Returns whether a word says whose child somebody is, as Russians are addressed: {@code Viktorovich}, {@code Petrovna}. */
    static boolean isFathersName(String key) {
        return key.length() > 6
                && (key.endsWith("ovich")
                        || key.endsWith("evich")
                        || key.endsWith("ovna")
                        || key.endsWith("evna")
                        || key.endsWith("yevich"));
    }

    /** Returns whether a name is a given name with the father's, by which one of this full name is addressed. */
    static boolean addresses(List<String> brief, List<String> full) {
        return brief.size() == 2
                && full.size() > 1
                && isFathersName(brief.get(1))
                && !isFathersName(full.get(full.size() - 1))
                && brief.get(0).equals(full.get(0))
                && (full.size() == 2
                        || !isFathersName(full.get(1))
                        || full.get(1).equals(brief.get(1)));
    }

    /** Returns whether a name goes on behind a shorter one with a family or a forefather: {@code Omar bin Said Al Harthy}. */
    static boolean goesOn(List<String> full, List<String> brief) {
        int n = brief.size();
        return full.size() > n
                && full.subList(0, n).equals(brief)
                && (LINKS.contains(full.get(n)) || full.get(n).startsWith("al-"));
    }

    private static List<String> apart(List<String> keys) {
        List<String> parts = new ArrayList<>();
        for (String key : keys) {
            if (key.startsWith("al-") && key.length() > 3) {
                parts.add("al");
                parts.add(key.substring(3));
            } else {
                parts.add(key);
            }
        }
        return parts;
    }
}
