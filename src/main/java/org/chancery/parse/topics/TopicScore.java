package org.chancery.parse.topics;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.model.Range;

/**
 * What speaks for one topic in one article. A phrase counts in full where it weighs most, its repetitions half, a quarter
 * and so on; weak phrases count a third, and together at most as much as the strong ones do.
 */
final class TopicScore {

    private static final double WEAK = 0.35;

    private record Tally(double best, double rest, int count) {
        Tally and(double weight) {
            double more = Math.min(best, weight) / (1 << Math.min(20, count));
            return new Tally(Math.max(best, weight), rest + more, count + 1);
        }
    }

    private final Map<String, Tally> strong = new LinkedHashMap<>();
    private final Map<String, Tally> weak = new LinkedHashMap<>();
    private final Map<Range, String> evidence = new TreeMap<>();

    void addStrong(String phrase, double weight, Range range) {
        strong.put(phrase, strong.getOrDefault(phrase, new Tally(0, 0, 0)).and(weight));
        evidence.put(range, "strong-phrase");
    }

    void addWeak(String phrase, double weight, Range range) {
        weak.put(phrase, weak.getOrDefault(phrase, new Tally(0, 0, 0)).and(weight));
        evidence.putIfAbsent(range, "weak-phrase");
    }

    /** Returns the strength of all together, 0 where no strong phrase was found. */
    double strength() {
        double sure = sum(strong);
        return sure == 0 ? 0 : sure + Math.min(sure, WEAK * sum(weak));
    }

    private static double sum(Map<String, Tally> tallies) {
        return tallies.values().stream().mapToDouble(t -> t.best() + t.rest()).sum();
    }

    /** Returns where the phrases stand, in order, each with the name of its rule. */
    Map<Range, String> evidence() {
        return evidence;
    }
}
