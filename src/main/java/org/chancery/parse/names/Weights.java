package org.chancery.parse.names;

import java.io.DataInputStream;
import java.io.IOException;

/** The trained weights: for each feature four numbers, how much more it speaks for a tag of a name than for none. */
final class Weights {

    /** Tags that have weights of their own; {@link Tag#OUT} is what they are measured against. */
    static final int TAGS = Tag.COUNT - 1;

    /** What a file of weights starts with. */
    static final int MAGIC = 0x4E414D45;

    private final int bits;
    private final double unit;
    private final int[] transitions;
    private final short[] weights;

    Weights(int bits, double unit, int[] transitions, short[] weights) {
        this.bits = bits;
        this.unit = unit;
        this.transitions = transitions;
        this.weights = weights;
    }

    /**
     * Reads packed weights: bits of a feature's number, the unit of a weight in natural logarithms of odds, the weights of each
     * pair of tags, then the features in order, each as the gap to the one before, which tags have a weight, and the weights.
     */
    static Weights read(DataInputStream in) throws IOException {
        if (in.readInt() != MAGIC) {
            throw new IOException("no packed weights");
        }
        int bits = in.readUnsignedByte();
        double unit = in.readFloat();
        int[] transitions = new int[Tag.COUNT * Tag.COUNT];
        for (int i = 0; i < transitions.length; i++) {
            transitions[i] = in.readShort();
        }
        short[] weights = new short[TAGS << bits];
        int features = in.readInt();
        byte[] packed = in.readAllBytes();
        Varints numbers = new Varints(packed);
        int feature = 0;
        for (int n = 0; n < features; n++) {
            int head = numbers.next();
            feature += head >>> TAGS;
            for (int tag = 0; tag < TAGS; tag++) {
                if ((head >>> tag & 1) != 0) {
                    int zigzag = numbers.next();
                    weights[feature * TAGS + tag] = (short) (zigzag >>> 1 ^ -(zigzag & 1));
                }
            }
        }
        return new Weights(bits, unit, transitions, weights);
    }

    int bits() {
        return bits;
    }

    /** Returns what one step of a score is worth in natural logarithms of odds. */
    double unit() {
        return unit;
    }

    /** Returns the weight of one tag's following another; meaningful only where it may. */
    int transition(int before, int tag) {
        return transitions[before * Tag.COUNT + tag];
    }

    /** Adds a feature's weights to the scores of the tags, which start at an offset. */
    void addTo(int[] scores, int at, int feature) {
        int base = feature * TAGS;
        scores[at + 1] += weights[base];
        scores[at + 2] += weights[base + 1];
        scores[at + 3] += weights[base + 2];
        scores[at + 4] += weights[base + 3];
    }
}
