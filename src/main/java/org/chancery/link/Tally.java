package org.chancery.link;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts in how many articles things occur. */
final class Tally {

    private static final class Entry {
        private final String name;
        private int count;

        private Entry(String name) {
            this.name = name;
        }
    }

    private final Map<String, Entry> entries = new HashMap<>();

    /** Counts one more article; the first name given for an id is kept. */
    void add(String id, String name) {
        add(id, name, 1);
    }

    /** Counts some more articles. */
    void add(String id, String name, int articles) {
        entries.computeIfAbsent(id, key -> new Entry(name)).count += articles;
    }

    /** Returns those that occur most often, at most {@code limit}; equal ones by name, then id. */
    List<Count> most(int limit) {
        return entries.entrySet().stream()
                .map(e -> new Count(e.getKey(), e.getValue().name, e.getValue().count))
                .sorted(Comparator.comparingInt((Count c) -> -c.articles())
                        .thenComparing(NameOrder.comparing(Count::name, Count::id)))
                .limit(limit)
                .toList();
    }
}
