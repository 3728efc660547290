package org.chancery.parse.dates;

import java.util.Locale;
import java.util.Set;

/** The date in a line that says where a text came out: {@code First printed in The Harbour Mail of 4 May 1979}. */
final class SourceDate {

    /** What was cut out of a paper. */
    private static final Set<String> CUTTINGS =
            Set.of("clipping", "cutting", "excerpt", "extract", "reprinted", "reproduced");

    private static final Set<String> VERBS = Set.of("published", "printed", "appeared", "ran", "carried", "issued");

    /** Tokens before the verb: {@code This article was first}, {@code A version of this interview first}. */
    private static final int REACH = 8;

    private SourceDate() {}

    /** Returns whether a line opens with words that say so. */
    static boolean is(Tokens t, Page.Row row) {
        for (int i = row.first(); i < Math.min(row.last(), row.first() + REACH); i++) {
            boolean cutting = t.isWord(i) && CUTTINGS.contains(t.words(i).toLowerCase(Locale.ROOT));
            if (cutting && (t.isText(i + 1, "from") || t.is(i + 1, ';'))) {
                return true;
            }
            if (t.isWord(i)
                    && VERBS.contains(t.words(i).toLowerCase(Locale.ROOT))
                    && (t.isText(i + 1, "in") || t.isText(i + 1, "by") || t.isText(i + 1, "on"))) {
                return true;
            }
        }
        return false;
    }
}
