package org.chancery.parse.names;

/**
 * What speaks for or against a token's being part of a name, each as a number below 2^bits: a hash of the kind of feature
 * and its value (Weinberger et al., Feature Hashing for Large Scale Multitask Learning, 2009). Two features may share a number;
 * training takes that into account.
 */
final class Features {

    /** Features of one token, at most. */
    static final int MOST = 128;

    private static final int AFFIX = 4;
    private static final int FAR = 3;
    private static final int CUTS = BrownClusters.CUTS.length;

    private final Words words;
    private final Evidence evidence;
    private final BrownClusters brown;
    private final int drop;
    private final int[] found = new int[MOST];
    /** Classes of the word before, the word itself and the word after, at all cuts. */
    private final int[] clustersBefore = new int[CUTS];

    private final int[] clusters = new int[CUTS];
    private final int[] clustersAfter = new int[CUTS];
    private int count;
    private int kind;
    private int runFrom;
    private int runTo;

    /**
     * Makes the features of a document.
     *
     * @param bits how many bits a feature's number has, 1 to 31
     */
    Features(Words words, Evidence evidence, BrownClusters brown, int bits) {
        this.words = words;
        this.evidence = evidence;
        this.brown = brown;
        this.drop = 32 - bits;
    }

    /** Sets the run that the tokens asked for stand in. */
    void run(int from, int to) {
        this.runFrom = from;
        this.runTo = to;
    }

    /** Returns the numbers of the last token filled; valid up to the count and until the next call. */
    int[] found() {
        return found;
    }

    /** Finds the features of a token; returns how many there are. */
    int fill(int i) {
        count = 0;
        kind = 0;
        int b2 = words.neighbour(i, -2);
        int b1 = words.neighbour(i, -1);
        int a1 = words.neighbour(i, 1);
        int a2 = words.neighbour(i, 2);
        add(1, 0);
        itself(i);
        wordsAround(i, b2, b1, a1, a2);
        clusters(i, b2, b1, a1, a2);
        shapes(i, b2, b1, a1, a2);
        classes(i, b2, b1, a1, a2);
        document(i, b1, a1);
        place(i);
        return count;
    }

    private void itself(int i) {
        int hash = words.hash(i);
        int shape = words.shape(i).code();
        add(hash, 0);
        add(hash, shape);
        add(shape, 0);
        int start = words.tokens().start(i);
        int end = words.tokens().end(i);
        add(Math.min(end - start, 12), shape);
        char[] text = words.text();
        int prefix = Letters.SEED;
        for (int n = 0; n < AFFIX; n++) {
            prefix = start + n < end ? Letters.add(prefix, Letters.fold(text[start + n])) : prefix;
            add(prefix, n);
        }
        int suffix = Letters.SEED;
        for (int n = 1; n <= AFFIX; n++) {
            suffix = end - n >= start ? Letters.add(suffix, Letters.fold(text[end - n])) : suffix;
            add(suffix, n);
        }
        boolean marked = false;
        for (int at = start; at < end && !marked; at++) {
            marked = text[at] >= 0xC0 && Character.isLetter(text[at]);
        }
        add(marked ? 1 : 2, shape);
    }

    private void wordsAround(int i, int b2, int b1, int a1, int a2) {
        int shape = words.shape(i).code();
        add(words.hash(b2), 0);
        add(words.hash(b1), 0);
        add(words.hash(a1), 0);
        add(words.hash(a2), 0);
        add(words.hash(b1), shape);
        add(words.hash(a1), shape);
        add(words.hash(b1), words.hash(i));
        add(words.hash(i), words.hash(a1));
        add(words.hash(b2), words.hash(b1));
        add(words.hash(a1), words.hash(a2));
    }

