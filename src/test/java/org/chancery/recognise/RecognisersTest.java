package org.chancery.recognise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.chancery.gazetteer.Gazetteer;
import org.chancery.model.DateMention;
import org.chancery.model.TopicRef;
import org.chancery.parse.ArticleParser;
import org.chancery.parse.LocalPerson;
import org.chancery.parse.ParsedArticle;
import org.chancery.read.ArticleReader;
import org.chancery.read.UnreadableException;
import org.junit.jupiter.api.Test;

/** What others plug in adds to what the program finds, and never takes from it. */
class RecognisersTest {

    private static final String TEXT =
            "Ferry talks end in Suva\n\nSUVA, 4 March 2023 - Foreign Minister Ilse Tamarou met"
                    + " Davit Orlovan in Suva.\n\nThe skipper Moana-of-the-Reef \u2709 sailed at the feast of the tides, and the"
                    + " catch quota was left open.\n";

    private record Plugged(String name, Function<String, List<Finding>> finder) implements Recogniser {

        @Override
        public String version() {
            return "1";
        }

        @Override
        public List<Finding> find(String passage, String language) {
            return finder.apply(passage);
        }
    }

    private static Finding at(Finding.Kind kind, String passage, String words, String value) {
        int start = passage.indexOf(words);
        return new Finding(kind, start, start + words.length(), value);
    }

    private static ParsedArticle parsed() {
        try {
            return new ArticleParser(Gazetteer.shipped())
                    .parse(new ArticleReader().read(TEXT.getBytes(StandardCharsets.UTF_8), "a.txt", "a"));
        } catch (UnreadableException e) {
            throw new AssertionError(e);
        }
    }

    private static ParsedArticle read(Function<String, List<Finding>> finder) throws RecogniserException {
        return new Recognisers(List.of(new Plugged("harbour", finder))).read(parsed());
    }

    @Test
    void peopleDatesAndTopicsAreAddedWithTheirPlaces() throws RecogniserException {
        ParsedArticle before = parsed();
        ParsedArticle article = read(passage -> {
            List<Finding> found = new ArrayList<>();
            if (passage.contains("skipper")) {
                found.add(at(Finding.Kind.PERSON, passage, "Moana-of-the-Reef", "Moana Reef"));
                found.add(at(Finding.Kind.DATE, passage, "feast of the tides", "2023-03-02"));
                found.add(at(Finding.Kind.DATE, passage, "left open", "some day"));
                found.add(at(Finding.Kind.TOPIC, passage, "catch quota", "Fishing quotas"));
            }
            return found;
        });
        assertThat(article.people()).startsWith(before.people().toArray(LocalPerson[]::new));
        LocalPerson added = article.people().get(article.people().size() - 1);
        assertThat(added.name()).isEqualTo("Moana Reef");
        int start = TEXT.indexOf("Moana");
        assertThat(added.mentions()).singleElement().satisfies(mention -> {
            assertThat(mention.text()).isEqualTo("Moana-of-the-Reef");
            assertThat(mention.span().start()).isEqualTo(start);
            assertThat(mention.rule()).isEqualTo("harbour");
        });
        assertThat(article.dates()).extracting(DateMention::text).contains("feast of the tides");
        assertThat(article.dates()).hasSize(before.dates().size() + 1);
        assertThat(article.topics()).extracting(TopicRef::id).contains("fishing-quotas");
    }

    @Test
    void whatIsKnownAlreadyOrStandsNowhereIsLeftOut() throws RecogniserException {
        ParsedArticle article = read(passage -> List.of(
                at(Finding.Kind.PERSON, passage, passage.contains("Orlovan") ? "Orlovan in Suva" : passage, ""),
                new Finding(Finding.Kind.PERSON, -1, 4, ""),
                new Finding(Finding.Kind.PERSON, 2, 2, ""),
                new Finding(Finding.Kind.TOPIC, 0, passage.length() + 1, "Beyond")));
        assertThat(article.people().stream().filter(p -> p.name().contains("Orlovan")))
                .singleElement()
                .isIn(parsed().people());
        assertThat(article.topics()).isEqualTo(parsed().topics());
    }

    @Test
    void oneThatFailsIsNamed() {
        assertThatThrownBy(() -> read(passage -> {
                    throw new IllegalStateException("no model");
                }))
                .isInstanceOf(RecogniserException.class)
                .hasMessageContaining("harbour", "no model");
    }

    @Test
    void withoutAnyNothingChanges() throws RecogniserException {
        ParsedArticle article = parsed();
        assertThat(new Recognisers(List.of()).read(article)).isSameAs(article);
        assertThat(Recognisers.installed().version()).isEmpty();
    }
}
