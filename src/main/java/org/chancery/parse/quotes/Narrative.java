package org.chancery.parse.quotes;

import java.util.List;
import java.util.Set;

/**
 * Finds who speaks a whole sentence in quotation marks that no verb of speaking gives to anybody: the subject of the
 * sentence of narrative right before it, as in {@code NAME shrugged. "..."}.
 */
final class Narrative {

    private static final int LONGEST = 600;
    private static final int OPENING = 22;
    private static final Set<String> JOINING =
            Set.of("the", "of", "and", "for", "a", "an", "his", "her", "its", "their", "s");
    private static final Set<String> LEADING = Set.of("and", "then", "but", "again", "also", "so", "later", "still");

    private final String text;
    private final Cast cast;
    private final Subjects subjects;

    Narrative(String text, Cast cast, Subjects subjects) {
        this.text = text;
        this.cast = cast;
        this.subjects = subjects;
    }

    /**
     * Returns the subject of the sentence that ends right before a quotation, {@link Attribution#NONE} where it has no one
     * person for its subject.
     *
     * @param from where the sentence may begin: its line, or the end of the quotation before
     * @param open where the quotation opens
     * @param bounds where to look for whom a pronoun means
     */
    int speaker(int from, int open, Bounds bounds) {
        int end = open;
        while (end > from && !Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        if (end <= from) {
            return Attribution.NONE;
        }
        int start = Sentences.start(text, Math.max(from, end - LONGEST), end);
        boolean goesOn = start == from
                && start > 1
                && text.charAt(start - 1) != '\n'
                && ".!?…".indexOf(text.charAt(start - 2)) < 0;
        return goesOn ? Attribution.NONE : subject(start, end, bounds);
    }

    /** Returns whether only a word or two and a colon lead on from the speaker before: {@code And then:}. */
    boolean leadsOn(int from, int open) {
        int start = Sentences.start(text, from, open - 1);
        List<Term> terms = Terms.read(text, start, open, 6);
        int words = terms.size() - 1;
        return words > 0
                && words < 4
                && terms.get(words).mark(':')
                && terms.subList(0, words).stream().allMatch(term -> LEADING.contains(term.lower()));
    }

    /**
     * Returns the subject of a sentence, {@link Attribution#NONE} where it has no one person for its subject.
     *
     * @param start where the sentence begins
     * @param end where it ends
     * @param bounds where to look for whom a pronoun means
     */
    int subject(int start, int end, Bounds bounds) {
        List<Term> terms = Terms.read(text, start, end, 400);
        if (terms.size() < 2) {
            return Attribution.NONE;
        }
        int opening = LEADING.contains(terms.get(0).lower()) ? 1 : 0;
        int first = Subjects.withoutOpening(terms, opening, terms.size());
        int commas = 0;
        for (int i = first; i < terms.size() && i - first < OPENING; i++) {
            Term term = terms.get(i);
            List<Cast.Named> named = cast.within(term.start(), term.end());
            if (!named.isEmpty()
                    && Sentences.possessive(text, named.get(0).range().end())) {
                i = last(terms, i, named.get(0).range().end());
                continue;
            }
            if (!named.isEmpty()) {
                return named(named.get(0), start);
            }
            if (i == first && (term.lower().equals("he") || term.lower().equals("she"))) {
                return subjects.pronoun(
                        new Bounds(bounds.paragraph(), term.start()),
                        term.lower().equals("she"));
            }
            if (term.is(WordKind.UTTERANCE) && !term.capital()) {
                int owner = Utterances.announced(terms, i, subjects, bounds);
                return owner < 0 ? Attribution.NONE : owner;
            }
            commas += term.mark(',') ? 1 : 0;
            boolean title = term.mark('.') && i > 0 && terms.get(i - 1).lower().length() <= 4;
            boolean apart = term.mark(',') || term.mark('\'') || term.mark('’') || term.mark('-');
            if (commas > 1 || !(apart || title || belongs(term))) {
                return commas == 0 ? subjects.phrase(terms, first, i, bounds) : Attribution.NONE;
            }
        }
        return Attribution.NONE;
    }

    /** Returns the index of the last term that ends at or before an offset. */
    private static int last(List<Term> terms, int from, int end) {
        int i = from;
        while (i + 1 < terms.size() && terms.get(i + 1).end() <= end) {
            i++;
        }
        return i;
    }

    private boolean belongs(Term term) {
        return term.capital()
                || term.is(WordKind.OFFICE)
                || term.is(WordKind.MODIFIER)
                || term.is(WordKind.FORMER)
                || term.is(WordKind.PERSON)
                || term.is(WordKind.RELATION)
                || JOINING.contains(term.lower())
                || cast.country(term) != null;
    }

    /** Returns the one named where the name is the subject by itself: no owner, and not joined to another. */
    private int named(Cast.Named named, int start) {
        int end = named.range().end();
        boolean hangs = Government.governed(text, start, named.range().start(), cast, false);
        List<Term> next = Terms.read(text, end, Math.min(text.length(), end + 12), 1);
        boolean joined = !next.isEmpty() && next.get(0).lower().equals("and");
        return hangs || joined ? Attribution.NONE : named.person();
    }
}
