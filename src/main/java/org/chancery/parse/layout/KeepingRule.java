package org.chancery.parse.layout;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A row about the page's keeping, not about the article: {@code Retrieved 7 May 2012}, {@code Added to the archive on 4
 * March 2011}, {@code This page was last modified on 8 August 2019}. Its date is no date of the report.
 */
final class KeepingRule implements LineRule {

    private static final int LONGEST = 18;

    /** How many words may stand before the verb: {@code This page was last}. */
    private static final int REACH = 5;

    private static final Set<String> VERBS = Set.of(
            "retrieved",
            "accessed",
            "archived",
            "captured",
            "crawled",
            "downloaded",
            "digitised",
            "digitized",
            "scanned",
            "uploaded",
            "modified",
            "catalogued",
            "cataloged",
            "transcribed",
            "consulted",
            "saved");

    /** Verbs that tell of keeping only with a site or a collection behind them. */
    private static final Set<String> VERBS_TO =
            Set.of("added", "posted", "put", "copied", "moved", "placed", "published");

    private static final String[] PLACES = {
        "to this site", "to the site", "to this website", "to the website", "to the archive", "to this archive",
                "to our",
        "to the web", "to the page", "to this page", "to the collection", "to the database", "to the library",
                "on this site",
        "on the web", "online on", "online in", "here on"
    };

    @Override
    public @Nullable Vote vote(Page page, Row row) {
        if (row.words() > LONGEST
                || row.words() < 2
                || !row.hasDigit()
                || row.text().length() > 160) {
            return null;
        }
        String opening = Lexicon.bare(row.key());
        if (opening.startsWith("clipping from") || opening.startsWith("cutting from")) {
            return null; // it says where the article stood
        }
        String[] words = Spacing.words(row.key());
        for (int i = 0; i < Math.min(words.length, REACH); i++) {
            String word = bare(words[i]);
            if (i >= 1 && word.indexOf('.') > 0 && Character.isDigit(word.charAt(0))) {
                return null; // another date stands before what was done to the page
            }
            if (VERBS.contains(word) || VERBS_TO.contains(word) && namesPlace(row.key())) {
                return DateTokens.of(row.text()).found()
                        ? Vote.of(row, Role.NOTICE, Vote.CERTAIN + 1, "keeping")
                        : null;
            }
        }
        int stop = row.text().indexOf(". ");
        if (stop > 0 && stop + 2 < row.text().length()) {
            String word = bare(Spacing.words(Row.key(row.text().substring(stop + 2)))[0]);
            if (VERBS.contains(word) && DateTokens.of(row.text()).found()) {
                return Vote.of(row, Role.NOTICE, Vote.CERTAIN + 1, "keeping");
            }
        }
        return null;
    }

    private static boolean namesPlace(String key) {
        for (String place : PLACES) {
            if (key.contains(place)) {
                return true;
            }
        }
        return false;
    }

    private static String bare(String word) {
        int end = word.length();
        while (end > 0 && !Character.isLetter(word.charAt(end - 1))) {
            end--;
        }
        return word.substring(0, end).toLowerCase(Locale.ROOT);
    }
}