    private void clusters(int i, int b2, int b1, int a1, int a2) {
        int shape = words.shape(i).code();
        cutsOf(b1, clustersBefore);
        cutsOf(i, clusters);
        cutsOf(a1, clustersAfter);
        for (int cut = 0; cut < CUTS; cut++) {
            add(clusters[cut], 0);
            add(clusters[cut], shape);
            add(clustersBefore[cut], 0);
            add(clustersAfter[cut], 0);
        }
        for (int cut = 1; cut < CUTS; cut += 2) {
            add(cluster(b2, cut), 0);
            add(cluster(a2, cut), 0);
            add(clustersBefore[cut], clusters[cut]);
            add(clusters[cut], clustersAfter[cut]);
            add(clustersBefore[cut], clustersAfter[cut]);
        }
        add(clustersBefore[3] * 31 + clusters[3], clustersAfter[3]);
    }

    /** Fills in the classes of a token at all cuts. */
    private void cutsOf(int i, int[] found) {
        int cluster = words.cluster(i);
        int shape = words.shape(i).code();
        for (int cut = 0; cut < CUTS; cut++) {
            found[cut] = cluster == 0 ? shape : brown.classOf(cluster, cut);
        }
    }

    private int cluster(int i, int cut) {
        int cluster = words.cluster(i);
        return cluster == 0 ? words.shape(i).code() : brown.classOf(cluster, cut);
    }

    private void shapes(int i, int b2, int b1, int a1, int a2) {
        int s = words.shape(i).code();
        int before = words.shape(b1).code();
        int after = words.shape(a1).code();
        add(before, 0);
        add(after, 0);
        add(before << 4 | s, after);
        add(words.shape(b2).code() << 4 | before, s);
        add(s << 4 | after, words.shape(a2).code());
    }

    private void classes(int i, int b2, int b1, int a1, int a2) {
        int own = words.classes(i);
        int before = words.classes(b1);
        int after = words.classes(a1);
        int shape = words.shape(i).code();
        add(own, shape);
        add(before, shape);
        add(after, shape);
        add(before, own);
        add(own, after);
        add(words.classes(b2), before);
        add(after, words.classes(a2));
        add(own * 31 + before, after);
        int title = 0;
        for (int at = b1, far = 1; at >= 0 && far <= FAR; at = words.neighbour(at, -1), far++) {
            if ((words.classes(at) & (WordClasses.TITLE | WordClasses.HONORIFIC)) != 0) {
                title = far;
                break;
            }
        }
        add(title, shape);
        add(title, clusters[2]);
    }

    private void document(int i, int b1, int a1) {
        int shape = words.shape(i).code();
        int seen = evidence.of(i);
        int first = words.opensSentence(i) ? 1 : 0;
        add(seen, first);
        add(seen & ~(Evidence.BEFORE_SPEECH | Evidence.AFTER_THE | Evidence.ALONE), shape << 1 | first);
        for (int k = 0; k < Evidence.KINDS; k++) {
            add((seen >>> k & 1) + 1, first << 4 | shape);
        }
        int before = b1 < 0 ? 0 : evidence.of(b1);
        int after = a1 < 0 ? 0 : evidence.of(a1);
        int titled = Evidence.AFTER_TITLE | Evidence.AFTER_HONORIFIC | Evidence.LOWER | Evidence.CLOSES_PAIR;
        add(before & titled, shape);
        add(after & titled, shape);
        add(clusters[2], seen & titled);
        add(first, clusters[3]);
    }

    private void place(int i) {
        int shape = words.shape(i).code();
        int line = words.lineKind(i) << 1 | (words.inLabel(i) ? 1 : 0);
        int index = Math.min(i - runFrom, 5);
        int length = Math.min(runTo - runFrom, 6);
        add(line, shape);
        add(line << 8 | index << 4 | length, shape);
        int before = words.neighbour(runFrom, -1);
        int after = words.neighbour(runTo - 1, 1);
        add(words.hash(before), index);
        add(words.hash(after), Math.min(runTo - i, 5));
        add(cluster(before, 3), index << 4 | length);
        add(cluster(after, 3), Math.min(runTo - i, 5) << 4 | length);
        add(line, clusters[2]);
    }

    private void add(int a, int b) {
        kind++;
        int h = (a * 0x9E3779B1) ^ (b * 0x85EBCA77 + kind * 0xC2B2AE3D);
        found[count++] = Letters.mix(h) >>> drop;
    }
}
