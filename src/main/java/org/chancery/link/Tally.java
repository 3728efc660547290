package org.chancery.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

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

    /** Counts one more article; the name is asked for with the first one alone. */
    void add(String id, UnaryOperator<String> name) {
        Entry known = entries.get(id);
        if (known == null) {
            add(id, name.apply(id), 1);
        } else {
            known.count++;
        }
    }

    /** Counts some more articles. */
    void add(String id, String name, int articles) {
        Entry entry = entries.get(id);
        if (entry == null) {
            entry = new Entry(name);
            entries.put(id, entry);
        }
        entry.count += articles;
    }

    /** Returns those that occur most often, at most {@code limit}; equal ones by name, then id. */
    List<Count> most(int limit) {
        int least = least(limit);
        List<Ranked> ranked = new ArrayList<>();
        entries.forEach((id, entry) -> {
            if (entry.count >= least) {
                ranked.add(new Ranked(new Count(id, entry.name, entry.count), NameOrder.Key.of(entry.name, id)));
            }
        });
        ranked.sort(Comparator.comparingInt((Ranked r) -> -r.count().articles()).thenComparing(Ranked::key));
        return ranked.stream().limit(limit).map(Ranked::count).toList();
    }

    private record Ranked(Count count, NameOrder.Key key) {}

    /** Returns the count that is reached by as many things as are wanted, so that the others need not be put in order. */
    private int least(int limit) {
        if (entries.size() <= limit || limit < 1) {
            return 0;
        }
        int[] counts = new int[entries.size()];
        int at = 0;
        for (Entry entry : entries.values()) {
            counts[at++] = entry.count;
        }
        Arrays.sort(counts);
        return counts[counts.length - limit];
    }
}
