package org.chancery.parse.quotes;

import java.util.List;
import java.util.Set;

/**
 * A noun by which somebody is meant, with what stands before it: {@code the Cuban foreign minister}, {@code his wife}.
 *
 * @param terms the clause
 * @param first index of the first word, its determiner where it has one
 * @param head index of the noun
 */
record NounPhrase(List<Term> terms, int first, int head) {

    private static final int LONGEST = 7;
    private static final Set<String> OWNERS = Set.of("his", "her", "their", "its", "my", "our");
    private static final Set<String> UNKNOWN =
            Set.of("a", "an", "another", "one", "some", "any", "no", "each", "every");

    /** Returns the phrase that closes with a noun. */
    static NounPhrase endingAt(List<Term> terms, int head) {
        int first = head;
        for (int i = head - 1; i >= 0 && head - i <= LONGEST; i--) {
            Term term = terms.get(i);
            String word = term.lower();
            if (word.equals("the") || OWNERS.contains(word) || UNKNOWN.contains(word)) {
                return new NounPhrase(terms, i, head);
            }
            if (!term.word() || term.is(WordKind.PREPOSITION) || word.equals("and") || term.is(WordKind.AUXILIARY)) {
                break;
            }
            if (i == first - 1 && (term.is(WordKind.MODIFIER) || term.is(WordKind.FORMER))) {
                first = i;
            }
        }
        return new NounPhrase(terms, first, head);
    }

    /** Returns the noun. */
    Term noun() {
        return terms.get(head);
    }

    /** Returns whether the phrase means somebody known: it opens with {@code the}. */
    boolean definite() {
        return opener().equals("the");
    }

    /** Returns whether the phrase means somebody by another: {@code his}. */
    boolean owned() {
        return OWNERS.contains(opener());
    }

    /** Returns whether the phrase means somebody not told before: {@code a}. */
    boolean indefinite() {
        return UNKNOWN.contains(opener());
    }

    /** Returns the first word in lower case. */
    String opener() {
        return terms.get(first).lower();
    }

    /** Returns whether a word of this kind stands before the noun. */
    boolean holds(WordKind kind) {
        for (int i = first; i < head; i++) {
            if (terms.get(i).is(kind)) {
                return true;
            }
        }
        return false;
    }
}
