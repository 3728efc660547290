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
