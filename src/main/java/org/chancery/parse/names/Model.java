package org.chancery.parse.names;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.chancery.model.Range;

/**
 * All that was learnt about names: clusters of words, lists of words, weights. Immutable; one for the whole process.
 *
 * @param clusters clusters of words
 * @param classes lists of words
 * @param weights the trained weights
 */
record Model(BrownClusters clusters, WordClasses classes, SparseWeights weights) {

    /** Returns the model that comes with the program; reads it when it is first asked for. */
    static Model shipped() {
        return Shipped.MODEL;
    }

    /** Returns likely names of a text, in order. */
    List<NameSpan> tag(String text) {
        Words words = Words.of(text.toCharArray(), clusters, classes);
        Features features = new Features(words, Evidence.of(words), clusters, weights.bits());
        Lattice lattice = new Lattice(weights);
        Runs runs = new Runs(words);
        int[] tags = new int[Runs.LONGEST];
        List<NameSpan> found = new ArrayList<>();
        while (runs.next()) {
            if (runs.isFunctionWord()) {
                continue;
            }
            int from = runs.from();
            int length = runs.to() - from;
            lattice.reset(length);
            features.run(from, runs.to());
            for (int i = 0; i < length; i++) {
                lattice.add(i, features, from + i);
            }
            if (lattice.decode(tags)) {
                lattice.sum();
                collect(words.tokens(), lattice, tags, from, length, found);
            }
        }
        return found;
    }

    private static void collect(
            Tokens tokens, Lattice lattice, int[] tags, int from, int length, List<NameSpan> found) {
        int start = 0;
        for (int i = 0; i < length; i++) {
            Tag tag = Tag.at(tags[i]);
            if (tag == Tag.FIRST || tag == Tag.ONLY) {
                start = i;
            }
            if (tag == Tag.LAST || tag == Tag.ONLY) {
                Range range = new Range(tokens.start(from + start), tokens.end(from + i));
                found.add(new NameSpan(range, lattice.likelihood(start, i + 1)));
            }
        }
    }

    /** Reads a list of words from beside this class. */
    static WordClasses readClasses() throws IOException {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(open("words.tsv"), StandardCharsets.UTF_8))) {
            return WordClasses.read(in);
        }
    }

    private static InputStream open(String name) throws IOException {
        InputStream in = Model.class.getResourceAsStream(name);
        if (in == null) {
            throw new IOException("missing from the program: " + name);
        }
        return in;
    }

    private static DataInputStream data(String name) throws IOException {
        return new DataInputStream(new BufferedInputStream(open(name)));
    }

    /** Keeps the model; the class is loaded when the model is first asked for. */
    private static final class Shipped {
        static final Model MODEL = read();

        private static Model read() {
            try (DataInputStream clusters = data("clusters.bin");
                    DataInputStream weights = data("weights.bin")) {
                return new Model(BrownClusters.read(clusters), readClasses(), SparseWeights.read(weights));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
