package org.chancery.parse.names;

import java.util.Arrays;

/**
 * All ways to tag one run of tokens. Finds the best way (Viterbi) and how likely a name is among all ways
 * (forward-backward), with the scores read as logarithms of odds.
 */
final class Lattice {

    private static final double NEVER = Double.NEGATIVE_INFINITY;

    private final Weights weights;
    private int length;
    private int[] scores = new int[64 * Tag.COUNT];
    private int[] back = new int[64 * Tag.COUNT];
    private int[] best = new int[64 * Tag.COUNT];
    private double[] ahead = new double[64 * Tag.COUNT];
    private double[] behind = new double[64 * Tag.COUNT];
    private double all;

    Lattice(Weights weights) {
        this.weights = weights;
    }

    /** Makes room for a run and sets all scores to 0. */
    void reset(int tokens) {
        length = tokens;
        int needed = tokens * Tag.COUNT;
        if (needed > scores.length) {
            scores = new int[needed];
            back = new int[needed];
            best = new int[needed];
            ahead = new double[needed];
            behind = new double[needed];
        }
        Arrays.fill(scores, 0, needed, 0);
    }

    /** Adds the features of a token of the text to a token of the run. */
    void add(int token, Features features, int inText) {
        int count = features.fill(inText);
        add(token, features.found(), 0, count);
    }

    /** Adds features to a token of the run. */
    void add(int token, int[] features, int from, int to) {
        weights.addTo(scores, token * Tag.COUNT, features, from, to);
    }

    /** Writes the best tags, by their numbers, into an array; returns whether any is in a name. */
    boolean decode(int[] tags) {
        for (int i = 0; i < length; i++) {
            for (int t = 0; t < Tag.COUNT; t++) {
                int at = i * Tag.COUNT + t;
                int bestBefore = -1;
                int bestScore = Integer.MIN_VALUE;
                for (int b = 0; b < Tag.COUNT; b++) {
                    if (!allowed(i, b, t) || (i > 0 && back[at - t - Tag.COUNT + b] < 0)) {
                        continue;
                    }
                    int score = (i == 0 ? 0 : best[at - t - Tag.COUNT + b]) + weights.transition(b, t);
                    if (score > bestScore) {
                        bestScore = score;
                        bestBefore = b;
                    }
                }
                back[at] = bestBefore;
                best[at] = bestBefore < 0 ? 0 : bestScore + scores[at];
            }
        }
        return trace(tags);
    }

    private boolean trace(int[] tags) {
        int last = (length - 1) * Tag.COUNT;
        int tag = -1;
        for (int t = 0; t < Tag.COUNT; t++) {
            if (back[last + t] >= 0 && Tag.at(t).mayPrecede(Tag.OUT)) {
                int score = best[last + t] + weights.transition(t, 0);
                if (tag < 0 || score > best[last + tag] + weights.transition(tag, 0)) {
                    tag = t;
                }
            }
        }
        boolean any = false;
        for (int i = length - 1; i >= 0; i--) {
            tags[i] = tag;
            any |= tag != 0;
            tag = back[i * Tag.COUNT + tag];
        }
        return any;
    }

    private static boolean allowed(int i, int before, int tag) {
        return i == 0
                ? before == 0 && Tag.OUT.mayPrecede(Tag.at(tag))
                : Tag.at(before).mayPrecede(Tag.at(tag));
    }

    /** Sums up all ways, so that {@link #likelihood} can be asked. */
    void sum() {
        double unit = weights.unit();
        for (int i = 0; i < length; i++) {
            for (int t = 0; t < Tag.COUNT; t++) {
                int at = i * Tag.COUNT + t;
                double sum = NEVER;
                for (int b = 0; b < Tag.COUNT; b++) {
                    if (allowed(i, b, t)) {
                        double before = i == 0 ? 0 : ahead[at - t - Tag.COUNT + b];
                        sum = logAdd(sum, before + weights.transition(b, t) * unit);
                    }
                }
                ahead[at] = sum + scores[at] * unit;
            }
        }
        for (int i = length - 1; i >= 0; i--) {
            for (int t = 0; t < Tag.COUNT; t++) {
                behind[i * Tag.COUNT + t] = i == length - 1 ? atEnd(t, unit) : onwards(i, t, unit);
            }
        }
        all = NEVER;
        for (int t = 0; t < Tag.COUNT; t++) {
            int at = (length - 1) * Tag.COUNT + t;
            all = logAdd(all, ahead[at] + behind[at]);
        }
    }

    private double atEnd(int tag, double unit) {
        return Tag.at(tag).mayPrecede(Tag.OUT) ? weights.transition(tag, 0) * unit : NEVER;
    }

    private double onwards(int i, int tag, double unit) {
        double sum = NEVER;
        for (int next = 0; next < Tag.COUNT; next++) {
            if (Tag.at(tag).mayPrecede(Tag.at(next))) {
                int at = (i + 1) * Tag.COUNT + next;
                sum = logAdd(sum, weights.transition(tag, next) * unit + scores[at] * unit + behind[at]);
            }
        }
        return sum;
    }

    /** Returns how likely these tokens, and no more, are a name: 0 to 1. */
    double likelihood(int from, int to) {
        double unit = weights.unit();
        int first = to - from == 1 ? Tag.ONLY.code() : Tag.FIRST.code();
        double path = ahead[from * Tag.COUNT + first];
        int tag = first;
        for (int i = from + 1; i < to; i++) {
            int next = i == to - 1 ? Tag.LAST.code() : Tag.INNER.code();
            path += (weights.transition(tag, next) + scores[i * Tag.COUNT + next]) * unit;
            tag = next;
        }
        return Math.min(1, Math.exp(path + behind[(to - 1) * Tag.COUNT + tag] - all));
    }

    private static double logAdd(double a, double b) {
        double high = Math.max(a, b);
        double low = Math.min(a, b);
        return low == NEVER ? high : high + Math.log1p(Math.exp(low - high));
    }
}
