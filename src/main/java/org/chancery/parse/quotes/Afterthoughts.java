package org.chancery.parse.quotes;

import java.util.List;
import java.util.Set;

/**
 * Finds who spoke from the sentence behind a quotation that stands by itself: {@code "..." So said NAME},
 * {@code "..." With that NAME left}, {@code "..." That was NAME's answer}; and from a name behind a dash.
 */
final class Afterthoughts {

    private static final int REACH = 16;
    private static final Set<String> DASHES = Set.of("—", "–", "―", "-", "(", "~");
    private static final Set<String> POINTERS = Set.of("that", "this", "those", "these", "such");
    private static final Set<String> BE = Set.of("was", "is", "were", "are", "is,", "had");
    private static final Set<String> SPEAKERS = Set.of("speaker", "voice", "author", "writer");
    private static final Set<String> OBJECTS = Set.of("this", "that", "it", "so", "these", "those");

    private final String text;
    private final Cast cast;
    private final Subjects subjects;

    Afterthoughts(String text, Cast cast, Subjects subjects) {
        this.text = text;
        this.cast = cast;
        this.subjects = subjects;
    }

    /**
     * Returns who spoke, {@link Attribution#NONE} where the words behind do not tell.
     *
     * @param from where the quotation ends
     * @param to end of its paragraph, or the next quotation
     * @param bounds where to look for whom a pronoun means
     */
    int speaker(int from, int to, Bounds bounds) {
        List<Term> terms = Terms.read(text, from, to, REACH);
        if (terms.size() < 2) {
            return Attribution.NONE;
        }
        Term first = terms.get(0);
        Term second = terms.get(1);
        if (DASHES.contains(first.lower())) {
            return signature(terms, to);
        }
        if (BE.contains(first.lower())) {
            return predicate(terms, bounds);
        }
        if (first.lower().equals("this") && second.lower().equals("from")) {
            return firstMeant(terms, 2, false, bounds);
        }
        if (first.lower().equals("so") || first.lower().equals("thus")) {
            int named = verbless(terms);
            if (named >= 0) {
                return named;
            }
        }
        boolean noun = second.is(WordKind.UTTERANCE) || SPEAKERS.contains(second.lower());
        boolean words = first.lower().equals("the") && noun && terms.size() > 3;
        if (words && BE.contains(terms.get(2).lower())) {
            return firstMeant(terms, 3, false, bounds);
        }
        if (pronoun(first)
                && Speech.direct(second)
                && terms.size() > 2
                && OBJECTS.contains(terms.get(2).lower())) {
            return subjects.pronoun(bounds, first.lower().equals("she"));
        }
        boolean so = first.lower().equals("so") || first.lower().equals("thus");
        boolean with = first.lower().equals("with") && POINTERS.contains(second.lower());
        boolean put = POINTERS.contains(first.lower()) && BE.contains(second.lower());
        if (so && (Speech.direct(second) || second.lower().equals("spoke"))) {
            return subjects.behind(terms, 1, bounds);
        }
        if (!so && !with && !put || so && second.mark(',')) {
            return Attribution.NONE;
        }
        return firstMeant(terms, with ? 2 : 1, so, bounds);
    }

    /** Returns the first whom the sentence names, or means by a pronoun. */
    private int firstMeant(List<Term> terms, int from, boolean verb, Bounds bounds) {
        boolean said = !verb;
        for (Term term : terms) {
            said |= Speech.direct(term);
        }
        for (int i = from; i < terms.size() && said; i++) {
            Term term = terms.get(i);
            if (term.mark('.') && i > from && terms.get(i - 1).lower().length() > 3) {
                return Attribution.NONE;
            }
            List<Cast.Named> named = cast.within(term.start(), term.end());
            if (!named.isEmpty()) {
                return named.get(0).person();
            }
            String word = term.lower();
            if (pronoun(term)) {
                return subjects.pronoun(bounds, word.charAt(0) == 's' || word.equals("her"));
            }
            boolean closes = i + 1 == terms.size()
                    || !apostrophe(terms.get(i + 1)) && !terms.get(i + 1).capital();
            int meant = closes && term.is(WordKind.OFFICE) ? subjects.phrase(terms, from, i + 1, bounds) : -1;
            if (meant >= 0) {
                return meant;
            }
        }
        return Attribution.NONE;
    }

    /** Returns the one named right behind {@code so} where no verb follows: {@code So NAME on Friday.} */
    private int verbless(List<Term> terms) {
        List<Cast.Named> named = cast.within(terms.get(1).start(), terms.get(1).end());
        if (named.isEmpty()) {
            return Attribution.NONE;
        }
        for (Term term : terms) {
            if (term.start() >= named.get(0).range().end()) {
                boolean verbless = !term.word() && !apostrophe(term) || term.is(WordKind.PREPOSITION);
                return verbless ? named.get(0).person() : Attribution.NONE;
            }
        }
        return named.get(0).person();
    }

    private static boolean apostrophe(Term term) {
        return term.mark('\'') || term.mark('’');
    }

    private static boolean pronoun(Term term) {
        String word = term.lower();
        return word.equals("he") || word.equals("she") || word.equals("his") || word.equals("her");
    }

    /** Returns whose words a predicate tells the quotation to be: {@code "..." was the comment of NAME}. */
    private int predicate(List<Term> terms, Bounds bounds) {
        int noun = 1;
        while (noun < 5 && noun < terms.size() && !utterance(terms.get(noun))) {
            noun++;
        }
        if (noun == 5 || noun >= terms.size()) {
            return Attribution.NONE;
        }
        int owner = subjects.owner(terms, noun, bounds);
        return owner != Attribution.NONE ? owner : firstMeant(terms, noun + 1, false, bounds);
    }

    private static boolean utterance(Term term) {
        return term.is(WordKind.UTTERANCE)
                || term.lower().equals("how")
                || term.lower().equals("all")
                || term.lower().equals("what");
    }

    /** Returns the one who signs: a name close behind a dash, at the end of the paragraph but for what tells more. */
    private int signature(List<Term> terms, int to) {
        List<Cast.Named> named =
                cast.within(terms.get(0).end(), Math.min(to, terms.get(0).end() + 40));
        boolean verb = false;
        for (Term term : terms) {
            verb |= Speech.direct(term) && !term.is(WordKind.OFFICE);
        }
        return named.isEmpty() || verb ? Attribution.NONE : named.get(0).person();
    }
}
