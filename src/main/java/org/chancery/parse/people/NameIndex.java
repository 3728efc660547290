package org.chancery.parse.people;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The persons of an article by the words of their names, by first letters and by spellings drawn together. */
final class NameIndex {

    /** Words that more persons share than this tell nothing. */
    private static final int MANY = 200;

    private final Map<String, Set<Identity>> byWord = new HashMap<>();

    /** Returns those whose name holds a word. */
    Set<Identity> with(String key) {
        return byWord.getOrDefault(Fold.squeezed(key), Set.of());
    }

    /** Returns those whose full name may be a spelling of this one. */
    Set<Identity> like(List<String> keys) {
        Set<Identity> near = new LinkedHashSet<>();
        for (String key : keys) {
            add(near, byWord.get(Fold.squeezed(key)));
            add(near, byWord.get("~" + initial(key)));
        }
        add(near, byWord.get("=" + joinedKeys(keys)));
        add(near, byWord.get("#" + Romanisation.key(keys)));
        return near;
    }

    /** Returns those whose name holds the first or the last of the words. */
    Set<Identity> named(List<String> keys) {
        Set<Identity> near = new LinkedHashSet<>();
        add(near, byWord.get(Fold.squeezed(keys.get(0))));
        add(near, byWord.get(Fold.squeezed(keys.get(keys.size() - 1))));
        add(near, byWord.get("=" + joinedKeys(keys)));
        return near;
    }

    /** Returns those with a word in their name that opens with the same letter. */
    Set<Identity> openingLike(String key) {
        Set<Identity> near = new LinkedHashSet<>();
        add(near, byWord.get("~" + initial(key)));
        return near;
    }

    /** Returns those with a word in their name of the same consonants. */
    Set<Identity> sounding(String key) {
        Set<Identity> near = new LinkedHashSet<>();
        add(near, byWord.get("^" + Transliteration.key(key)));
        return near;
    }

    /** Returns the first letter of a word. */
    static String initial(String key) {
        return key.isEmpty() ? "" : key.substring(0, 1);
    }

    private static String joinedKeys(List<String> keys) {
        return Fold.squeezed(String.join("", keys));
    }

    private static void add(Set<Identity> all, @Nullable Set<Identity> more) {
        if (more != null && more.size() <= MANY) {
            all.addAll(more);
        }
    }

    /** Files a person under the words of a name. */
    void put(Identity person, List<String> keys) {
        for (String key : keys) {
            put(Fold.squeezed(key), person);
            put("~" + initial(key), person);
            put("^" + Transliteration.key(key), person);
            int hyphen = key.indexOf('-');
            if (hyphen > 0) {
                for (String piece : key.split("-", -1)) {
                    put(piece, person);
                }
            }
        }
        put("=" + joinedKeys(keys), person);
        put("#" + Romanisation.key(keys), person);
    }

    private void put(String key, Identity person) {
        byWord.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(person);
    }
}
