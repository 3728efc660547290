package org.chancery.parse.names;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.model.Range;

/** Counts names found exactly, missed and wrongly found, and how well the scores tell right from wrong. */
final class Evaluation {

    private static final int BINS = 10;

    private int right;
    private int missed;
    private int wrong;
    private final int[] binRight = new int[BINS];
    private final int[] binAll = new int[BINS];
    private final double[] binScore = new double[BINS];

    /** Tags texts and counts. */
    static Evaluation of(Model model, List<LabelledText> texts) {
        Evaluation evaluation = new Evaluation();
        for (LabelledText text : texts) {
            evaluation.count(model.tag(text.text()), text.names());
        }
        return evaluation;
    }

    private void count(List<NameSpan> found, List<Range> names) {
        Set<Range> truth = new HashSet<>(names);
        int hits = 0;
        for (NameSpan span : found) {
            boolean hit = truth.contains(span.range());
            hits += hit ? 1 : 0;
            int bin = (int) Math.min(BINS - 1, span.score() * BINS);
            binAll[bin]++;
            binRight[bin] += hit ? 1 : 0;
            binScore[bin] += span.score();
        }
        right += hits;
        missed += truth.size() - hits;
        wrong += found.size() - hits;
    }

    /** Returns precision, recall, F1 in percent, then for each fifth of the scores the mean score and the share that is right. */
    @Override
    public String toString() {
        double precision = 100.0 * right / Math.max(1, right + wrong);
        double recall = 100.0 * right / Math.max(1, right + missed);
        StringBuilder line = new StringBuilder(String.format(
                Locale.ROOT,
                "P %.1f  R %.1f  F1 %.1f  n %d ",
                precision,
                recall,
                200.0 * right / Math.max(1, 2 * right + wrong + missed),
                right + missed));
        for (int bin = 0; bin < BINS; bin++) {
            if (binAll[bin] > 0) {
                line.append(String.format(
                        Locale.ROOT, " %.2f/%.2f", binScore[bin] / binAll[bin], (double) binRight[bin] / binAll[bin]));
            }
        }
        return line.toString();
    }
}
