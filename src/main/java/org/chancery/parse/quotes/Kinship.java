package org.chancery.parse.quotes;

import java.util.List;
import java.util.Set;

/** Tells a man from a woman by the word of kinship that stands before a name: {@code his sister, NAME}. */
final class Kinship {

    /** Nothing tells. */
    static final int UNTOLD = 0;
    /** The one named is a woman. */
    static final int WOMAN = 1;
    /** The one named is a man. */
    static final int MAN = 2;

    private static final int REACH = 60;
    private static final Set<String> OWNERS = Set.of("his", "her", "their", "my", "whose", "s");
    private static final Set<String> WOMEN =
            Set.of("wife", "widow", "sister", "daughter", "mother", "aunt", "niece", "grandmother", "granddaughter");
    private static final Set<String> MEN =
            Set.of("husband", "widower", "brother", "son", "father", "uncle", "nephew", "grandfather", "grandson");
    private static final Set<String> PARTING =
            Set.of("and", "who", "to", "with", "that", "by", "from", "told", "said", "when", "as");

    private Kinship() {}

    /**
     * Returns what the words before a name tell.
     *
     * @param text the sheet
     * @param name where the name begins
     */
    static int before(String text, int name) {
        int from = Math.max(0, name - REACH);
        int line = text.lastIndexOf('\n', name - 1) + 1;
        List<Term> terms = Terms.read(text, Math.max(from, line), name, REACH);
        int commas = 0;
        for (int i = terms.size() - 1; i > 0; i--) {
            Term term = terms.get(i);
            commas += term.mark(',') ? 1 : 0;
            boolean title = term.mark('.') && terms.get(i - 1).lower().length() <= 4;
            if (commas > 1 || (!term.word() && !term.mark(',') && !title)) {
                return UNTOLD;
            }
            boolean woman = WOMEN.contains(term.lower());
            if (woman || MEN.contains(term.lower())) {
                boolean owned = OWNERS.contains(terms.get(i - 1).lower())
                        || (i > 1 && OWNERS.contains(terms.get(i - 2).lower()));
                return owned ? woman ? WOMAN : MAN : UNTOLD;
            }
            boolean ofKin = term.lower().equals("of") && kin(terms.get(i - 1).lower());
            if (ofKin || PARTING.contains(term.lower())) {
                return UNTOLD;
            }
        }
        return UNTOLD;
    }

    /** Returns whether a word tells neither man nor woman. */
    static boolean untold(String word) {
        return !kin(word);
    }

    private static boolean kin(String word) {
        return WOMEN.contains(word) || MEN.contains(word);
    }
}
