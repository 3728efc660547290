package org.chancery.parse.names;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ShortBuffer;

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
    static final int MAGIC = 0x42524F58;

    /** Words are looked up by this many of the highest bits of their hash. */
    static final int BITS = 16;

    /** Where the words with the same highest bits start among all. */
    private final int[] starts;

    /** The lowest bits of the hash of each word. */
    private final short[] words;

    private final short[] clusters;
    private final int[] classes;

    private BrownClusters(int[] starts, short[] words, short[] clusters, int[] classes) {
        this.starts = starts;
        this.words = words;
        this.clusters = clusters;
        this.classes = classes;
    }

    /**
     * Reads packed clusters: the number of paths, each as its length and bits; a byte for each value of the highest 16 bits of
     * a hash, how many words have it; then in order of the hashes the lowest 16 bits of each, and then their clusters. The
     * arrays are read as they stand: to build them of something smaller would take longer than to read an article.
     */
    static BrownClusters read(DataInputStream in) throws IOException {
        if (in.readInt() != MAGIC) {
            throw new IOException("no packed clusters");
        }
        int[] classes = classes(in, in.readUnsignedShort());
        byte[] packed = in.readAllBytes();
        int[] starts = new int[(1 << BITS) + 1];
        int size = 0;
        for (int i = 0; i < 1 << BITS; i++) {
            starts[i] = size;
            size += packed[i] & 0xFF;
        }
        starts[1 << BITS] = size;
        ShortBuffer rest =
                ByteBuffer.wrap(packed, 1 << BITS, packed.length - (1 << BITS)).asShortBuffer();
        short[] words = new short[size];
        short[] clusters = new short[size];
        rest.get(words).get(clusters);
        return new BrownClusters(starts, words, clusters, classes);
    }

    private static int[] classes(DataInputStream in, int paths) throws IOException {
        int[] classes = new int[(paths + 1) * CUTS.length];
        for (int p = 1; p <= paths; p++) {
            int length = in.readUnsignedByte();
            int bits = in.readInt();
            for (int c = 0; c < CUTS.length; c++) {
                int cut = Math.min(CUTS[c], length);
                classes[p * CUTS.length + c] = Letters.mix(((bits >>> (length - cut)) << 5 | cut) + 0x51ED270B);
            }
        }
        return classes;
    }

    /** Returns the cluster of a word by its {@link Letters#lowerHash}, 0 where it is not known. */
    int cluster(int hash) {
        int bucket = hash >>> BITS;
        short word = (short) hash;
        for (int i = starts[bucket]; i < starts[bucket + 1]; i++) {
            if (words[i] == word) {
                return clusters[i];
            }
        }
        return 0;
    }

    /** Returns a hash for the class of a cluster at one of the {@link #CUTS}; 0 for the unknown cluster. */
    int classOf(int cluster, int cut) {
        return classes[cluster * CUTS.length + cut];
    }
}
