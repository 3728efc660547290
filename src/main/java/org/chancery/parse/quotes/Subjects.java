package org.chancery.parse.quotes;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds who is the subject of a verb of speaking: a name, a pronoun, a noun by which somebody named is meant. */
final class Subjects {

    private static final Set<String> HE = Set.of("he", "she");
    private static final Set<String> OTHERS = Set.of("they", "we", "i", "it", "you", "nobody", "everybody", "others");
    private static final Set<String> CROSSING = Set.of("in", "after", "during", "at", "before", "when", "as", "that");
    private static final int REACH = 14;

    private final String text;
    private final Cast cast;
    private final Salience salience;
    private final Epithets epithets;

    Subjects(String text, Cast cast, List<Marked> marked) {
        this.text = text;
        this.cast = cast;
        OfficeNouns offices = new OfficeNouns(text, cast);
        this.salience = new Salience(text, cast, offices, marked);
        this.epithets = new Epithets(cast, salience, offices);
    }

    /** Returns who speaks by the words behind a verb, {@link Attribution#NONE} where they do not tell. */
    int inverted(List<Term> terms, int verb, Bounds bounds) {
        int speaker = behind(terms, verb, bounds);
        return speaker == Attribution.UNKNOWN ? Attribution.NONE : speaker;
    }

    /**
     * Returns who speaks by the words behind a verb: {@code said NAME}.
     *
     * @param terms the clause
     * @param verb index of the verb
     * @param bounds where to look for whom a pronoun means
     */
    int behind(List<Term> terms, int verb, Bounds bounds) {
        int from = terms.get(verb).end();
        int last = Math.min(terms.size() - 1, verb + REACH);
        int to = terms.get(last).end();
        Cast.@Nullable Named named = null;
        for (Cast.Named one : cast.within(from, to)) {
            if (!Sentences.possessive(text, one.range().end())
                    && !crosses(from, one.range().start())
                    && !Government.governed(text, from, one.range().start(), cast, false)) {
                named = one;
                break;
            }
        }
        for (int i = verb + 1; i <= last; i++) {
            Term term = terms.get(i);
            if (named != null && term.start() >= named.range().start()) {
                break;
            }
            if (HE.contains(term.lower())) {
                return pronoun(term, bounds);
            }
            if (named == null && (!term.word() || Speech.direct(term) && !term.is(WordKind.OFFICE))) {
                break;
            }
            if (named == null && isLastHead(terms, i)) {
                return epithets.meant(terms, i, bounds.paragraph());
            }
        }
        return named == null ? Attribution.UNKNOWN : named.person();
    }

    /** Returns whether a word is the noun of a phrase, and none that belongs to the next word: {@code Nobel laureate}. */
    private boolean isLastHead(List<Term> terms, int i) {
        return epithets.isHead(terms, i) && (i + 1 >= terms.size() || !epithets.isHead(terms, i + 1));
    }

    private int pronoun(Term term, Bounds bounds) {
        return pronoun(term, term.lower(), bounds);
    }

    /**
     * Returns whom a pronoun means.
     *
     * @param behind the word before which to look
     * @param pronoun {@code he} or {@code she}
     * @param bounds where to look
     */
    int pronoun(Term behind, String pronoun, Bounds bounds) {
        int at = Math.min(behind.start(), bounds.before());
        return unknown(salience.pronoun(bounds.paragraph(), at, pronoun.equals("she")));
    }

    /**
     * Returns whose words a noun means: {@code NAME's answer}, {@code the answer of NAME}, {@code his answer}.
     *
     * @param terms the clause
     * @param noun index of the noun
     * @param bounds where to look for whom a pronoun means
     */
    int owner(List<Term> terms, int noun, Bounds bounds) {
        for (int i = noun - 1; i >= 0 && noun - i <= 4 && (terms.get(i).word() || isApostrophe(terms.get(i))); i--) {
            Term term = terms.get(i);
            if (term.lower().equals("his") || term.lower().equals("her")) {
                return pronoun(bounds, term.lower().equals("her"));
            }
            Cast.Named named = cast.endsAt(term.end());
            if (named != null && Sentences.possessive(text, term.end())) {
                return named.person();
            }
        }
        return Attribution.NONE;
    }

