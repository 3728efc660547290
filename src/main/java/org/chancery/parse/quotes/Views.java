package org.chancery.parse.quotes;

import java.util.List;
import java.util.Set;

/** Finds who holds a view that a sentence gives without a verb of speaking: {@code For NAME it was "..."}. */
final class Views {

    private static final Set<String> BE = Set.of("is", "was", "were", "are", "remains", "remained");
    private static final Set<String> VIEWED =
            Set.of("it", "this", "that", "the", "these", "those", "they", "he", "she");

    private final Cast cast;
    private final Subjects subjects;

    Views(Cast cast, Subjects subjects) {
        this.cast = cast;
        this.subjects = subjects;
    }

    /**
     * Returns who holds a view by a sentence without a verb of speaking: {@code For NAME it was "..."}, {@code it was to
     * him "..."}.
     *
     * @param terms the sentence up to the quotation
     * @param bounds where to look for whom a pronoun means
     */
    int holder(List<Term> terms, Bounds bounds) {
        int last = terms.size() - 1;
        if (last < 2) {
            return Attribution.NONE;
        }
        Term pronoun = terms.get(last);
        boolean to = terms.get(last - 1).lower().equals("to")
                || terms.get(last - 1).lower().equals("for");
        boolean be = BE.contains(terms.get(last - 2).lower());
        if (be && to && (pronoun.lower().equals("him") || pronoun.lower().equals("her"))) {
            return subjects.pronoun(pronoun, pronoun.lower().equals("her") ? "she" : "he", bounds);
        }
        String opener = terms.get(0).lower();
        if (!opener.equals("for") && !opener.equals("to") || !terms.get(0).capital()) {
            return Attribution.NONE;
        }
        for (int i = 2; i < last && i < 9; i++) {
            Cast.Named named = cast.endsAt(terms.get(i - 1).end());
            if (named != null
                    && (terms.get(i).mark(',') || VIEWED.contains(terms.get(i).lower()))) {
                return named.person();
            }
        }
        return Attribution.NONE;
    }
}
