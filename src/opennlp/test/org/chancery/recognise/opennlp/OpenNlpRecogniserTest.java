package org.chancery.recognise.opennlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.namefind.BioCodec;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.Span;
import opennlp.tools.util.TrainingParameters;
import org.chancery.cli.Chancery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** OpenNLP with a tiny model, trained here on invented sentences, takes part in a build. */
class OpenNlpRecogniserTest {

    private static final String MODEL = "chancery.opennlp.model";

    @TempDir
    Path folder;

    @AfterEach
    void forget() {
        System.clearProperty(MODEL);
    }

    private Path model() throws IOException {
        List<NameSample> samples = new ArrayList<>();
        for (String first : List.of("quilla", "tavo", "meret", "osun", "ilka", "bram")) {
            for (String last : List.of("venn", "rook", "tarn", "hale")) {
                String[] words = ("yesterday skipper " + first + " " + last + " left the quay .").split(" ");
                samples.add(new NameSample(words, new Span[] {new Span(2, 4, "person")}, true));
                samples.add(new NameSample("the quay was left to the gulls .".split(" "), new Span[0], true));
            }
        }
        TrainingParameters parameters = TrainingParameters.defaultParams();
        parameters.put(TrainingParameters.CUTOFF_PARAM, 0);
        TokenNameFinderModel model = NameFinderME.train(
                "en",
                "person",
                ObjectStreamUtils.createObjectStream(samples),
                parameters,
                new TokenNameFinderFactory(null, null, new BioCodec()));
        Path file = folder.resolve("names.bin");
        model.serialize(file);
        return file;
    }

    private String record(Path article) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        assertThat(Chancery.run(new PrintWriter(out), new PrintWriter(err), "extract", article.toString()))
                .as(err.toString())
                .isZero();
        return out.toString();
    }

    @Test
    void itFindsNamesThatTheProgramCannotKnow() throws IOException {
        Path article = Files.writeString(
                folder.resolve("quay.txt"),
                "The quay is left to the gulls\n\nyesterday skipper tavo hale left the quay .\n");
        assertThat(record(article)).doesNotContain("tavo");
        System.setProperty(MODEL, model().toString());
        assertThat(record(article)).contains("\"text\":\"tavo hale\",\"rule\":\"opennlp\"");
        assertThat(new OpenNlpRecogniser().version()).hasSize(64);
    }
}
