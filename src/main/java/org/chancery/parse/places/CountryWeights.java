package org.chancery.parse.places;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.model.Range;
import org.chancery.parse.layout.Layout;
import org.chancery.parse.layout.Line;
import org.chancery.parse.layout.Role;

/**
 * Which countries an article is about: those of its headline and first paragraph, and those that two
 * later words speak for. A capital, often said for its government, and a place count half as much as a country's own name. In a long
 * article that names many countries those named a tenth as often as the first are left out.
 */
final class CountryWeights {

    private static final double ENOUGH = 1.5;
    private static final double SHARE = 0.1;

    private final Layout layout;

    CountryWeights(Layout layout) {
        this.layout = layout;
    }

    /** Returns the codes, sorted. */
    List<String> countries(List<Found> found) {
        Map<String, Double> weights = new TreeMap<>();
        List<Line> lines = layout.kept().toList();
        Range lede = Lede.of(layout);
        int at = 0;
        for (Found next : found) {
            while (at < lines.size()
                    && lines.get(at).range().end() <= next.range().start()) {
                at++;
            }
            if (at < lines.size()
                    && !next.country().isEmpty()
                    && lines.get(at).range().contains(next.range())) {
                weights.merge(next.country(), weight(next, lines.get(at).role(), lede), Double::sum);
            }
        }
        double most = weights.values().stream().mapToDouble(w -> w).max().orElse(0);
        return weights.entrySet().stream()
                .filter(entry -> entry.getValue() >= Math.max(ENOUGH, most * SHARE))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static double weight(Found found, Role role, Range lede) {
        double part = found.kind() == Found.Kind.COUNTRY ? 1 : 0.5;
        return switch (role) {
            case HEADLINE, DECK -> 3 * part;
            case MASTHEAD, KICKER, BYLINE, CREDIT, SOURCE_LINE, REFERENCE_LABEL, FRONT_MATTER, DATE_LINE -> 0;
            default -> lede.contains(found.range()) ? 2 * part : part;
        };
    }
}