    private static boolean isApostrophe(Term term) {
        return term.mark('\'') || term.mark('’');
    }

    /**
     * Returns whom a phrase means by itself: a pronoun, or a noun with its article.
     *
     * @param terms the phrase
     * @param paragraph where to begin to look for the one spoken of
     */
    int meant(List<Term> terms, int paragraph) {
        int last = terms.size() - 1;
        return last < 0
                ? Attribution.UNKNOWN
                : at(terms, 0, last, new Bounds(paragraph, terms.get(0).start()));
    }

    /**
     * Returns whom the noun means that closes a phrase, {@link Attribution#NONE} where it closes with no such noun.
     *
     * @param terms the sentence
     * @param first index of the phrase's first word
     * @param end index behind its last word
     * @param bounds where to look for whom it means
     */
    int phrase(List<Term> terms, int first, int end, Bounds bounds) {
        int speaker = end > first ? at(terms, first, end - 1, bounds) : Attribution.NONE;
        return speaker < 0 ? Attribution.NONE : speaker;
    }

    /** Returns whom a pronoun behind a quotation means. */
    int pronoun(Bounds bounds, boolean woman) {
        return unknown(salience.pronoun(bounds.paragraph(), bounds.before(), woman));
    }

    /** Returns whether words between verb and name make the name another's: a verb, a stop. */
    private boolean crosses(int from, int to) {
        int commas = 0;
        int last = 0;
        for (Term term : Terms.read(text, from, to, 20)) {
            if (term.mark('.') || term.mark(';') || term.mark('"') || term.mark('“')) {
                if (!term.mark('.') || term.start() - from > 12 || last > 4) {
                    return true;
                }
            }
            last = term.end() - term.start();
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
     * @param bounds where to look for whom a pronoun means
     */
    int before(List<Term> terms, int first, int verb, Bounds bounds) {
        int i = verb - 1;
        while (i >= first && isHelper(terms.get(i))) {
            i--;
        }
        if (i >= first && terms.get(i).lower().equals("who")) {
            i -= i > first && terms.get(i - 1).mark(',') ? 2 : 1;
        }
        int skipped = i;
        for (int turn = 0; turn < 3 && skipped >= first; turn++) {
            int speaker = at(terms, first, skipped, bounds);
            if (speaker != Attribution.NONE) {
                return speaker;
            }
            int phrase = withoutPhrase(terms, first, skipped);
            if (phrase == skipped) {
                break;
            }
            skipped = phrase;
        }
        if (verb <= first) {
            return Attribution.NONE;
        }
        return farther(terms, first, verb, bounds);
    }

    private static boolean isHelper(Term term) {
        return term.is(WordKind.ADVERB)
                || term.is(WordKind.AUXILIARY)
                || (!term.capital() && term.word() && term.lower().endsWith("ly"));
    }

    /** Returns who is meant by the word at an index; NONE where it is neither name nor pronoun nor such a noun. */
    private int at(List<Term> terms, int first, int i, Bounds bounds) {
        Term term = terms.get(i);
        if (HE.contains(term.lower())) {
            boolean inserted = i > first
                    && terms.get(i - 1).mark(',')
                    && i + 2 < terms.size()
                    && terms.get(i + 2).mark(',')
                    && withoutOpening(terms, first, i) == first;
            return pronoun(inserted ? terms.get(first) : term, term.lower(), bounds);
        }
        if (OTHERS.contains(term.lower())) {
            return Attribution.UNKNOWN;
        }
        Cast.Named named = cast.endsAt(term.end());
        int start = terms.get(first).start();
        if (named != null && named.range().start() >= start) {
            boolean owned = Sentences.possessive(text, term.end());
            if (!owned && authored(terms, first, named.range().start())) {
                return named.person();
            }
            return owned || Government.governed(text, start, named.range().start(), cast, false)
                    ? Attribution.NONE
                    : named.person();
        }
        boolean governed = i > first && terms.get(i - 1).is(WordKind.PREPOSITION);
        return !governed && isLastHead(terms, i) && !isObject(terms, first, i)
                ? epithets.meant(terms, i, bounds.paragraph())
                : Attribution.NONE;
    }

    /** Returns whether what somebody wrote speaks for the writer: {@code a statement by NAME said}. */
    private static boolean authored(List<Term> terms, int first, int name) {
        int i = terms.size() - 1;
        while (i > first && terms.get(i).start() >= name) {
            i--;
        }
        while (i > first && (terms.get(i).is(WordKind.OFFICE) || terms.get(i).is(WordKind.MODIFIER))) {
            i--;
        }
        String preposition = terms.get(i).lower();
        return i > first
                && (preposition.equals("by") || preposition.equals("from"))
                && terms.get(i - 1).is(WordKind.UTTERANCE);
    }

    /** Returns whether a noun hangs on a preposition before its article: {@code a source in the ministry}. */
    private static boolean isObject(List<Term> terms, int first, int head) {
        int opener = NounPhrase.endingAt(terms, head).first();
        return opener > first && terms.get(opener - 1).is(WordKind.PREPOSITION);
    }

    /** Returns the index before a phrase with a preposition that closes at an index: {@code NAME of Costa Rica}. */
    private static int withoutPhrase(List<Term> terms, int first, int last) {
        for (int i = last; i > first && i > last - 7; i--) {
            Term term = terms.get(i);
            if (!term.word() && !term.mark('.')) {
                return last;
            }
            if (term.is(WordKind.PREPOSITION)) {
                return i - 1;
            }
        }
        return last;
    }

    /** Looks for the subject farther from its verb: before a clause in between, before another verb joined to this one. */
    private int farther(List<Term> terms, int first, int verb, Bounds bounds) {
        int from = withoutOpening(terms, first, verb);
        int start = terms.get(from).start();
        Cast.@Nullable Named subject = null;
        for (Cast.Named one : cast.within(start, terms.get(verb).start())) {
            boolean free = !Sentences.possessive(text, one.range().end())
                    && !Government.governed(text, start, one.range().start(), cast, false);
            if (free) {
                subject = one;
                break;
            }
        }
        for (int i = from; i < verb; i++) {
            Term term = terms.get(i);
            if (subject != null && term.start() >= subject.range().start()) {
                return subject.person();
            }
            if (HE.contains(term.lower())) {
                return pronoun(term, bounds);
            }
            if (OTHERS.contains(term.lower())) {
                return Attribution.UNKNOWN;
            }
            boolean followed = subject == null || terms.get(i + 1).mark(',');
            if (subject != null && terms.get(i + 1).mark(',') && isNext(terms, i + 2, subject)) {
                return subject.person();
            }
            if (i - from < REACH && followed && isLastHead(terms, i) && !isObject(terms, from, i)) {
                int meant = epithets.meant(terms, i, bounds.paragraph());
                if (meant >= 0 || subject == null) {
                    return meant;
                }
            }
        }
        return subject == null ? Attribution.UNKNOWN : subject.person();
    }

    /** Returns whether a name stands at an index, or behind titles there. */
    private static boolean isNext(List<Term> terms, int i, Cast.Named named) {
        int at = i;
        while (at < terms.size()
                && terms.get(at).capital()
                && terms.get(at).end() < named.range().start()) {
            at++;
            at += at < terms.size() && terms.get(at).mark('.') ? 1 : 0;
        }
        return at < terms.size() && terms.get(at).start() == named.range().start();
    }

    /** Returns the index behind an opening clause that has a subject of its own: {@code Asked about NAME, ...}. */
    static int withoutOpening(List<Term> terms, int first, int verb) {
        int i = first;
        while (i < verb && !terms.get(i).word()) {
            i++;
        }
        boolean opening = i < verb
                && (terms.get(i).is(WordKind.SUBORDINATOR)
                        || terms.get(i).lower().endsWith("ing"));
        for (int k = i; opening && k < verb - 1; k++) {
            if (terms.get(k).mark(',') && !(verb - k <= 2 && isHelper(terms.get(k + 1)))) {
                return k + 1;
            }
        }
        return Math.min(i, verb);
    }

    private static int unknown(int speaker) {
        return speaker < 0 ? Attribution.UNKNOWN : speaker;
    }
}
