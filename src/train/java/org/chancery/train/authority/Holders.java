package org.chancery.train.authority;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chancery.gazetteer.AuthorityNames;

/** Joins rows to people: by Wikidata id, by name and country, then by the other forms of the names. */
final class Holders {

    private static final int SAME_NAME_GAP = 25;

    private Holders() {}

    /**
     * Returns the people, sorted by name.
     *
     * @param rows rows of all sources in the order of the file
     */
    static List<Holder> of(List<Row> rows) {
        Map<String, List<Row>> byKey = new TreeMap<>();
        for (Row row : rows) {
            if (!row.origin().equals("hand") && row.isUsable()) {
                String key = row.wikidata().isEmpty()
                        ? AuthorityNames.fold(row.name()) + "/" + row.country()
                        : row.wikidata();
                byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(row);
            }
        }
        List<Holder> holders = new ArrayList<>();
        byKey.forEach((key, same) -> holders.addAll(careers(same)));
        List<Holder> joined = join(holders);
        rows.stream().filter(row -> row.origin().equals("hand")).forEach(row -> confirm(row, joined));
        joined.sort(Comparator.comparing((Holder h) -> AuthorityNames.fold(h.usualName()))
                .thenComparing(Holder::usualName)
                .thenComparing(Holder::wikidata)
                .thenComparingInt(Holder::firstYear)
                .thenComparing(h -> h.rows().get(0).country()));
        return joined;
    }

    /** Splits rows of one name and country where no office is held for a long time: a son, or a namesake. */
    private static List<Holder> careers(List<Row> same) {
        if (!same.get(0).wikidata().isEmpty()) {
            Holder one = new Holder(same.get(0));
            same.subList(1, same.size()).forEach(one::add);
            return List.of(one);
        }
        List<Row> ordered = new ArrayList<>(same);
        ordered.sort(Comparator.comparingInt(Holders::year));
        List<Holder> careers = new ArrayList<>();
        for (Row row : ordered) {
            Holder last = careers.isEmpty() ? null : careers.get(careers.size() - 1);
            if (last == null || last.lastYear() > 0 && year(row) > last.lastYear() + SAME_NAME_GAP) {
                careers.add(new Holder(row));
            } else {
                last.add(row);
            }
        }
        return careers;
    }

    private static int year(Row row) {
        return row.from() > 0 ? row.from() : row.to();
    }

    private static List<Holder> join(List<Holder> holders) {
        Map<String, List<Integer>> blocks = new TreeMap<>();
        int[] root = new int[holders.size()];
        for (int i = 0; i < root.length; i++) {
            root[i] = i;
            for (String word : holders.get(i).lastWords()) {
                blocks.computeIfAbsent(word + "/" + holders.get(i).rows().get(0).country(), k -> new ArrayList<>())
                        .add(i);
            }
        }
        for (List<Integer> block : blocks.values()) {
            for (int i : block) {
                for (int j : block) {
                    int a = find(root, i);
                    int b = find(root, j);
                    if (i < j && a != b && holders.get(a).isSame(holders.get(b))) {
                        holders.get(a).addAll(holders.get(b));
                        root[b] = a;
                    }
                }
            }
        }
        List<Holder> joined = new ArrayList<>();
        for (int i = 0; i < root.length; i++) {
            if (root[i] == i) {
                joined.add(holders.get(i));
            }
        }
        return joined;
    }

    private static int find(int[] root, int i) {
        int at = i;
        while (root[at] != at) {
            at = root[at];
        }
        return at;
    }

    /** Takes over a row written from general knowledge only where another source knows the person in that country and time. */
    private static void confirm(Row row, List<Holder> holders) {
        Set<String> names = new TreeSet<>();
        names.add(firstAndLast(AuthorityNames.fold(row.name())));
        row.aliases().forEach(alias -> names.add(firstAndLast(AuthorityNames.fold(alias))));
        List<Holder> known = holders.stream()
                .filter(h -> h.forms().keySet().stream().anyMatch(form -> names.contains(firstAndLast(form))))
                .filter(h -> h.rows().stream().anyMatch(r -> r.country().equals(row.country())))
                .filter(h -> row.from() <= h.lastYear() + 1 && (row.to() == 0 || row.to() + 1 >= h.firstYear()))
                .toList();
        if (known.size() == 1) {
            known.get(0).add(row);
        }
    }

    /** Returns a name of three words or more without those in its middle that are a lone letter. */
    private static String firstAndLast(String fold) {
        String[] words = fold.split(" ");
        return words.length == 3 && words[1].length() == 1 ? words[0] + " " + words[2] : fold;
    }
}
