package org.chancery.parse.quotes;

import java.util.List;
import java.util.Set;

/** Finds who speaks from the words before or behind a quotation. */
final class Attribution {

    /** Nobody is said to speak. */
    static final int NONE = -2;
    /** Somebody speaks who cannot be told. */
    static final int UNKNOWN = -1;

    private static final int REACH = 48;
    private static final Set<String> HE = Set.of("he", "she");

    private final String text;
    private final Cast cast;

    Attribution(String text, Cast cast) {
        this.text = text;
        this.cast = cast;
    }

    /**
     * Returns who speaks by the words behind a quotation: {@code NAME said}, {@code said NAME}.
     *
     * @param from where those words begin
     * @param to end of their clause
     * @param paragraph where to begin to look for whom a pronoun means
     */
    int behind(int from, int to, int paragraph) {
        List<Term> terms = Terms.read(text, from, to, REACH);
        int i = 0;
        while (i < terms.size() && !terms.get(i).word()) {
            if (terms.get(i).mark('.') || terms.get(i).mark(';') || terms.get(i).mark(':')) {
                return NONE;
            }
            i++;
        }
        if (i >= terms.size()) {
            return NONE;
        }
        if (Set.of("and", "but", "which", "that", "or").contains(terms.get(i).lower())) {
            return NONE;
        }
        if (Speech.participle(terms.get(i).lower())) {
            return NONE;
        }
        if (Speech.direct(terms.get(i).lower())) {
            return subjectBehind(terms, i, paragraph);
        }
        for (int v = i + 1; v < terms.size(); v++) {
            Term term = terms.get(v);
            if (term.mark('.')
                    && v > i
                    && !terms.get(v - 1).capital()
                    && terms.get(v - 1).lower().length() > 3) {
                return NONE;
            }
            if (Speech.direct(term.lower())
                    && !Speech.passiveAfter(terms.get(v - 1).lower())) {
                return subjectBefore(terms, i, v, paragraph);
            }
            if (term.lower().equals("told")
                    && v + 1 < terms.size()
                    && terms.get(v + 1).lower().equals("by")) {
                return subjectBehind(terms, v + 1, paragraph);
            }
        }
        return NONE;
    }

    /**
     * Returns who speaks by the words before a quotation: {@code NAME said: }, {@code NAME called it }.
     *
     * @param from beginning of the sentence or the end of the quotation before
     * @param to where the quotation opens
     * @param paragraph where to begin to look for whom a pronoun means
     * @param near whether the verb must stand close before, as for a fragment
     */
    int before(int from, int to, int paragraph, boolean near) {
        List<Term> terms = Terms.read(text, from, to, 400);
        int words = 0;
        for (int v = terms.size() - 1; v >= 0; v--) {
            Term term = terms.get(v);
            if (term.word()) {
                words++;
            }
            if (words > (near ? 12 : 25) || term.mark(';')) {
                return NONE;
            }
            boolean passive = v > 0 && Speech.passiveAfter(terms.get(v - 1).lower());
            if (v < 2
                    && Speech.participle(term.lower())
                    && cast.within(from, term.start()).isEmpty()) {
                return UNKNOWN;
            }
            if (Speech.direct(term.lower()) && !passive) {
                int speaker = subjectBefore(terms, 0, v, paragraph);
                return speaker == NONE && v + 1 < terms.size() ? inverted(terms, v, paragraph) : speaker;
            }
            if (term.lower().equals("to") && v > 0 && terms.get(v - 1).lower().equals("according")) {
                return subjectBehind(terms, v, paragraph);
            }
        }
        return NONE;
    }

    /**
     * Returns who speaks where a quotation opens a sentence that ends with its speaker: {@code "..." for the young, NAME
     * said}.
     *
     * @param from where the quotation ends
     * @param to end of its clause
     * @param paragraph where to begin to look for whom a pronoun means
     */
    int trailing(int from, int to, int paragraph) {
        List<Term> terms = Terms.read(text, from, to, REACH);
        for (int i = 0; i < terms.size(); i++) {
            Term term = terms.get(i);
            if (Speech.direct(term.lower()) || term.mark('.') || term.mark(';') || term.mark(':')) {
                return NONE;
            }
            if (!term.mark(',')) {
                continue;
            }
            for (int v = i + 2; v < terms.size() && v < i + 10; v++) {
                if (!terms.get(v).word()) {
                    return NONE;
                }
                if (Speech.direct(terms.get(v).lower())
                        && !Speech.passiveAfter(terms.get(v - 1).lower())) {
                    return subjectBefore(terms, i + 1, v, paragraph);
                }
            }
            return NONE;
        }
        return NONE;
    }

