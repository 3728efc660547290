package org.chancery.link;

import java.util.Arrays;

/**
 * Adds up how near other articles stand to one. A small hash table of numbers, as it is asked for thousands of articles,
 * each with hundreds of others; it is used again for the next one.
 */
final class Scores {

    private static final int FREE = -1;

    /** Takes up a sum. */
    interface Taker {
        void take(int article, double score);
    }

    private int[] keys = new int[1024];
    private double[] scores = new double[1024];
    private boolean[] telling = new boolean[1024];

    /** Where the articles stand in the table; half of it at most is in use. */
    private int[] used = new int[512];

    private int size;

    Scores() {
        Arrays.fill(keys, FREE);
    }

    /** Begins anew. */
    void clear() {
        for (int i = 0; i < size; i++) {
            keys[used[i]] = FREE;
        }
        size = 0;
    }

    /**
     * Adds to the sum of an article.
     *
     * @param tells whether what is shared can make two articles related by itself
     */
    void add(int article, double weight, boolean tells) {
        int at = slot(article);
        if (keys[at] == FREE) {
            keys[at] = article;
            scores[at] = weight;
            telling[at] = tells;
            used[size++] = at;
            if (size == used.length) {
                grow();
            }
        } else {
            scores[at] += weight;
            telling[at] |= tells;
        }
    }

    private int slot(int article) {
        int mask = keys.length - 1;
        int at = (article * 0x9e3779b9) >>> 16 & mask;
        while (keys[at] != FREE && keys[at] != article) {
            at = (at + 1) & mask;
        }
        return at;
    }

    private void grow() {
        int[] oldKeys = keys;
        double[] oldScores = scores;
        boolean[] oldTelling = telling;
        int[] oldUsed = used;
        keys = new int[oldKeys.length * 2];
        scores = new double[keys.length];
        telling = new boolean[keys.length];
        used = new int[keys.length / 2];
        Arrays.fill(keys, FREE);
        for (int i = 0; i < size; i++) {
            int at = slot(oldKeys[oldUsed[i]]);
            keys[at] = oldKeys[oldUsed[i]];
            scores[at] = oldScores[oldUsed[i]];
            telling[at] = oldTelling[oldUsed[i]];
            used[i] = at;
        }
    }

    /** Gives those whose sum is at least so much, and that share something telling. */
    void forEach(double least, Taker taker) {
        for (int i = 0; i < size; i++) {
            int at = used[i];
            if (telling[at] && scores[at] >= least) {
                taker.take(keys[at], scores[at]);
            }
        }
    }
}
