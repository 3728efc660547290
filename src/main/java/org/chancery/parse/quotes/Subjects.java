package org.chancery.parse.quotes;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds who is the subject of a verb of speaking: a name, a pronoun, the holder of an office. */
final class Subjects {

    private static final Set<String> HE = Set.of("he", "she");
    private static final Set<String> CROSSING = Set.of("in", "after", "during", "at", "before", "when", "as", "that");

    private final String text;
    private final Cast cast;

    Subjects(String text, Cast cast) {
        this.text = text;
        this.cast = cast;
    }

    /** Returns who speaks by the words behind a verb, {@link Attribution#NONE} where they do not tell. */
    int inverted(List<Term> terms, int verb, int paragraph) {
        int speaker = behind(terms, verb, paragraph);
        return speaker == Attribution.UNKNOWN ? Attribution.NONE : speaker;
    }

    /**
     * Returns who speaks by the words behind a verb: {@code said NAME}.
     *
     * @param terms the clause
     * @param verb index of the verb
     * @param paragraph where to begin to look for whom a pronoun means
     */
    int behind(List<Term> terms, int verb, int paragraph) {
        int from = terms.get(verb).end();
        int last = Math.min(terms.size() - 1, verb + 14);
        int to = terms.get(last).end();
        for (Cast.Named named : cast.within(from, to)) {
            if (!Sentences.possessive(text, named.range().end())
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
            if (Descriptions.describes(terms, i)) {
                return unknown(cast.onlyOneNamedBefore(text, paragraph, term.start()));
            }
            if (OfficeHolders.isOffice(term.lower())) {
                return unknown(office(terms, i));
            }
        }
        return Attribution.UNKNOWN;
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
            if (commas > 1 || CROSSING.contains(term.lower())) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns who speaks by the words before a verb: {@code NAME said}.
     *
     * @param terms the clause
     * @param first index of the clause's first word
     * @param verb index of the verb
     * @param paragraph where to begin to look for whom a pronoun means
     */
    int before(List<Term> terms, int first, int verb, int paragraph) {
        int from = terms.get(first).start();
        int to = terms.get(verb).start();
        List<Cast.Named> named = cast.within(from, to);
        for (int i = verb - 1; i >= first && verb - i <= 3; i--) {
            String word = terms.get(i).lower();
            if (HE.contains(word)) {
                return unknown(cast.pronoun(text, paragraph, terms.get(i).start(), word.equals("she")));
            }
            if (word.equals("they") || word.equals("we") || word.equals("i") || word.equals("it")) {
                return Attribution.UNKNOWN;
            }
        }
        for (int i = named.size() - 1; i >= 0; i--) {
            Cast.Named one = named.get(i);
            if (Sentences.possessive(text, one.range().end())
                    || !subject(terms, one, verb)
                    || (i > 0 && whose(terms, one))) {
                continue;
            }
            return one.person();
        }
        for (int i = verb - 1; i >= first && verb - i <= 8; i--) {
            if (OfficeHolders.isOffice(terms.get(i).lower())) {
                return unknown(office(terms, i));
            }
        }
        for (int i = verb - 1; i >= first && verb - i <= 8 && named.isEmpty(); i--) {
            if (Descriptions.describes(terms, i)) {
                return unknown(
                        cast.onlyOneNamedBefore(text, paragraph, terms.get(i).start()));
            }
        }
        return verb > first ? Attribution.UNKNOWN : Attribution.NONE;
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

    private int office(List<Term> terms, int last) {
        int start = OfficeHolders.start(terms, last);
        String words = text.substring(terms.get(start).start(), terms.get(last).end());
        return cast.holder(words.toLowerCase(Locale.ROOT), terms.get(start).start());
    }

    private static int unknown(int speaker) {
        return speaker < 0 ? Attribution.UNKNOWN : speaker;
    }
}