    private int inverted(List<Term> terms, int verb, int paragraph) {
        int speaker = subjectBehind(terms, verb, paragraph);
        return speaker == UNKNOWN ? NONE : speaker;
    }

    private int subjectBehind(List<Term> terms, int verb, int paragraph) {
        int from = terms.get(verb).end();
        int last = Math.min(terms.size() - 1, verb + 14);
        int to = terms.get(last).end();
        for (Cast.Named named : cast.within(from, to)) {
            if (!Cast.possessive(text, named.range().end())
                    && !crosses(from, named.range().start())) {
                return named.person();
            }
        }
        for (int i = verb + 1; i <= last; i++) {
            Term term = terms.get(i);
            if (HE.contains(term.lower())) {
                return unknown(
                        cast.pronoun(text, paragraph, term.start(), term.lower().equals("she")));
            }
            if (!term.word() || Speech.direct(term.lower())) {
                break;
            }
            if (Cast.isOffice(term.lower())) {
                return unknown(office(terms, i));
            }
        }
        return UNKNOWN;
    }

    /** Returns whether words between verb and name make the name another's: a verb, a stop. */
    private boolean crosses(int from, int to) {
        int commas = 0;
        for (Term term : Terms.read(text, from, to, 20)) {
            if (term.mark('.') || term.mark(';') || term.mark('"') || term.mark('“')) {
                if (!term.mark('.') || term.start() - from > 12) {
                    return true;
                }
            }
            commas += term.mark(',') ? 1 : 0;
            if (commas > 1
                    || Set.of("in", "after", "during", "at", "before", "when", "as", "that")
                            .contains(term.lower())) {
                return true;
            }
        }
        return false;
    }

    private int subjectBefore(List<Term> terms, int first, int verb, int paragraph) {
        int from = terms.get(first).start();
        int to = terms.get(verb).start();
        List<Cast.Named> named = cast.within(from, to);
        for (int i = verb - 1; i >= first && verb - i <= 3; i--) {
            String word = terms.get(i).lower();
            if (HE.contains(word)) {
                return unknown(cast.pronoun(text, paragraph, terms.get(i).start(), word.equals("she")));
            }
            if (word.equals("they") || word.equals("we") || word.equals("i") || word.equals("it")) {
                return UNKNOWN;
            }
        }
        for (int i = named.size() - 1; i >= 0; i--) {
            Cast.Named one = named.get(i);
            if (Cast.possessive(text, one.range().end())
                    || !subject(terms, one, verb)
                    || (i > 0 && whose(terms, one))) {
                continue;
            }
            return one.person();
        }
        for (int i = verb - 1; i >= first && verb - i <= 8; i--) {
            if (Cast.isOffice(terms.get(i).lower())) {
                return unknown(office(terms, i));
            }
        }
        return verb > first ? UNKNOWN : NONE;
    }

    /** Returns whether a name stands in a clause about another: {@code NAME, whose mother, NAME, ...}. */
    private static boolean whose(List<Term> terms, Cast.Named named) {
        for (Term term : terms) {
            if (term.start() >= named.range().start()) {
                return false;
            }
            if (term.lower().equals("whose")) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether a name can be the subject of a verb: right before it, or parted from it by what tells more. */
    private static boolean subject(List<Term> terms, Cast.Named named, int verb) {
        int between = 0;
        boolean comma = false;
        for (int i = verb - 1; i >= 0 && terms.get(i).start() >= named.range().end(); i--) {
            Term term = terms.get(i);
            if (term.mark(';')) {
                return false;
            }
            comma |= term.mark(',') || term.mark(')') || term.mark('(');
            between++;
        }
        return between <= 3 || comma || between <= 14;
    }

    private int office(List<Term> terms, int i) {
        int start = i;
        while (start > 0
                && i - start < 3
                && Set.of(
                                "prime",
                                "foreign",
                                "vice",
                                "deputy",
                                "defence",
                                "defense",
                                "interior",
                                "finance",
                                "general",
                                "party",
                                "state",
                                "first",
                                "crown")
                        .contains(terms.get(start - 1).lower())) {
            start--;
        }
        int found = cast.holder(
                text.substring(terms.get(start).start(), terms.get(i).end()),
                terms.get(start).start());
        return found;
    }

    private static int unknown(int speaker) {
        return speaker < 0 ? UNKNOWN : speaker;
    }
}
