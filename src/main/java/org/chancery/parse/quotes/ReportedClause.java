package org.chancery.parse.quotes;

import java.util.List;
import java.util.Set;

/** Tells where the clause begins that a verb of telling reports, and verbs that report none: {@code announced the step}. */
final class ReportedClause {

    private static final int REACH = 9;
    private static final Set<String> TELLING =
            Set.of("told", "tells", "assured", "assures", "reminded", "informed", "thanked");
    private static final Set<String> PREPOSITIONS =
            Set.of("on", "in", "at", "during", "to", "after", "before", "again", "later", "earlier");
    /** Verbs whose object is a thing where no clause follows. */
    private static final Set<String> THINGS = Set.of(
            "announced",
            "announces",
            "declared",
            "declares",
            "confirmed",
            "confirms",
            "recalled",
            "recalls",
            "denied",
            "denies",
            "proposed",
            "proposes",
            "suggested",
            "suggests",
            "acknowledged",
            "acknowledges",
            "predicted",
            "admitted",
            "admits",
            "explained",
            "explains",
            "replied",
            "answered",
            "wrote",
            "writes",
            "revealed",
            "repeated",
            "asserted",
            "alleged",
            "recommended",
            "advised");
    /** Words that open a clause of its own without {@code that}. */
    private static final Set<String> CLAUSES =
            Set.of("that", "he", "she", "it", "they", "we", "there", "to", "if", "whether", "how", "why", "i", "both");
    /** Words that tell when or where something was said; a clause must follow behind {@code that}. */
    private static final Set<String> WHEN =
            Set.of("yesterday", "today", "tonight", "following", "recently", "earlier", "later", "again", "so", "last");

    private ReportedClause() {}

    /**
     * Returns where the clause begins behind the verb, without its leading {@code that} and without whom or when it was
     * told; -1 where the verb reports no clause.
     */
    static int start(List<Term> terms, int verb) {
        String word = terms.get(verb).lower();
        for (int i = verb + 1;
                i < terms.size() && i < verb + REACH && terms.get(i).word();
                i++) {
            if (terms.get(i).lower().equals("that") && i + 1 < terms.size()) {
                return opens(terms, verb, i) ? terms.get(i + 1).start() : -1;
            }
        }
        if (TELLING.contains(word)) {
            return -1;
        }
        String next = terms.get(verb + 1).lower();
        boolean request = word.equals("asked") || word.equals("called");
        if (request && (next.equals("for") || next.equals("on")) && verb + 2 < terms.size()) {
            return terms.get(verb + 2).start();
        }
        boolean thing =
                THINGS.contains(word) && !CLAUSES.contains(next) || word.equals("explained") && next.equals("to");
        boolean when = WHEN.contains(next) || terms.get(verb + 1).is(WordKind.PREPOSITION) && !next.equals("to");
        return thing || when || request && !next.equals("to") && !next.equals("whether")
                ? -1
                : terms.get(verb + 1).start();
    }

    /** Returns whether {@code that} opens the clause, and does not lead on from a noun: {@code reminded him of the letter that}. */
    private static boolean opens(List<Term> terms, int verb, int that) {
        String word = terms.get(verb).lower();
        if (word.equals("reminded")
                && terms.subList(verb + 1, that).stream()
                        .anyMatch(t -> t.lower().equals("of"))) {
            return false;
        }
        String next = terms.get(verb + 1).lower();
        return that <= verb + 2
                || PREPOSITIONS.contains(next)
                || terms.get(verb + 1).is(WordKind.PREPOSITION)
                || TELLING.contains(word)
                || WHEN.contains(next);
    }

    /** Returns whether the clause says whom the speaker visited, not what was asked: {@code called on NAME and NAME}. */
    static boolean isVisit(List<Term> terms, int verb, String clause) {
        return terms.get(verb).lower().equals("called")
                && terms.get(verb + 1).lower().equals("on")
                && !clause.contains(" to ")
                && !clause.contains(" for ");
    }
}
