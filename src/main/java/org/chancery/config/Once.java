package org.chancery.config;

import java.util.HashMap;
import java.util.Map;
import org.chancery.text.Slugs;

/** Tells of entries that stand for the same thing as an earlier one. */
final class Once {

    private final String what;
    private final Map<String, At> seen = new HashMap<>();

    /** @param what what the entries stand for, such as {@code person} */
    Once(String what) {
        this.what = what;
    }

    /**
     * Looks at the next entry.
     *
     * @param id its id, or empty for the slug of its name
     */
    void check(ConfigEntry entry, String id, String name) {
        key(entry, id.isEmpty() ? Slugs.slug(name) : id);
    }

    /** Looks at the next entry, told by a key of its own. */
    void key(ConfigEntry entry, String key) {
        At first = seen.putIfAbsent(key, entry.at());
        if (first != null) {
            entry.duplicate(
                    "is a second entry for the " + what + " '" + key + "'; the first is in line " + first.line());
        }
    }
}
