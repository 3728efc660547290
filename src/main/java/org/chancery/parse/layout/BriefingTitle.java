package org.chancery.parse.layout;

import java.util.Set;

/**
 * The title of a ministry's page that gives a meeting with the press: {@code Daily press briefing} over {@code Statements
 * by the Spokesperson}. The words are those of a section of the site too, so the line below must name who spoke.
 */
final class BriefingTitle {

    private static final Set<String> TITLES = Set.of(
            "daily press briefing",
            "press briefing",
            "daily briefing",
            "noon briefing",
            "weekly press briefing",
            "weekly briefing",
            "regular press briefing",
            "regular briefing",
            "regular press conference",
            "press conference",
            "point de presse",
            "point de presse quotidien",
            "rueda de prensa",
            "regierungspressekonferenz");

    private static final Set<String> SPEAKERS = Set.of(
            "spokesperson",
            "spokesman",
            "spokeswoman",
            "porte-parole",
            "portavoz",
            "sprecher",
            "sprecherin",
            "minister",
            "secretary-general");

    private static final int LONGEST_SPEAKER = 16;

    private BriefingTitle() {}

    /** Returns the row above the text that is such a title, or -1. */
    static int find(Draft draft, int end) {
        for (int i = 0; i + 1 < end; i++) {
            if (TITLES.contains(Lexicon.bare(draft.row(i).key())) && namesSpeaker(draft.row(i + 1))) {
                return i;
            }
        }
        return -1;
    }

    /** Returns whether a row says who spoke: {@code Statements by}, {@code Remarks by}, {@code Déclarations du}. */
    private static boolean namesSpeaker(Row row) {
        String key = row.key();
        boolean spoken = key.startsWith("statement")
                || key.startsWith("remarks")
                || key.startsWith("answers")
                || key.startsWith("déclaration")
                || key.startsWith("declaraciones")
                || key.startsWith("erklärungen");
        if (!spoken || row.words() > LONGEST_SPEAKER || Shape.lastSign(row.text()) == '.') {
            return false;
        }
        for (String word : key.split("[ ,()]+")) {
            if (SPEAKERS.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
