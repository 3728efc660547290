package org.chancery.parse.names;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Trains the model that finds names of people.
 *
 * <p>Arguments: {@code write} to write the model, or {@code evaluate} to train once for each corpus without it and tell how well
 * names are found there; the folder that holds the corpora named in the notice; the folder the model is written to.
 * The same corpora give the same model, byte for byte.
 */
public final class TrainNames {

    private static final String CROSSNER_TRAIN = "crossner-politics-train";
    private static final String CROSSNER = "crossner-politics-dev";
    private static final String EWT = "uner-ewt-dev";
    private static final String WIKIPEDIA = "redocred-dev";
    private static final String GUM = "gum-train-free";
    private static final String PRESS = "statedept";
    private static final String MADE_UP = "made-up";

    private static final double SILVER_WEIGHT = 0.5;
    private static final double ROUGH_WEIGHT = 0.5;
    private static final int MADE_UP_TEXTS = 5000;
    private static final int SWAPPED_OF_HUNDRED = 50;
    private static final int VARIED_OF_HUNDRED = 20;

    private final Path corpora;
    private final byte[] packedClusters;
    private final BrownClusters brown;
    private final WordClasses lists;
    private final NameMaker maker;

    TrainNames(Path corpora) throws IOException {
        this.corpora = corpora;
        this.packedClusters = ClusterPacker.pack(corpora.resolve("brown-clusters.tsv.gz"));
        this.brown = BrownClusters.read(new DataInputStream(new ByteArrayInputStream(packedClusters)));
        this.lists = Model.readClasses();
        try (BufferedReader parts = resource("name-parts.tsv")) {
            this.maker = new NameMaker(parts);
        }
    }

    /** Runs the training. */
    public static void main(String[] args) throws IOException {
        if (args.length != 3 || !(args[0].equals("write") || args[0].equals("evaluate"))) {
            throw new IllegalArgumentException("usage: write|evaluate CORPORA OUT");
        }
        TrainNames program = new TrainNames(Path.of(args[1]));
        Map<String, List<LabelledText>> texts = program.read();
        if (args[0].equals("evaluate")) {
            for (String left : List.of(CROSSNER, EWT, WIKIPEDIA, GUM, PRESS)) {
                Model model = program.model(program.train(texts, left));
                System.out.println(left + "  " + Evaluation.of(model, texts.get(left)));
            }
            return;
        }
        Path out = Path.of(args[2]);
        Files.createDirectories(out);
        Files.write(out.resolve("clusters.bin"), program.packedClusters);
        Files.write(out.resolve("weights.bin"), program.train(texts, ""));
    }

    Map<String, List<LabelledText>> read() throws IOException {
        Map<String, List<LabelledText>> texts = new TreeMap<>();
        for (String name : List.of(CROSSNER_TRAIN, CROSSNER, EWT, WIKIPEDIA, GUM)) {
            texts.put(name, CorpusReader.readList(corpora.resolve(name + ".json.gz"), weight(name)));
        }
        List<LabelledText> press = new ArrayList<>();
        for (LabelledText text : CorpusReader.readLines(corpora.resolve(PRESS + ".jsonl.gz"), SILVER_WEIGHT)) {
            press.add(SilverRepair.repair(text, brown, lists));
        }
        texts.put(PRESS, press);
        texts.put(MADE_UP, madeUp());
        return texts;
    }

    /** Documents in which not every name is labelled, or labelled as in news, count less. */
    private static double weight(String name) {
        return name.equals(WIKIPEDIA) || name.equals(GUM) ? ROUGH_WEIGHT : 1;
    }

    private List<LabelledText> madeUp() throws IOException {
        List<LabelledText> texts = new ArrayList<>();
        try (BufferedReader templates = resource("templates.txt");
                BufferedReader vocabulary = resource("vocabulary.tsv")) {
            NewsTemplates news = new NewsTemplates(templates, vocabulary, maker);
            Random random = new Random(7);
            for (int i = 0; i < MADE_UP_TEXTS; i++) {
                texts.add(news.next(random, 1));
            }
        }
        return texts;
    }

    /** Trains on all corpora but one; of some texts also a copy with other names, and of some a copy written in another way. */
    byte[] train(Map<String, List<LabelledText>> texts, String leftOut) throws IOException {
        NameSwap swap = new NameSwap(maker);
        Random random = new Random(11);
        List<Example> examples = new ArrayList<>();
        for (Map.Entry<String, List<LabelledText>> corpus : texts.entrySet()) {
            boolean related = leftOut.equals(CROSSNER) && corpus.getKey().equals(CROSSNER_TRAIN);
            if (corpus.getKey().equals(leftOut) || related) {
                continue;
            }
            boolean real = !corpus.getKey().equals(MADE_UP);
            for (LabelledText given : corpus.getValue()) {
                LabelledText text = real ? SilverRepair.withoutTitles(given, brown, lists) : given;
                add(text, examples);
                LabelledText copy = text;
                if (real && random.nextInt(100) < SWAPPED_OF_HUNDRED) {
                    copy = swap.swap(text, random);
                    add(copy, examples);
                }
                if (random.nextInt(100) < VARIED_OF_HUNDRED) {
                    add(CaseVariants.vary(copy, random), examples);
                }
            }
        }
        return Trainer.train(examples);
    }

    private void add(LabelledText text, List<Example> examples) {
        examples.addAll(Example.of(text, brown, lists, Trainer.BITS));
    }

    Model model(byte[] packed) throws IOException {
        return new Model(brown, lists, Trainer.unpack(packed));
    }

    private static BufferedReader resource(String name) throws IOException {
        InputStream in = TrainNames.class.getResourceAsStream(name);
        if (in == null) {
            throw new IOException("missing: " + name);
        }
        return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
}
