package org.chancery.parse.layout;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A step to a neighbour in a collection behind an article: {@code Clipping 4416: Storm at the pier}. Within the text the
 * place outweighs this, and parts of a text are numbered as well.
 */
final class NumberedLinkRule implements LineRule {

    private static final int LONGEST = 14;

    private static final Set<String> PARTS = Set.of(
            "article",
            "chapter",
            "part",
            "section",
            "point",
            "day",
            "question",
            "item",
            "annex",
            "phase",
            "stage",
            "step",
            "act",
            "scene",
            "table",
            "figure",
            "note",
            "paragraph",
            "lesson",
            "rule",
            "principle",
            "week",
            "year",
            "resolution",
            "round",
            "option",
            "appendix",
            "schedule",
            "protocol",
            "title",
            "book",
            "group",
            "track",
            "pillar");

    @Override
    public @Nullable Vote vote(Page page, Row row) {
        int colon = row.text().indexOf(": ");
        if (row.words() > LONGEST || colon < 4 || colon > 24 || Shape.endsSentence(row.text())) {
            return null;
        }
        String[] words = Spacing.words(row.text().substring(0, colon));
        boolean numbered = words.length == 2
                && Shape.startsCapital(words[0])
                && words[0].length() > 2
                && !words[1].isEmpty()
                && words[1].chars().allMatch(c -> c >= '0' && c <= '9')
                && !PARTS.contains(Row.key(words[0]))
                && Shape.startsCapital(row.text().substring(colon));
        return numbered ? Vote.of(row, Role.RELATED, Vote.HINT, "numbered-link") : null;
    }
}
