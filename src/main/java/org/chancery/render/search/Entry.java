package org.chancery.render.search;

import java.util.List;

/**
 * What the index holds under one term.
 *
 * @param term a term of the texts, or the key of a facet's value, which holds a {@code /} as no term does
 * @param postings the articles
 * @param named people, topics, sources and places whose names hold the term, those of the most articles first
 * @param pairFiles over how many files its pairs with other frequent terms are spread, 0 where they are not known
 */
record Entry(String term, Coded postings, List<Facet.Value> named, int pairFiles) {

    /** More of them under one term would help nobody to choose. */
    private static final int MOST_NAMED = 40;

    /** From this many bytes on postings have a file of their own, so that nobody reads them for a neighbouring term. */
    private static final int OWN_FILE = 3000;

    Entry {
        named = List.copyOf(named.size() > MOST_NAMED ? named.subList(0, MOST_NAMED) : named);
    }

    boolean hasOwnNumbers() {
        return postings.numbers().length >= OWN_FILE;
    }

    boolean hasOwnPositions() {
        return postings.positions().length >= OWN_FILE;
    }

    /** Returns what the shard tells of it beside its articles: twice the files of its pairs, 1 more for own positions. */
    int flags() {
        return (hasOwnPositions() ? 1 : 0) + 2 * pairFiles;
    }

    /** Returns about how many bytes it takes in its shard. */
    int size() {
        int size = term.length() + 12;
        if (!hasOwnNumbers()) {
            size += postings.numbers().length * 4 / 3;
        }
        for (Facet.Value value : named) {
            size += value.key().length() + value.name().length() + 12;
            for (String name : value.names()) {
                size += name.length() + 1;
            }
        }
        return size;
    }
}
