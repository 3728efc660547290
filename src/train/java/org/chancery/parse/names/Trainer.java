package org.chancery.parse.names;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Trains weights by the structured perceptron: wherever the best tags are not the true ones, weights move; their mean is kept. */
final class Trainer {

    /** Bits of a feature's number. */
    static final int BITS = 20;

    private static final int EPOCHS = 8;
    /** Weights below this share of the step of one mistake are dropped. */
    private static final double LEAST = 0.15;
    /** Steps of a stored weight in that of one mistake. */
    private static final int FINENESS = 16;
    /** What the step of one mistake is worth in natural logarithms of odds, so that likelihoods come true on unseen text. */
    private static final double SURENESS = 0.06;

    private final short[] live = new short[Weights.TAGS << BITS];
    private final long[] moved = new long[Weights.TAGS << BITS];
    private final int[] transitions = new int[Tag.COUNT * Tag.COUNT];
    private final long[] transitionsMoved = new long[Tag.COUNT * Tag.COUNT];
    private final Weights weights = new LiveWeights(transitions, live);
    private final Lattice lattice = new Lattice(weights);
    private long time = 1;

    /** Returns packed weights learnt from examples; the same for the same examples in the same order. */
    static byte[] train(List<Example> examples) throws IOException {
        Trainer trainer = new Trainer();
        List<Example> order = new ArrayList<>(examples);
        Random random = new Random(20);
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            Collections.shuffle(order, random);
            for (Example example : order) {
                trainer.learn(example);
            }
        }
        return trainer.mean();
    }

    private void learn(Example example) {
        int length = example.tags().length;
        int[] guess = new int[length];
        lattice.reset(length);
        int from = 0;
        for (int i = 0; i < length; i++) {
            lattice.add(i, example.features(), from, example.ends()[i]);
            from = example.ends()[i];
        }
        lattice.decode(guess);
        from = 0;
        int before = 0;
        int guessBefore = 0;
        for (int i = 0; i < length; i++) {
            int tag = example.tags()[i];
            if (tag != guess[i]) {
                for (int f = from; f < example.ends()[i]; f++) {
                    move(example.features()[f], tag, example.step());
                    move(example.features()[f], guess[i], -example.step());
                }
            }
            moveTransition(before, tag, example.step());
            moveTransition(guessBefore, guess[i], -example.step());
            from = example.ends()[i];
            before = tag;
            guessBefore = guess[i];
        }
        moveTransition(before, 0, example.step());
        moveTransition(guessBefore, 0, -example.step());
        time++;
    }

    private void move(int feature, int tag, int step) {
        if (tag != 0) {
            int at = feature * Weights.TAGS + tag - 1;
            live[at] += (short) step;
            moved[at] += step * time;
        }
    }

    private void moveTransition(int before, int tag, int step) {
        int at = before * Tag.COUNT + tag;
        transitions[at] += step;
        transitionsMoved[at] += step * time;
    }

    private byte[] mean() throws IOException {
        short[] mean = new short[live.length];
        for (int i = 0; i < live.length; i++) {
            double weight = (live[i] - moved[i] / (double) time) / Example.STEP;
            mean[i] = Math.abs(weight) < LEAST ? 0 : stored(weight);
        }
        int[] meanTransitions = new int[transitions.length];
        for (int i = 0; i < transitions.length; i++) {
            meanTransitions[i] = stored((transitions[i] - transitionsMoved[i] / (double) time) / Example.STEP);
        }
        return WeightsWriter.write(BITS, (float) (SURENESS / FINENESS), meanTransitions, mean);
    }

    private static short stored(double weight) {
        return (short) Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, Math.round(weight * FINENESS)));
    }

    /** Returns weights from their packed form. */
    static SparseWeights unpack(byte[] packed) throws IOException {
        return SparseWeights.read(new DataInputStream(new ByteArrayInputStream(packed)));
    }
}
