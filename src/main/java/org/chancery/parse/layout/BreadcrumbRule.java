package org.chancery.parse.layout;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The path of the page in its site: {@code Home > World > Africa}. */
final class BreadcrumbRule implements LineRule {

    private static final int LONGEST_PATH = 30;

    /** A key has plain signs: guillemets are quotation marks in it. */
    private static final Pattern PARTING = Pattern.compile(" ?[/>›→＞]+ | \" ");

    private final Lexicon lexicon;

    BreadcrumbRule(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public @Nullable Vote vote(Page page, Row row) {
        if (row.text().length() > 400) {
            return null;
        }
        Lexicon.Start start = lexicon.start(row.key());
        if (start != null && start.role() == Role.BREADCRUMB) {
            return Vote.of(row, Role.BREADCRUMB, Vote.CERTAIN, "breadcrumb");
        }
        if (isPath(row)) {
            return Vote.of(row, Role.BREADCRUMB, Vote.CERTAIN, "breadcrumb");
        }
        int steps = steps(row.text());
        if (steps >= 2) {
            return Vote.of(row, Role.BREADCRUMB, Vote.CERTAIN, "breadcrumb");
        }
        if (row.words() <= 12 && row.key().startsWith("home : ")) {
            return Vote.of(row, Role.BREADCRUMB, Vote.CERTAIN, "breadcrumb");
        }
        if (steps == 0 || row.words() >= LONGEST_PATH) {
            return null;
        }
        boolean path =
                row.words() <= 8 && !Shape.endsSentence(row.text()) || lexicon.item(firstStep(row.key())) != null;
        return path ? Vote.of(row, Role.BREADCRUMB, Vote.LIKELY, "breadcrumb") : null;
    }

    /**
     * Returns whether steps lead from the site's first page, or through sections alone, whatever sign parts them: {@code
     * Accueil / Monde / Afrique}.
     */
    private boolean isPath(Row row) {
        if (row.words() > LONGEST_PATH || !mayPart(row.key())) {
            return false;
        }
        String[] steps = PARTING.split(row.key());
        if (steps.length < 2) {
            return false;
        }
        if (lexicon.item(steps[0]) == Role.BREADCRUMB) {
            return true;
        }
        for (String step : steps) {
            if (lexicon.item(step) == null) {
                return false;
            }
        }
        return true;
    }

    private static boolean mayPart(String key) {
        for (int i = 0; i < key.length(); i++) {
            if ("/>›→＞\"".indexOf(key.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Returns how many arrows part words; guillemets that open and close are quotation marks. */
    private static int steps(String text) {
        int steps = 0;
        if (text.indexOf('«') >= 0) {
            return 0;
        }
        for (int i = 1; i + 1 < text.length(); i++) {
            char c = text.charAt(i);
            if ((c == '>' || c == '»' || c == '›' || c == '→' || c == '＞')
                    && Row.isBlank(text.charAt(i - 1))
                    && Row.isBlank(text.charAt(i + 1))) {
                steps++;
            }
        }
        return steps;
    }

    private static String firstStep(String key) {
        int i = 0;
        while (i < key.length() && ">›→\"/".indexOf(key.charAt(i)) < 0) {
            i++;
        }
        return key.substring(0, i).strip();
    }
}
