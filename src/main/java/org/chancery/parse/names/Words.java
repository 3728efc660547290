package org.chancery.parse.names;

import java.util.Arrays;

/**
 * The tokens of a text with all that is known of each by itself. Beyond either end of a line, and of the text, every question
 * is answered as for nothing, so that a name is judged by its own line.
 */
final class Words {

    private static final int NOTHING = 0x2545F491;
    /** From this share of capital letters on a line counts as written in capitals. */
    private static final double CAPITALS = 0.7;

    private static final int MIXED_LINE = 0;
    private static final int TITLE_LINE = 1;
    private static final int CAPITAL_LINE = 2;

    /** Stands for what was not looked up yet. */
    private static final int UNREAD = -1;

    private final char[] text;
    private final Tokens tokens;
    private final BrownClusters brown;
    private final WordClasses lists;
    private final int[] hashes;
    private final short[] clusters;
    private final byte[] shapes;
    private final int[] classes;
    private final byte[] lineKinds;
    private final boolean[] labels;

    private Words(char[] text, BrownClusters brown, WordClasses lists) {
        this.text = text;
        this.tokens = Tokens.of(text);
        this.brown = brown;
        this.lists = lists;
        int n = tokens.size();
        this.hashes = new int[n];
        this.clusters = new short[n];
        this.shapes = new byte[n];
        this.classes = new int[n];
        this.lineKinds = new byte[n];
        this.labels = new boolean[n];
        Arrays.fill(clusters, (short) UNREAD);
        Arrays.fill(classes, UNREAD);
    }

    /** Parts a text into tokens. Clusters and classes are looked up when they are first asked for: of most words never. */
    static Words of(char[] text, BrownClusters brown, WordClasses lists) {
        Words words = new Words(text, brown, lists);
        for (int i = 0; i < words.size(); i++) {
            words.read(i);
        }
        int from = 0;
        for (int i = 1; i <= words.size(); i++) {
            if (i == words.size() || words.tokens.opensLine(i)) {
                words.line(from, i);
                from = i;
            }
        }
        return words;
    }

    private void read(int i) {
        int from = tokens.start(i);
        int to = tokens.end(i);
        switch (tokens.kind(i)) {
            case Tokens.NUMBER -> {
                shapes[i] = (byte) Shape.NUMBER.code();
                hashes[i] = NOTHING + Math.min(4, to - from);
            }
            case Tokens.MARK -> {
                shapes[i] = (byte) Shape.MARK.code();
                hashes[i] = text[from] * 0x9E3779B1;
            }
            case Tokens.POSSESSIVE -> {
                shapes[i] = (byte) Shape.POSSESSIVE.code();
                hashes[i] = Letters.foldedHash(text, from, to);
            }
            default -> readWord(i, from, to);
        }
    }

    private void readWord(int i, int from, int to) {
        int h = Letters.SEED;
        int at = from;
        while (at < to && text[at] >= 'a' && text[at] <= 'z') {
            h = Letters.add(h, text[at++]);
        }
        boolean plain = at == to;
        shapes[i] = (byte) (plain ? Shape.LOWER : Shape.ofWord(text, from, to)).code();
        hashes[i] = plain ? Letters.mix(h) : Letters.foldedHash(text, from, to);
    }

    private boolean isWord(int i) {
        return tokens.kind(i) == Tokens.WORD || tokens.kind(i) == Tokens.POSSESSIVE;
    }

    private int findCluster(int i) {
        if (!isWord(i)) {
            return 0;
        }
        int lower = Letters.lowerHash(text, tokens.start(i), tokens.end(i));
        int cluster = brown.cluster(lower);
        return cluster == 0 && lower != hashes[i] ? brown.cluster(hashes[i]) : cluster;
    }

    private int findClasses(int i) {
        return isWord(i) ? lists.of(text, tokens.start(i), tokens.end(i), hashes[i], shape(i).mayBeName()) : 0;
    }

    private void line(int from, int to) {
        int lower = 0;
        int capital = 0;
        int capitals = 0;
        int colon = -1;
        for (int i = from; i < to; i++) {
            Shape shape = shape(i);
            if (shape == Shape.LOWER && tokens.end(i) - tokens.start(i) > 3) {
                lower++;
            } else if (shape == Shape.CAPITALS) {
                capitals++;
            } else if (shape.mayBeName()) {
                capital++;
            } else if (colon < 0 && i - from <= 7 && isMark(i, ":")) {
                colon = i;
            }
        }
        int all = lower + capital + capitals;
        int kind = MIXED_LINE;
        if (capitals > 1 && capitals >= CAPITALS * all) {
            kind = CAPITAL_LINE;
        } else if (all > 3 && capital + capitals >= CAPITALS * all) {
            kind = TITLE_LINE;
        }
        for (int i = from; i < to; i++) {
            lineKinds[i] = (byte) kind;
            labels[i] = i < colon;
        }
    }

    int size() {
        return hashes.length;
    }

    Tokens tokens() {
        return tokens;
    }

    char[] text() {
        return text;
    }

    /** Returns the hash of the word without case and marks. */
    int hash(int i) {
        return i < 0 || i >= hashes.length ? NOTHING : hashes[i];
    }

    /** Returns the Brown cluster, 0 where it is not known. */
    int cluster(int i) {
        if (i < 0 || i >= hashes.length) {
            return 0;
        }
        if (clusters[i] == UNREAD) {
            clusters[i] = (short) findCluster(i);
        }
        return clusters[i];
    }

    Shape shape(int i) {
        return i < 0 || i >= hashes.length ? Shape.NOTHING : Shape.at(shapes[i]);
    }

    /** Returns the bits of {@link WordClasses}. */
    int classes(int i) {
        if (i < 0 || i >= hashes.length) {
            return 0;
        }
        if (classes[i] == UNREAD) {
            classes[i] = findClasses(i);
        }
        return classes[i];
    }

    /** Returns the index of the token so many steps away on the same line, -1 where the line ends before it. */
    int neighbour(int i, int steps) {
        int at = i;
        for (int left = steps; left < 0; left++) {
            if (tokens.opensLine(at)) {
                return -1;
            }
            at--;
        }
        for (int left = steps; left > 0; left--) {
            at++;
            if (at >= hashes.length || tokens.opensLine(at)) {
                return -1;
            }
        }
        return at;
    }

    /** Returns whether the token is one of these marks. */
    boolean isMark(int i, String marks) {
        return shape(i) == Shape.MARK && marks.indexOf(text[tokens.start(i)]) >= 0;
    }

    boolean opensSentence(int i) {
        return tokens.opensSentence(i);
    }

    /** Returns whether the token's line is written in capitals, or as a title with capitals on most words. */
    boolean inCapitalLine(int i) {
        return lineKinds[i] != MIXED_LINE;
    }

    /** Returns a number for how the line is written: 0 mixed, 1 like a title, 2 in capitals. */
    int lineKind(int i) {
        return lineKinds[i];
    }

    /** Returns whether a colon follows among the first words of the line, as after a speaker's name. */
    boolean inLabel(int i) {
        return labels[i];
    }
}
