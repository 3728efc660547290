package org.chancery.parse.layout;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The part of a house that a page belongs to, above its headline: {@code Institute of International History}. */
final class InstitutionRule implements LineRule {

    private static final int MOST_WORDS = 8;

    private static final Set<String> HOUSES = Set.of(
            "institute",
            "faculty",
            "university",
            "school",
            "centre",
            "center",
            "college",
            "academy",
            "department",
            "chair",
            "programme",
            "program",
            "library",
            "archive",
            "archives");

    @Override
    public @Nullable Vote vote(Page page, Row row) {
        String[] words = Spacing.words(row.text());
        if (words.length < 3 || words.length > MOST_WORDS || !HOUSES.contains(words[0].toLowerCase(Locale.ROOT))) {
            return null;
        }
        String second = words[1].toLowerCase(Locale.ROOT);
        if (!second.equals("of") && !second.equals("for")) {
            return null;
        }
        for (String word : words) {
            boolean small = word.length() <= 3 && Character.isLowerCase(word.charAt(0));
            if (!small && !Character.isUpperCase(word.charAt(0))
                    || ",:;".indexOf(word.charAt(word.length() - 1)) >= 0) {
                return null;
            }
        }
        return Vote.of(row, Role.KICKER, Vote.HINT, "institution");
    }
}
