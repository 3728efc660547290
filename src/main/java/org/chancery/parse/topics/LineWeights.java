package org.chancery.parse.topics;

import java.util.HashSet;
import java.util.Set;
import org.chancery.model.Range;
import org.chancery.model.Title;
import org.chancery.parse.layout.Layout;
import org.chancery.parse.layout.Line;
import org.chancery.parse.layout.Role;
import org.chancery.parse.places.Lede;

/** How much a word of a line tells about what an article is about: most in the headline, more in the lede than in the body. */
final class LineWeights {

    static final double HEADLINE = 3;
    static final double LEDE = 2;
    static final double BODY = 1;

    private final Range title;
    private final Range lede;
    private final Layout layout;
    private final Set<String> headings = new HashSet<>();

    LineWeights(Layout layout, Title title) {
        this.layout = layout;
        boolean stands = title.span() != null && title.basis() != Title.Basis.DERIVED;
        this.title = stands && title.span() != null ? layout.sheet().toRange(title.span()) : new Range(0, 0);
        this.lede = Lede.of(layout);
    }

    /** Returns the weight, 0 for a line that tells nothing; a headline that stands twice counts once. Ask in order. */
    double of(Line line) {
        if (!title.isEmpty() && title.overlaps(line.range())) {
            return once(line, HEADLINE);
        }
        return switch (line.role()) {
            case HEADLINE -> once(line, HEADLINE);
            case DECK -> once(line, LEDE);
            case HEADING, QUESTION -> once(line, 1.5 * BODY);
            case KICKER, PARAGRAPH, ANSWER, LIST_ITEM, BLOCK_QUOTE ->
                line.range().equals(lede) ? LEDE : BODY;
            case CAPTION, FOOTNOTE -> 0.5 * BODY;
            default -> 0;
        };
    }

    private double once(Line line, double weight) {
        return headings.add(layout.text(line)) ? weight : 0;
    }

    /** Returns whether the line is the headline or the first paragraph. */
    boolean isTop(Line line) {
        return line.range().equals(lede)
                || line.role() == Role.HEADLINE
                || line.role() == Role.DECK
                || title.overlaps(line.range());
    }
}
