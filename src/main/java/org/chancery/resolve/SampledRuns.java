package org.chancery.resolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds pairs of texts that may have many runs of words in common, without comparing all with all. Of each text only the
 * runs whose number is small are kept, about a quarter, and the same ones of every text (Broder's sketch by modulus, 1997):
 * unlike the least values of a MinHash they tell as well that a short text stands in a long one. A run that many texts have,
 * such as a sentence that one agency puts under all its reports, leads from each of them to its neighbours only, so that
 * the work grows with the number of texts.
 */
final class SampledRuns {

    /** Kept are the runs below this number, a quarter of all. */
    private static final long LIMIT = Long.MIN_VALUE + (1L << 62);

    private static final int TEXT_BITS = 24;
    private static final long TEXT_MASK = (1L << TEXT_BITS) - 1;

    /** A text is compared with at most this number of others before it that have one run. */
    private static final int NEIGHBOURS = 12;

    /** So many texts are looked at in one go by one thread. */
    private static final int STRETCH = 2048;

    /** The number of runs in the sample of each text. */
    private final int[] runs;

    private final double share;

    /** Each run with the text that has it: the upper bits are the run's, the lower ones the text's. */
    private final long[] postings;

    /** Where the postings of one text stand whose run an earlier text has as well, text by text. */
    private final int[] shared;

    /** Where those of each text begin in {@link #shared}; one more than there are texts. */
    private final int[] begins;

    /**
     * Makes the index.
     *
     * @param samples the sample of each text, see {@link #sample}; fewer than 16 million
     * @param share the least share of the smaller sample that the texts of a pair have in common
     */
    SampledRuns(List<long[]> samples, double share) {
        this.runs = samples.stream().mapToInt(sample -> sample.length).toArray();
        this.share = share;
        this.postings = new long[Arrays.stream(runs).sum()];
        int at = 0;
        for (int text = 0; text < samples.size(); text++) {
            for (long run : samples.get(text)) {
                postings[at++] = posting(run, text);
            }
        }
        Arrays.parallelSort(postings);
        this.begins = new int[samples.size() + 1];
        for (int i = 1; i < postings.length; i++) {
            if (isSameRun(postings[i - 1], postings[i])) {
                begins[text(postings[i]) + 1]++;
            }
        }
        Arrays.parallelPrefix(begins, Integer::sum);
        this.shared = new int[begins[samples.size()]];
        int[] next = Arrays.copyOf(begins, samples.size());
        for (int i = 1; i < postings.length; i++) {
            if (isSameRun(postings[i - 1], postings[i])) {
                shared[next[text(postings[i])]++] = i;
            }
        }
    }

    private static int text(long posting) {
        return (int) (posting & TEXT_MASK);
    }

    private static long posting(long run, int text) {
        return (run << 2 & ~TEXT_MASK) | text;
    }

    /** Returns those of a text's runs that are kept, of runs that are sorted. */
    static long[] sample(long[] runs) {
        int end = Arrays.binarySearch(runs, LIMIT);
        return Arrays.copyOf(runs, end >= 0 ? end : -end - 1);
    }

    /** Receives a pair of texts. */
    @FunctionalInterface
    interface Pairs {
        void accept(int earlier, int later);
    }

    /** Gives every likely pair once, in order. The pairs are looked for on several threads, and given on this one. */
    void forEach(Pairs pairs) {
        int stretches = (runs.length + STRETCH - 1) / STRETCH;
        List<List<int[]>> found = IntStream.range(0, stretches)
                .parallel()
                .mapToObj(i -> pairs(i * STRETCH, Math.min(runs.length, (i + 1) * STRETCH)))
                .toList();
        found.forEach(stretch -> stretch.forEach(pair -> pairs.accept(pair[0], pair[1])));
    }

    /** Returns the likely pairs of some texts with those before each of them, in order. */
    private List<int[]> pairs(int from, int to) {
        List<int[]> pairs = new ArrayList<>();
        int[] common = new int[to];
        int[] met = new int[to];
        for (int text = from; text < to; text++) {
            int size = count(text, common, met);
            int likely = 0;
            for (int i = 0; i < size; i++) {
                int other = met[i];
                if (common[other] >= Math.max(2, share * Math.min(runs[text], runs[other]))) {
                    met[likely++] = other;
                }
                common[other] = 0;
            }
            Arrays.sort(met, 0, likely);
            for (int i = 0; i < likely; i++) {
                pairs.add(new int[] {met[i], text});
            }
        }
        return pairs;
    }

    /**
     * Counts the runs that a text has in common with those before it.
     *
     * @param common takes up how many each has in common with it
     * @param met takes up those that have one
     * @return how many have one
     */
    private int count(int text, int[] common, int[] met) {
        int size = 0;
        for (int n = begins[text]; n < begins[text + 1]; n++) {
            int at = shared[n];
            for (int i = at - 1; i >= 0 && i >= at - NEIGHBOURS && isSameRun(postings[i], postings[at]); i--) {
                int other = text(postings[i]);
                if (other < text && common[other]++ == 0) {
                    met[size++] = other;
                }
            }
        }
        return size;
    }

    private static boolean isSameRun(long a, long b) {
        return (a ^ b) >>> TEXT_BITS == 0;
    }
}
