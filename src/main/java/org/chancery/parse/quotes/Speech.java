package org.chancery.parse.quotes;

import java.util.List;
import java.util.Set;

/** Tells verbs of speaking. */
final class Speech {

    private static final Set<String> PASSIVE =
            Set.of("is", "was", "are", "were", "be", "been", "being", "widely", "so", "often", "as", "commonly");
    private static final Set<String> NAMING_VERBS =
            Set.of("called", "calls", "calling", "dubbed", "branded", "labelled", "labeled", "termed", "read");

    private Speech() {}

    /** Returns whether a word can give words in quotation marks to a speaker. */
    static boolean direct(Term word) {
        return word.is(WordKind.DIRECT);
    }

    /** Returns whether a verb of two words opens at an index: {@code went on}, {@code shot back}. */
    static boolean phrasal(List<Term> terms, int i) {
        String next = i + 1 < terms.size() ? terms.get(i + 1).lower() : "";
        String third = i + 2 < terms.size() ? terms.get(i + 2).lower() : "";
        return switch (terms.get(i).lower()) {
            case "went", "goes" -> next.equals("on") && !third.equals("to");
            case "shot", "fired", "hit", "snapped" -> next.equals("back");
            case "broke", "cut", "put" -> next.equals("in");
            case "has", "had" ->
                next.equals("it") && (i + 2 == terms.size() || !terms.get(i + 2).word());
            case "let" -> next.equals("it") && third.equals("be");
            case "began", "begins" -> i + 1 == terms.size() || !terms.get(i + 1).word();
            default -> false;
        };
    }

    /** Returns whether a word of speaking leans on a verb before it, as in {@code said X, adding Y}. */
    static boolean participle(Term word) {
        return direct(word) && word.lower().endsWith("ing");
    }

    /** Returns whether a word of speaking names what follows at once, as in {@code a ship called}. */
    static boolean names(Term word) {
        return NAMING_VERBS.contains(word.lower());
    }

    /**
     * Returns whether a verb is no one's speech, as in {@code is called}; {@code is said to have called} is.
     *
     * @param terms the clause
     * @param verb index of the verb
     */
    static boolean passive(List<Term> terms, int verb) {
        if (verb == 0 || !PASSIVE.contains(terms.get(verb - 1).lower())) {
            return false;
        }
        String next = verb + 1 < terms.size() ? terms.get(verb + 1).lower() : "";
        if (terms.get(verb - 1).lower().equals("as") && terms.get(verb).lower().endsWith("ing")) {
            return false; // quoted somebody as saying
        }
        return !next.equals("to")
                && !(next.equals("as") && terms.get(verb).lower().equals("quoted"));
    }
}
