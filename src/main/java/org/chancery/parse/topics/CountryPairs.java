package org.chancery.parse.topics;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.gazetteer.PlaceName;
import org.chancery.gazetteer.PlaceNames;
import org.chancery.gazetteer.TokenTrie;
import org.chancery.gazetteer.Tokens;
import org.chancery.model.Range;
import org.jspecify.annotations.Nullable;

/**
 * Finds whether an article is about the relations of two countries: both stand together in its headline or its first
 * paragraph, or they are named side by side ({@code China-Vietnam}, {@code Iran and Iraq}) again and again, and no third
 * country is named nearly as often.
 */
final class CountryPairs {

    private static final double ENOUGH = 3;

    /** Two countries together in the first paragraph, if both are named again. */
    private static final double TOP = 2;

    /** Weight of a country named in the first paragraph and twice again. */
    private static final double OFTEN = 4;

    private static final double THIRD_SHARE = 0.75;
    private static final int MOST_EVIDENCE = 12;

    /**
     * Two countries, the one first in the alphabet by name first.
     *
     * @param strength how much speaks for it
     * @param evidence where they are named together
     */
    record Pair(PlaceName first, PlaceName second, double strength, List<Range> evidence) {}

    private final PlaceNames names;
    private final Map<String, Double> weights = new TreeMap<>();
    private final Map<String, List<Range>> together = new TreeMap<>();
    private final Map<String, Double> joint = new TreeMap<>();

    CountryPairs(PlaceNames names) {
        this.names = names;
    }

    /** Takes note of the countries of a line. */
    void read(String text, Tokens tokens, Range line, double weight, boolean top) {
        String before = "";
        Range beforeRange = new Range(0, 0);
        Map<String, Range> here = new TreeMap<>();
        for (TokenTrie.Match<PlaceName> match : names.find(tokens, line.start(), line.end())) {
            PlaceName name = match.value();
            boolean country = name.kind() == PlaceName.Kind.COUNTRY || name.kind() == PlaceName.Kind.PEOPLE;
            boolean national = name.kind() == PlaceName.Kind.ORGANISATION
                    && !name.country().isEmpty();
            if (!country && !(national && top)) {
                continue;
            }
            Range range = new Range(match.start(), match.end());
            weights.merge(name.country(), weight, Double::sum);
            here.putIfAbsent(name.country(), range);
            if (!before.isEmpty() && !before.equals(name.country()) && sideBySide(text, beforeRange, range)) {
                note(before, name.country(), weight, new Range(beforeRange.start(), range.end()));
            }
            before = name.country();
            beforeRange = range;
        }
        if (top && here.size() == 2) {
            List<String> codes = new ArrayList<>(here.keySet());
            Range a = here.get(codes.get(0));
            Range b = here.get(codes.get(1));
            if (a != null && b != null) {
                note(codes.get(0), codes.get(1), weight / 2, a);
                note(codes.get(0), codes.get(1), weight / 2, b);
            }
        }
    }

    private static boolean sideBySide(String text, Range a, Range b) {
        if (b.start() - a.end() > 7) {
            return false;
        }
        return switch (text.substring(a.end(), b.start()).strip()) {
            case "-", "–", "—", "and", ",", "/", "&", "et", "và", "with" -> true;
            default -> false;
        };
    }

    private void note(String a, String b, double weight, Range range) {
        String key = a.compareTo(b) < 0 ? a + ' ' + b : b + ' ' + a;
        List<Range> ranges = together.computeIfAbsent(key, k -> new ArrayList<>());
        joint.merge(key, weight / (1 + ranges.size() / 4), Double::sum);
        if (ranges.size() < MOST_EVIDENCE) {
            ranges.add(range);
        }
    }

    /** Returns the two countries, or null where the article is not about two. */
    @Nullable
    Pair best() {
        String best = "";
        double most = 0;
        for (Map.Entry<String, Double> entry : joint.entrySet()) {
            if (entry.getValue() > most) {
                best = entry.getKey();
                most = entry.getValue();
            }
        }
        if (best.isEmpty()) {
            return null;
        }
        String a = best.substring(0, best.indexOf(' '));
        String b = best.substring(best.indexOf(' ') + 1);
        double lesser = Math.min(weights.getOrDefault(a, 0.0), weights.getOrDefault(b, 0.0));
        if (most < ENOUGH && (most < TOP || lesser < OFTEN)) {
            return null;
        }
        double third = weights.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(a) && !entry.getKey().equals(b))
                .mapToDouble(Map.Entry::getValue)
                .max()
                .orElse(0);
        PlaceName first = names.country(a).orElse(null);
        PlaceName second = names.country(b).orElse(null);
        if (first == null || second == null || third > lesser * THIRD_SHARE) {
            return null;
        }
        List<Range> evidence = together.getOrDefault(best, List.of());
        return first.name().compareTo(second.name()) <= 0
                ? new Pair(first, second, most, evidence)
                : new Pair(second, first, most, evidence);
    }
}
