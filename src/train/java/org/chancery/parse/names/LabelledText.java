package org.chancery.parse.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.chancery.model.Range;

/**
 * A text whose names of people are known.
 *
 * @param text the text
 * @param names where the names stand, in order and apart from each other
 * @param weight how much a mistake in it counts, 1 for labels made by hand
 */
record LabelledText(String text, List<Range> names, double weight) {

    LabelledText {
        List<Range> sorted = new ArrayList<>(names);
        sorted.sort(Comparator.naturalOrder());
        List<Range> apart = new ArrayList<>();
        for (Range range : sorted) {
            if (apart.isEmpty() || apart.get(apart.size() - 1).end() <= range.start()) {
                apart.add(range);
            }
        }
        names = List.copyOf(apart);
    }

    /** Returns the words of one of the names. */
    String words(Range name) {
        return name.of(text);
    }

    /** Puts a labelled text together piece by piece. */
    static final class Builder {
        private final StringBuilder text = new StringBuilder();
        private final List<Range> names = new ArrayList<>();

        /** Adds words that are no name. */
        Builder add(CharSequence words) {
            text.append(words);
            return this;
        }

        /** Adds a name. */
        Builder name(CharSequence words) {
            names.add(new Range(text.length(), text.length() + words.length()));
            text.append(words);
            return this;
        }

        LabelledText build(double weight) {
            return new LabelledText(text.toString(), names, weight);
        }
    }
}
