package org.chancery.parse.dates;

import java.util.Locale;
import java.util.Set;

/**
 * Lines below which a page shows other stories, by their first word. It serves where the layout has not told them apart.
 */
final class Furniture {

    private static final Set<String> OPENERS = Set.of(
            "related",
            "top",
            "most",
            "more",
            "latest",
            "trending",
            "recommended",
            "copyright",
            "tags",
            "comments",
            "read",
            "reference",
            "references",
            "recent",
            "popular",
            "archive",
            "archives",
            "headlines",
            "also",
            "see");

    private static final int LONGEST = 8;

    private Furniture() {}

    /** Returns whether a line opens such a list. */
    static boolean opens(Tokens t, Page.Row row) {
        int first = row.first();
        return t.is(first, '©')
                || (row.last() - first <= LONGEST
                        && t.isWord(first)
                        && t.length(first) <= 11
                        && OPENERS.contains(t.words(first).toLowerCase(Locale.ROOT)));
    }
}
