package org.chancery.recognise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import org.chancery.model.Range;
import org.chancery.model.Sheet;
import org.chancery.parse.LocalBlock;
import org.chancery.parse.ParsedArticle;

/** All recognisers that are plugged in, in the order of their names. Safe for several threads. */
public final class Recognisers {

    private final List<Recogniser> recognisers;

    /** Takes these recognisers. */
    public Recognisers(List<Recogniser> recognisers) {
        this.recognisers = recognisers.stream()
                .sorted(Comparator.comparing(Recogniser::name))
                .toList();
    }

    /**
     * Returns those on the class path.
     *
     * @throws java.util.ServiceConfigurationError if one is named there that cannot be made
     */
    public static Recognisers installed() {
        List<Recogniser> found = new ArrayList<>();
        ServiceLoader.load(Recogniser.class).forEach(found::add);
        return new Recognisers(found);
    }

    /** Returns what their findings depend on beside the text; empty where there are none. */
    public String version() {
        return recognisers.stream().map(one -> one.name() + " " + one.version()).collect(Collectors.joining("\n"));
    }

    /**
     * Returns an article with what they find in its text.
     *
     * @throws RecogniserException if one fails
     */
    public ParsedArticle read(ParsedArticle article) throws RecogniserException {
        if (recognisers.isEmpty()) {
            return article;
        }
        Additions additions = new Additions(article);
        Sheet sheet = article.raw().sheet();
        for (Recogniser recogniser : recognisers) {
            for (LocalBlock block : article.body()) {
                Range range = sheet.toRange(block.span());
                for (Finding finding : find(recogniser, sheet.text(range), article.language())) {
                    additions.add(recogniser.name(), finding, range);
                }
            }
        }
        return additions.article();
    }

    private static List<Finding> find(Recogniser recogniser, String passage, String language)
            throws RecogniserException {
        try {
            return List.copyOf(recogniser.find(passage, language));
        } catch (RuntimeException e) {
            throw new RecogniserException(recogniser.name(), e);
        }
    }
}
