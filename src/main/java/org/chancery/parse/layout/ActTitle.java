package org.chancery.parse.layout;

import java.util.Locale;
import java.util.Set;

/**
 * The title of an act of a body, such as {@code Communiqué of the 12th meeting of the Council}, and the lines in capitals
 * above it that name the body, its meeting, the day and the place. Those are no headline.
 */
final class ActTitle {

    private static final int FEWEST_WORDS = 4;

    private static final int LONGEST_ORGAN = 9;

    private static final Set<String> ACTS = Set.of(
            "communiqué",
            "communique",
            "statement",
            "declaration",
            "resolution",
            "decision",
            "conclusions",
            "summary",
            "outcome");

    private static final Set<String> BEFORE_ACTS =
            Set.of("joint", "final", "press", "presidential", "draft", "concluding", "ministerial", "council");

    private static final Set<String> AFTER_ACTS =
            Set.of("of", "by", "on", "adopted", "from", "issued", "for", "to", "at", "following", "concerning");

    private static final Set<String> ORGANS = Set.of(
            "council",
            "assembly",
            "commission",
            "committee",
            "conference",
            "congress",
            "summit",
            "union",
            "community",
            "organization",
            "organisation",
            "association",
            "league",
            "secretariat",
            "bureau",
            "authority",
            "parliament",
            "meeting",
            "session");

    private ActTitle() {}

    /** Returns the row above the text that is the title of an act, or -1. */
    static int find(Draft draft, int end) {
        for (int i = 0; i < end; i++) {
            if (draft.role(i) == null && isAct(draft.row(i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isAct(Row row) {
        String[] words = row.key().split(" ");
        if (words.length < FEWEST_WORDS || Shape.lastSign(row.text()) == '.') {
            return false;
        }
        int at = BEFORE_ACTS.contains(words[0]) ? 1 : 0;
        return ACTS.contains(words[at]) && (AFTER_ACTS.contains(words[at + 1]) || isNumber(words[at + 1]));
    }

    private static boolean isNumber(String word) {
        return !word.isEmpty() && Character.isDigit(word.charAt(0));
    }

    /** Returns whether a row names a body or its meeting and is set in capitals. */
    static boolean isOrgan(Row row) {
        if (!isShouted(row)) {
            return false;
        }
        for (String word : row.key().split("[ ,()]+")) {
            if (ORGANS.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether a row is set in capitals but for the ends of ordinals: {@code 14th SESSION}. */
    static boolean isShouted(Row row) {
        if (row.words() > LONGEST_ORGAN) {
            return false;
        }
        for (String word : Spacing.words(row.text())) {
            if (!word.isEmpty() && !isNumber(word) && !word.equals(word.toUpperCase(Locale.ROOT))) {
                return false;
            }
        }
        return true;
    }
}
