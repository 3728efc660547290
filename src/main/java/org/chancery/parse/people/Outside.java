package org.chancery.parse.people;

import java.util.List;
import java.util.Set;
import org.chancery.model.Range;
import org.chancery.parse.names.NameSpan;
import org.chancery.parse.places.Found;
import org.jspecify.annotations.Nullable;

/** Weighs candidates by what other readers found at the same words: the trained model and the lists of places. */
final class Outside {

    private static final double SURE = 0.7;
    private static final double STRONG = 4;

    /** Words with a capital that are no part of a name: {@code His Majesty}, {@code Dear Tony}. */
    private static final Set<String> NEVER = Set.of("his", "her", "your", "our", "their", "my", "dear", "the", "der");

    /** A listed name of several words, such as {@code Quang Tri}, may be built like a person's name in every syllable. */
    private static final double LISTED_PLACE = 7;

    private Outside() {}

    /** Adds to the candidates' evidence; both lists in order of the text. */
    static void weigh(List<Candidate> candidates, List<NameSpan> likely, List<Found> places) {
        int firstName = 0;
        int firstPlace = 0;
        for (int n = 0; n < candidates.size(); n++) {
            Candidate c = candidates.get(n);
            if (c.line < 0) {
                continue;
            }
            Range range = c.range();
            while (firstName < likely.size() && likely.get(firstName).range().end() <= range.start()) {
                firstName++;
            }
            double model = likely.isEmpty() ? 0 : -0.8;
            for (int i = firstName; i < likely.size() && likely.get(i).range().start() < range.end(); i++) {
                NameSpan name = likely.get(i);
                if (!name.range().equals(range) && name.score() >= SURE && c.evidence < STRONG) {
                    Candidate other =
                            withBounds(c, name.range(), n + 1 < candidates.size() ? candidates.get(n + 1) : null);
                    if (other != null) {
                        c = other;
                        candidates.set(n, c);
                        range = c.range();
                    }
                }
                model = Math.max(model, (name.range().equals(range) ? 3 : 1.2) * name.score());
            }
            c.tell(model, "model");
            while (firstPlace < places.size() && places.get(firstPlace).range().end() <= range.start()) {
                firstPlace++;
            }
            for (int i = firstPlace; i < places.size() && places.get(i).range().start() < range.end(); i++) {
                place(c, range, places.get(i));
            }
        }
    }

    /** Returns the candidate with the model's bounds, where these fall on words and on no other candidate; else null. */
    @Nullable
    private static Candidate withBounds(Candidate c, Range bounds, @Nullable Candidate next) {
        int from = -1;
        int to = -1;
        for (int i = Math.max(0, c.from - 3); i < c.words.size() && i <= c.to + 3; i++) {
            from = c.words.get(i).start() == bounds.start() ? i : from;
            to = c.words.get(i).end() == bounds.end() ? i : to;
        }
        if (from >= 0
                && from < c.from
                && c.words.get(from).is(Lexicon.HONORIFIC)
                && !c.words.get(from).is(Lexicon.NAME)) {
            return null;
        }
        boolean mere = from > c.from && c.words.get(c.from).type() == Word.Shape.CAPS;
        boolean more = from >= 0
                && from <= c.from
                && to >= c.to
                && !(next != null && next.range().overlaps(bounds));
        boolean fits = from >= 0 && to >= from && (mere || more);
        return fits && (!c.single() || (more && oneMore(c, from, to))) ? c.stretched(from, to) : null;
    }

    /** Returns whether just one word beside a single one makes the name, and it is none that tells of something else. */
    private static boolean oneMore(Candidate c, int from, int to) {
        if (to - from != 1) {
            return false;
        }
        Word more = c.words.get(from == c.from ? to : from);
        return c.words.get(to).joined()
                && !PostNominals.courtesy(c.words, to)
                && more.type() == Word.Shape.CAPITAL
                && c.words.get(c.from).type() == Word.Shape.CAPITAL
                && !more.opens()
                && !NEVER.contains(more.key())
                && !more.is(Lexicon.TITLE
                        | Lexicon.MODIFIER
                        | Lexicon.PLACE
                        | Lexicon.HEAD
                        | Lexicon.PREHEAD
                        | Lexicon.TIME);
    }

    private static void place(Candidate c, Range range, Found found) {
        if (found.range().contains(range)
                && (found.kind() == Found.Kind.WORK || found.range().length() > range.length())) {
            c.blocked = true;
        } else if (found.range().equals(range)) {
            Word after = c.word(c.to + 1);
            boolean acts = after != null && after.joined() && after.is(Lexicon.SAY);
            boolean name = c.words.get(c.from).is(Lexicon.NAME);
            boolean listed = found.kind() == Found.Kind.PLACE && !c.single();
            double against = acts && name ? 1 : listed ? LISTED_PLACE : 3;
            // capitals act and speak in the news like people do
            c.blocked |= listed && found.rule().equals("capital") && c.titles.isEmpty();
            c.evidence -= c.titles.isEmpty() && c.officeBehind == null ? against : 0.5;
        }
    }
}
