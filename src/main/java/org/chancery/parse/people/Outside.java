package org.chancery.parse.people;

import java.util.List;
import org.chancery.model.Range;
import org.chancery.parse.names.NameSpan;
import org.chancery.parse.places.Found;

/** Weighs candidates by what other readers found at the same words: the trained model and the lists of places. */
final class Outside {

    private Outside() {}

    /** Adds to the candidates' evidence; both lists in order of the text. */
    static void weigh(List<Candidate> candidates, List<NameSpan> likely, List<Found> places) {
        int firstName = 0;
        int firstPlace = 0;
        for (Candidate c : candidates) {
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

    private static void place(Candidate c, Range range, Found found) {
        if (found.range().contains(range)
                && (found.kind() == Found.Kind.WORK || found.range().length() > range.length())) {
            c.blocked = true;
        } else if (found.range().equals(range)) {
            Word after = c.word(c.to + 1);
            boolean acts = after != null && after.joined() && after.is(Lexicon.SAY);
            boolean name = c.words.get(c.from).is(Lexicon.NAME);
            c.evidence -= c.titles.isEmpty() ? (acts && name ? 1 : 3) : 0.5;
        }
    }
}
