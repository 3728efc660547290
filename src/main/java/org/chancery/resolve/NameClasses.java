package org.chancery.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Groups full names that are written forms of one name: order of the words, hyphens, initials, middle names left out,
 * older romanisations, small differences of spelling. Names meet only where they share a key, so the work grows with the
 * number of names and not with its square. Names joined here may still belong to several people.
 */
final class NameClasses {

    /** More names than this under one key are no longer compared each with each, only with their neighbours. */
    private static final int LARGEST_BLOCK = 40;

    private final List<NameEntry> entries;
    private final Map<String, Integer> byKey = new TreeMap<>();
    private final Partition classes;
    private final List<int[]> apart = new ArrayList<>();
    private long comparisons;

    /**
     * Makes the classes.
     *
     * @param entries one for each different key, sorted by key
     * @param apart names that a person said are different people
     */
    NameClasses(List<NameEntry> entries, Apart apart) {
        this.entries = entries;
        this.classes = new Partition(entries.size());
        for (int i = 0; i < entries.size(); i++) {
            byKey.put(entries.get(i).key(), i);
        }
        for (List<String> pair : apart.pairs()) {
            Integer a = byKey.get(pair.get(0));
            Integer b = byKey.get(pair.get(1));
            if (a != null && b != null) {
                this.apart.add(new int[] {a, b});
            }
        }
    }

    /** Joins all names that can be joined by their forms and by what is told about the people. */
    void joinAll() {
        for (int i = 0; i < entries.size(); i++) {
            NameEntry entry = entries.get(i);
            for (String key : entry.otherKeys()) {
                joinKey(i, key);
            }
        }
        joinOlderSpellings();
        joinShorter();
        joinSpellings();
    }

    /** Joins two names because a person said so. */
    void joinStated(String key, String other) {
        Integer a = byKey.get(key);
        Integer b = byKey.get(other);
        if (a != null && b != null) {
            classes.join(a, b);
        }
    }

    /** Returns the least key of the class of a name. */
    String classOf(String key) {
        Integer at = byKey.get(key);
        return at == null ? key : entries.get(classes.find(at)).key();
    }

    /** Returns how many pairs of names were compared. */
    long comparisons() {
        return comparisons;
    }

    private void joinKey(int i, String key) {
        Integer other = byKey.get(key);
        if (other != null) {
            join(i, other);
        }
    }

    private void joinOlderSpellings() {
        for (int i = 0; i < entries.size(); i++) {
            List<Integer> found = new ArrayList<>();
            for (String reading : WadeGiles.readings(entries.get(i).form().text())) {
                Integer other = byKey.get(reading);
                if (other != null && other != i) {
                    found.add(other);
                }
            }
            if (found.size() == 1 && WadeGiles.isOlder(entries.get(i).form().text())) {
                join(i, found.get(0));
            }
        }
    }

    /** Joins {@code Henry Kissinger} to {@code Henry A. Kissinger}, {@code V.K. Singh} to {@code Vijay Kumar Singh}. */
    private void joinShorter() {
        for (List<Integer> block : blocks(entry -> List.of(
                entry.form().given().get(0).substring(0, 1) + entry.form().family()))) {
            List<Integer> longestFirst = new ArrayList<>(block);
            longestFirst.sort(Comparator.comparingInt(
                            (Integer i) -> -entries.get(i).form().key().length())
                    .thenComparingInt(i -> i));
            for (int i = 0; i < longestFirst.size(); i++) {
                joinToLonger(longestFirst, i);
            }
        }
    }

    private void joinToLonger(List<Integer> longestFirst, int at) {
        NameEntry shorter = entries.get(longestFirst.get(at));
        Set<Integer> fitting = new TreeSet<>();
        int joined = -1;
        for (int j = Math.max(0, at - LARGEST_BLOCK); j < at; j++) {
            NameEntry longer = entries.get(longestFirst.get(j));
            comparisons++;
            if (ShorterName.fits(shorter, longer)) {
                fitting.add(classes.find(longestFirst.get(j)));
                joined = longestFirst.get(j);
            }
        }
        if (fitting.size() == 1) {
            join(longestFirst.get(at), joined);
        } else if (fitting.size() > 1) {
            fitting.forEach(other -> doubt(shorter, Doubt.Kind.SHORTER_NAME, entries.get(other)));
        }
    }

    /** Joins spellings such as {@code Isaias} and {@code Issayas} where offices, countries or companions speak for it. */
    private void joinSpellings() {
        for (List<Integer> block : blocks(NameEntry::spellingKeys)) {
            for (int i = 0; i < block.size(); i++) {
                for (int j = i + 1; j < Math.min(block.size(), i + LARGEST_BLOCK); j++) {
                    NameEntry a = entries.get(block.get(i));
                    NameEntry b = entries.get(block.get(j));
                    comparisons++;
                    if (classes.find(block.get(i)) != classes.find(block.get(j))
                            && Spellings.areClose(a.form(), b.form())) {
                        if (a.evidence(b) >= 2) {
                            join(block.get(i), block.get(j));
                        } else if (!areApart(block.get(i), block.get(j))) {
                            doubt(a, Doubt.Kind.SPELLING, b);
                            doubt(b, Doubt.Kind.SPELLING, a);
                        }
                    }
                }
            }
        }
    }

    private List<List<Integer>> blocks(Function<NameEntry, List<String>> keys) {
        Map<String, List<Integer>> blocks = new TreeMap<>();
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).form().words().size() > 1) {
                for (String key : keys.apply(entries.get(i))) {
                    blocks.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
                }
            }
        }
        return blocks.values().stream().filter(block -> block.size() > 1).toList();
    }

    private void join(int a, int b) {
        if (!areApart(a, b)) {
            classes.join(a, b);
        }
    }

    /** Returns whether joining two names would make one person of two who a person said are different. */
    private boolean areApart(int a, int b) {
        int one = classes.find(a);
        int other = classes.find(b);
        for (int[] pair : apart) {
            int x = classes.find(pair[0]);
            int y = classes.find(pair[1]);
            if ((x == one && y == other) || (x == other && y == one)) {
                return true;
            }
        }
        return false;
    }

    private static void doubt(NameEntry entry, Doubt.Kind kind, NameEntry other) {
        entry.doubts()
                .add(new Doubt(kind, entry.form().text(), List.of(other.form().text())));
    }
}
