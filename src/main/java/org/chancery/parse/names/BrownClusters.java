package org.chancery.parse.names;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.Arrays;

/**
 * Which words occur among the same neighbours: a cluster for each of some 590,000 words (Brown et al., Class-based n-gram
 * models of natural language, 1992). The path of a cluster in the tree of clusters tells, cut short, a wider class.
 *
 * <p>Words are kept as hashes of 32 bits, so about one unknown word in seven thousand passes for a known one.
 */
final class BrownClusters {

    /** Bits of a path that make the classes used, the last is the whole path. */
    static final int[] CUTS = {4, 6, 8, 12, 32};

    /** What a file of packed clusters starts with. */
    static final int MAGIC = 0x42524F57;

    /** Words are looked up by this many of the highest bits of their hash. */
    private static final int BITS = 18;

    /** Where the hashes with the same highest bits start among all. */
    private final int[] starts;

    private final int[] hashes;
    private final short[] values;
    private final int[] classes;

    private BrownClusters(int[] starts, int[] hashes, short[] values, int[] classes) {
        this.starts = starts;
        this.hashes = hashes;
        this.values = values;
        this.classes = classes;
    }

    /**
     * Reads packed clusters: the number of paths, each as its length and bits; the number of words, the gaps between their
     * sorted hashes, then the low and the high bytes of their clusters.
     */
    static BrownClusters read(DataInputStream in) throws IOException {
        if (in.readInt() != MAGIC) {
            throw new IOException("no packed clusters");
        }
        int paths = in.readUnsignedShort();
        int[] classes = new int[(paths + 1) * CUTS.length];
        for (int p = 1; p <= paths; p++) {
            int length = in.readUnsignedByte();
            int bits = in.readInt();
            for (int c = 0; c < CUTS.length; c++) {
                int cut = Math.min(CUTS[c], length);
                classes[p * CUTS.length + c] = Letters.mix(((bits >>> (length - cut)) << 5 | cut) + 0x51ED270B);
            }
        }
        int words = in.readInt();
        byte[] packed = in.readAllBytes();
        int[] hashes = new int[words];
        int[] starts = new int[(1 << BITS) + 1];
        Varints gaps = new Varints(packed);
        int hash = 0;
        int next = 0;
        for (int i = 0; i < words; i++) {
            hash += gaps.next();
            hashes[i] = hash;
            while (next <= hash >>> (32 - BITS)) {
                starts[next++] = i;
            }
        }
        Arrays.fill(starts, next, starts.length, words);
        int at = gaps.position();
        short[] values = new short[words];
        for (int i = 0; i < words; i++) {
            values[i] = (short) ((packed[at + i] & 0xFF) | (packed[at + words + i] & 0xFF) << 8);
        }
        return new BrownClusters(starts, hashes, values, classes);
    }

    /** Returns the cluster of a word by its {@link Letters#lowerHash}, 0 where it is not known. */
    int cluster(int hash) {
        int bucket = hash >>> (32 - BITS);
        for (int i = starts[bucket]; i < starts[bucket + 1]; i++) {
            if (hashes[i] == hash) {
                return values[i];
            }
        }
        return 0;
    }

    /** Returns a hash for the class of a cluster at one of the {@link #CUTS}; 0 for the unknown cluster. */
    int classOf(int cluster, int cut) {
        return classes[cluster * CUTS.length + cut];
    }
}
