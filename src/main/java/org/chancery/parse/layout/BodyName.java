package org.chancery.parse.layout;

import java.util.Locale;
import java.util.Set;

/** The name of an office or body by itself, as letterheads set it: {@code Public Information Bureau}. */
final class BodyName {

    private static final int MOST_WORDS = 6;

    private static final Set<String> BODIES = Set.of(
            "bureau",
            "office",
            "department",
            "division",
            "secretariat",
            "directorate",
            "service",
            "section",
            "commission",
            "intelligence",
            "branch",
            "archive",
            "archives",
            "library",
            "agency",
            "ministry");

    private BodyName() {}

    /** Returns whether words are capitalised, few, and end with what such bodies are called. */
    static boolean is(String text) {
        String[] words = Spacing.words(text);
        if (words.length < 2 || words.length > MOST_WORDS) {
            return false;
        }
        for (String word : words) {
            boolean small = word.equals("of") || word.equals("and") || word.equals("the") || word.equals("for");
            if (!small && !Character.isUpperCase(word.charAt(0))) {
                return false;
            }
        }
        return BODIES.contains(words[words.length - 1].toLowerCase(Locale.ROOT))
                || text.startsWith("Office of ")
                || text.startsWith("OFFICE OF ");
    }
}
