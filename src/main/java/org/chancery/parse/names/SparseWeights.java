package org.chancery.parse.names;

import java.io.DataInputStream;
import java.io.IOException;

/**
 * The trained weights. Most features of the many that could be have none: a bit for each feature tells which have, and the number
 * of set bits before it where its weights stand. The four weights of a feature share one {@code long}, so that one addition adds
 * them all. The whole table fits into the second cache of a processor.
 */
final class SparseWeights implements Weights {

    /** What a file of weights starts with. */
    static final int MAGIC = 0x4E414D45;

    private static final int LANE = Short.SIZE;
    /** Where the bits of the features start in a block. */
    private static final int PRESENT = Integer.SIZE;

    private final int bits;
    private final double unit;
    private final int[] transitions;
    /** For each 32 features: above, a bit for each that has weights; below, how many before them have. */
    private final long[] blocks;
    /** The weights of the features that have some, each tag in 16 bits of its own. */
    private final long[] packed;
    /** So many features can be added up before the sum of a tag could leave its 16 bits. */
    private final int together;

    private SparseWeights(int bits, double unit, int[] transitions, long[] blocks, long[] packed, int together) {
        this.bits = bits;
        this.unit = unit;
        this.transitions = transitions;
        this.blocks = blocks;
        this.packed = packed;
        this.together = together;
    }

    /**
     * Reads packed weights: bits of a feature's number, the unit of a weight in natural logarithms of odds, the weights of each
     * pair of tags, then the features in order, each as the gap to the one before, which tags have a weight, and the weights.
     */
    static SparseWeights read(DataInputStream in) throws IOException {
        if (in.readInt() != MAGIC) {
            throw new IOException("no packed weights");
        }
        int bits = in.readUnsignedByte();
        double unit = in.readFloat();
        int[] transitions = new int[Tag.COUNT * Tag.COUNT];
        for (int i = 0; i < transitions.length; i++) {
            transitions[i] = in.readShort();
        }
        int features = in.readInt();
        Varints numbers = new Varints(in.readAllBytes());
        long[] blocks = new long[Math.max(1, 1 << bits >>> 5)];
        long[] packed = new long[features];
        int most = 1;
        int feature = 0;
        for (int n = 0; n < features; n++) {
            int head = numbers.next();
            feature += head >>> TAGS;
            blocks[feature >>> 5] |= 1L << PRESENT + (feature & 31);
            for (int tag = 0; tag < TAGS; tag++) {
                if ((head >>> tag & 1) != 0) {
                    int zigzag = numbers.next();
                    int weight = zigzag >>> 1 ^ -(zigzag & 1);
                    packed[n] += (long) weight << tag * LANE;
                    most = Math.max(most, Math.abs(weight));
                }
            }
        }
        int before = 0;
        for (int i = 0; i < blocks.length; i++) {
            int here = Long.bitCount(blocks[i]);
            blocks[i] += before;
            before += here;
        }
        return new SparseWeights(bits, unit, transitions, blocks, packed, Math.max(1, Short.MAX_VALUE / most));
    }

    /** Returns how many bits a feature's number has. */
    int bits() {
        return bits;
    }

    @Override
    public double unit() {
        return unit;
    }

    @Override
    public int transition(int before, int tag) {
        return transitions[before * Tag.COUNT + tag];
    }

    @Override
    public void addTo(int[] scores, int at, int[] features, int from, int to) {
        for (int start = from; start < to; start += together) {
            long sum = 0;
            for (int f = start; f < Math.min(to, start + together); f++) {
                sum += of(features[f]);
            }
            for (int tag = 1; tag <= TAGS; tag++) {
                short own = (short) sum;
                scores[at + tag] += own;
                sum = sum - own >> LANE;
            }
        }
    }

    /** Returns the four weights of a feature as one number, 0 where it has none. */
    private long of(int feature) {
        long block = blocks[feature >>> 5];
        int present = (int) (block >>> PRESENT);
        int bit = 1 << feature;
        return (present & bit) == 0 ? 0 : packed[(int) block + Integer.bitCount(present & bit - 1)];
    }
}
