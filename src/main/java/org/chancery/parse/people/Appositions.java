package org.chancery.parse.people;

import java.util.List;
import java.util.Set;
import org.chancery.model.Range;
import org.chancery.parse.people.Word.Shape;
import org.jspecify.annotations.Nullable;

/** Reads offices that stand behind a name, and decides to whom an office between two names belongs. */
final class Appositions {

    private static final Set<String> CHOOSING = Set.of(
            "elected",
            "elects",
            "named",
            "names",
            "appointed",
            "appoints",
            "nominated",
            "nominates",
            "chose",
            "chooses");
    /** Words of a bracket with the brackets, and one for the name before it. */
    private static final int BRACKET = 7;

    private static final Set<String> NO_OFFICE = Set.of("who", "whose", "whom", "his", "her");

    private Appositions() {}

    /** Reads the offices behind the names of one line, in order of the line. */
    static void behind(List<Candidate> line) {
        for (int i = 0; i < line.size(); i++) {
            Candidate c = line.get(i);
            int start = start(c);
            if (start >= 0 && !c.kin) {
                OfficePhrase office = OfficePhrase.startingAt(c.words, start, limit(line, i));
                if (office != null) {
                    take(c, office);
                }
            }
        }
    }

    /** Returns the first word of what may be an office behind the name, or -1. */
    private static int start(Candidate c) {
        Word after = c.word(c.to + 1);
        Word before = c.word(c.from - 1);
        if (after == null) {
            return -1;
        }
        if (before != null && CHOOSING.contains(before.key()) && after.letters()) {
            return after.key().equals("as") ? c.to + 2 : c.to + 1;
        }
        int comma = behindBracket(c);
        Word mark = c.word(comma);
        if (mark == null || !mark.mark(',')) {
            return -1;
        }
        Word first = c.word(comma + 1);
        Word second = c.word(comma + 2);
        boolean age = first != null && first.type() == Shape.NUMBER && second != null && second.mark(',');
        Word next = age ? c.word(comma + 3) : first;
        if (next == null || !next.letters() || NO_OFFICE.contains(next.key())) {
            return -1;
        }
        boolean verb = next.type() == Shape.LOWER && next.is(Lexicon.SAY) && !next.is(Lexicon.OFFICE);
        return verb ? -1 : age ? comma + 3 : comma + 1;
    }

    /** Returns the word behind the name, or behind a short bracket that gives the name in another script. */
    private static int behindBracket(Candidate c) {
        Word after = c.word(c.to + 1);
        for (int i = c.to + 2; after != null && after.mark('(') && i < c.to + BRACKET; i++) {
            Word word = c.word(i);
            if (word != null && word.mark(')')) {
                return i + 1;
            }
        }
        return c.to + 1;
    }

    /** Returns the first word of the next name behind the candidate, or the number of words. */
    private static int limit(List<Candidate> line, int i) {
        Candidate c = line.get(i);
        for (int j = i + 1; j < line.size(); j++) {
            Candidate next = line.get(j);
            if (next.words == c.words && person(next)) {
                return next.from;
            }
        }
        return c.words.size();
    }

    private static boolean person(Candidate c) {
        return !c.blocked && (c.evidence >= Roster.ENOUGH || (!c.single() && c.evidence >= 1));
    }

    private static void take(Candidate c, OfficePhrase office) {
        for (int i = office.from(); i <= office.to() && i - office.from() < 7; i++) {
            Word word = c.words.get(i);
            if (OfficeWords.noun(word) || word.is(Lexicon.MODIFIER)) {
                c.titles.add(word.key());
            }
        }
        c.officeBehind = office.range(c.words);
        c.tell(2.5, "apposition-behind");
    }

    /**
     * Leaves an office that two neighbours claim to one of them or to none, and takes away an office that holds a name.
     *
     * @param candidates of the whole article, in order
     */
    static void settle(List<Candidate> candidates) {
        for (int i = 0; i < candidates.size(); i++) {
            Candidate c = candidates.get(i);
            for (int j = Math.max(0, i - 3); j < Math.min(candidates.size(), i + 4); j++) {
                Candidate other = candidates.get(j);
                if (j != i && person(other) && other.words == c.words) {
                    c.office = apart(c.office, other.range());
                    c.officeBehind = apart(c.officeBehind, other.range());
                }
            }
            Candidate next = i + 1 < candidates.size() ? candidates.get(i + 1) : null;
            if (next != null && c.officeBehind != null && next.office != null && next.office.overlaps(c.officeBehind)) {
                decide(c, next);
            }
        }
    }

    @Nullable
    private static Range apart(@Nullable Range office, Range other) {
        return office != null && office.overlaps(other) ? null : office;
    }

    /** The article tells: {@code A, president of B, C} speaks of A; {@code President A, the head of B, C} speaks of C. */
    private static void decide(Candidate c, Candidate next) {
        Word first = c.word(c.to + 2);
        boolean article = first != null && OfficeWords.determiner(first);
        boolean titled = c.office != null;
        if (!article || next.officeBehind != null) {
            next.office = null;
        } else {
            c.officeBehind = null;
            if (!titled) {
                next.office = null;
            }
        }
    }
}
