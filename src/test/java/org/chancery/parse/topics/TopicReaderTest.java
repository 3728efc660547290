package org.chancery.parse.topics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.chancery.config.ArchiveConfig;
import org.chancery.config.At;
import org.chancery.config.SiteEntry;
import org.chancery.config.TopicEntry;
import org.chancery.gazetteer.Gazetteer;
import org.chancery.model.Title;
import org.chancery.model.TopicRef;
import org.chancery.parse.layout.Layout;
import org.chancery.parse.places.GoldenCase;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TopicReaderTest {

    private static final TopicReader READER = new TopicReader(Gazetteer.shipped());
    private static final Title NO_TITLE = new Title("x", Title.Basis.DERIVED, null);

    @ParameterizedTest
    @MethodSource("org.chancery.parse.places.GoldenCase#all")
    void readsInventedArticles(GoldenCase article) {
        assertThat(READER.read(article.layout(), article.title()))
                .extracting(TopicRef::name)
                .containsExactlyInAnyOrderElementsOf(article.expect("topics"));
    }

    @Test
    void showsTheWordsThatSpeakForATopic() {
        Layout layout = GoldenCase.layout("Two sides announce a cease-fire\nThe ceasefire begins at dawn.");
        TopicRef topic = READER.read(layout, NO_TITLE).get(0);
        assertThat(topic.name()).isEqualTo("Ceasefires");
        assertThat(topic.score()).isBetween(0.3, 1.0);
        assertThat(topic.evidence()).extracting(m -> m.text()).containsExactly("cease-fire", "ceasefire");
        assertThat(topic.evidence().get(0).span().start()).isEqualTo(21);
    }

    @Test
    void namesNoMoreThanEight() {
        StringBuilder text = new StringBuilder("Everything at once\n");
        for (String phrase : List.of(
                "ceasefire",
                "sanctions",
                "extradition",
                "earthquake",
                "refugees",
                "food security",
                "climate change",
                "espionage",
                "war crimes",
                "free trade agreement",
                "visa waiver",
                "tourism cooperation")) {
            text.append("There was ")
                    .append(phrase)
                    .append(" and again ")
                    .append(phrase)
                    .append(".\n");
        }
        assertThat(READER.read(GoldenCase.layout(text.toString()), NO_TITLE)).hasSize(8);
    }

    @Test
    void anArchivesOwnTopicWins() {
        At at = new At("_topics.yaml", 1, 1);
        TopicEntry own = new TopicEntry("Ceasefires", "", "Own words.", List.of("silence of the guns"), List.of(), at);
        TopicEntry added = new TopicEntry("Cod wars", "", "", List.of("cod war"), List.of("Fisheries"), at);
        Gazetteer gazetteer = Gazetteer.with(
                new ArchiveConfig(SiteEntry.DEFAULT, List.of(), List.of(), List.of(own, added), List.of(), List.of()));
        assertThat(gazetteer.topics().topic("ceasefires").orElseThrow().definition())
                .isEqualTo("Own words.");
        Layout layout = GoldenCase.layout(
                "Third cod war ends\nThe silence of the guns came early. No truce, said the fishermen.");
        assertThat(new TopicReader(gazetteer).read(layout, NO_TITLE))
                .extracting(TopicRef::id)
                .containsExactlyInAnyOrder("cod-wars", "ceasefires");
    }

    @Test
    void readsAMegabyteInOneLine() {
        String text = "Head\n" + "peace talks people to people China and ".repeat(26_000);
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> READER.read(GoldenCase.layout(text), NO_TITLE));
    }
}
