package org.chancery.parse.quotes;

import java.util.List;
import java.util.Set;

/** Finds whose words a noun for what is said tells: {@code ran the toast of NAME}, {@code in NAME's phrase}. */
final class Utterances {

    private static final int REACH = 7;
    private static final Set<String> VERBS =
            Set.of("came", "comes", "ran", "runs", "read", "reads", "goes", "went", "was", "were", "is");
    private static final Set<String> OWNING = Set.of("of", "from", "by");

    private Utterances() {}

    /**
     * Returns whose words a quotation is by the words behind it, {@link Attribution#NONE} where they do not speak of it.
     *
     * @param terms the words behind
     * @param first index of the first word
     * @param subjects who is meant
     * @param bounds where to look for whom a pronoun means
     */
    static int behind(List<Term> terms, int first, Subjects subjects, Bounds bounds) {
        String opener = terms.get(first).lower();
        boolean verb = VERBS.contains(opener);
        if (!verb && !opener.equals("in")) {
            return Attribution.NONE;
        }
        for (int i = first + 1; i < terms.size() && i < first + REACH; i++) {
            if (terms.get(i).mark('.') || terms.get(i).mark(',')) {
                break;
            }
            if (terms.get(i).is(WordKind.UTTERANCE)) {
                return of(terms, i, verb, subjects, bounds);
            }
        }
        return Attribution.NONE;
    }

    private static int of(List<Term> terms, int noun, boolean verb, Subjects subjects, Bounds bounds) {
        int owner = subjects.owner(terms, noun, bounds);
        if (owner >= 0 || !verb) {
            return owner;
        }
        boolean owned =
                noun + 1 < terms.size() && OWNING.contains(terms.get(noun + 1).lower());
        return owned ? subjects.behind(terms, noun + 1, bounds) : Attribution.UNKNOWN;
    }

    /** Returns whose words a sentence announces that has them for its subject: {@code NAME's answer came at noon.} */
    static int announced(List<Term> terms, int noun, Subjects subjects, Bounds bounds) {
        int owner = subjects.owner(terms, noun, bounds);
        boolean owned =
                noun + 1 < terms.size() && OWNING.contains(terms.get(noun + 1).lower());
        return owner < 0 && owned ? subjects.behind(terms, noun + 1, bounds) : owner;
    }
}
