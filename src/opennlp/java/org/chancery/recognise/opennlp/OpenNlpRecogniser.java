package org.chancery.recognise.opennlp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.tokenize.SimpleTokenizer;
import opennlp.tools.util.Span;
import org.chancery.recognise.Finding;
import org.chancery.recognise.Recogniser;
import org.chancery.text.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * Finds people by a model of names that OpenNLP was trained with. The model is a file that the environment variable
 * {@code CHANCERY_OPENNLP_MODEL} or the system property {@code chancery.opennlp.model} names; without one it finds nothing.
 * Kinds of names other than {@code person} are left alone. Safe for several threads.
 */
public final class OpenNlpRecogniser implements Recogniser {

    private static final String PERSON = "person";

    private final @Nullable TokenNameFinderModel model;
    private final String version;

    /** Reads the model. */
    public OpenNlpRecogniser() {
        String named = System.getProperty("chancery.opennlp.model", System.getenv("CHANCERY_OPENNLP_MODEL"));
        try {
            model = named == null || named.isBlank() ? null : new TokenNameFinderModel(Path.of(named));
            version = model == null ? "" : Sha256.of(Files.readAllBytes(Path.of(named)));
        } catch (IOException e) {
            throw new UncheckedIOException("the model " + named + " cannot be read", e);
        }
    }

    @Override
    public String name() {
        return "opennlp";
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public List<Finding> find(String passage, String language) {
        if (model == null) {
            return List.of();
        }
        Span[] tokens = SimpleTokenizer.INSTANCE.tokenizePos(passage);
        // a finder adapts itself to what it has read, and is for one thread alone
        Span[] names = new NameFinderME(model).find(Span.spansToStrings(tokens, passage));
        List<Finding> findings = new ArrayList<>();
        for (Span name : names) {
            if (PERSON.equals(name.getType())) {
                int start = tokens[name.getStart()].getStart();
                int end = tokens[name.getEnd() - 1].getEnd();
                findings.add(new Finding(Finding.Kind.PERSON, start, end, ""));
            }
        }
        return findings;
    }
}
