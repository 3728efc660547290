package org.chancery.render.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.chancery.text.Terms;

/** Collects everything that stands in the index, by term. */
final class TermTable {

    private static final Comparator<Facet.Value> MOST_FIRST = Comparator.comparingInt(
                    (Facet.Value value) -> -value.articles().size())
            .thenComparing(Facet.Value::key);

    private final int space;
    private final int articles;
    private final Map<String, Postings> terms = new HashMap<>();
    private final Map<String, List<Facet.Value>> named = new HashMap<>();
    private final Map<String, Coded> values = new TreeMap<>();

    /**
     * Makes an empty table.
     *
     * @param space the articles' numbers lie below this
     * @param articles number of articles
     */
    TermTable(int space, int articles) {
        this.space = space;
        this.articles = articles;
    }

    /** Takes up a term of an article; articles come in the order of their numbers. */
    void add(String term, int number, int position, Field field) {
        terms.computeIfAbsent(term, t -> new Postings()).add(number, position, field);
    }

    /** Takes up the terms of articles whose numbers all lie above those taken up so far. */
    void add(TermTable later) {
        later.terms.forEach((term, postings) -> terms.merge(term, postings, Postings::followedBy));
    }

    /** Takes up a facet's value under its key and, where it has a page, under the terms of its names. */
    void add(Facet.Value value, int[] numbers, boolean page) {
        values.put(value.key(), new Coded(numbers.length, Coded.plain(space, numbers), new byte[0]));
        named.computeIfAbsent(value.key(), key -> new ArrayList<>()).add(value);
        if (page) {
            Set<String> words = new LinkedHashSet<>();
            Terms.each(value.name(), words::add);
            Terms.each(ArticleWords.joined(value.name()), words::add);
            for (String name : value.names()) {
                Terms.each(name, words::add);
                Terms.each(ArticleWords.joined(name), words::add);
            }
            words.forEach(word ->
                    named.computeIfAbsent(word, key -> new ArrayList<>()).add(value));
        }
    }

    /** Returns the pairs of frequent terms. */
    Pairs pairs() {
        return Pairs.of(terms, space, articles);
    }

    /**
     * Returns the entries in the order of their terms, which is that of UTF-16 units, and forgets them.
     *
     * @param pairs the pairs of frequent terms
     */
    List<Entry> entries(Pairs pairs) {
        List<Entry> entries = new ArrayList<>(terms.size() + values.size());
        values.forEach((key, coded) -> entries.add(new Entry(key, coded, named.getOrDefault(key, List.of()), 0)));
        entries.addAll(terms.entrySet().parallelStream()
                .map(entry -> new Entry(
                        entry.getKey(),
                        entry.getValue().coded(space, articles),
                        named.getOrDefault(entry.getKey(), List.of()).stream()
                                .sorted(MOST_FIRST)
                                .toList(),
                        pairs.files(entry.getKey())))
                .toList());
        terms.clear();
        entries.sort(Comparator.comparing(Entry::term));
        return entries;
    }
}
