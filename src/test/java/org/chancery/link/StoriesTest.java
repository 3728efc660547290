package org.chancery.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.chancery.config.SiteEntry;
import org.chancery.model.Article;
import org.chancery.model.Part;
import org.chancery.render.Draft;
import org.chancery.render.SampleArchive;
import org.chancery.resolve.Archive;
import org.chancery.resolve.Reprints;
import org.junit.jupiter.api.Test;

/** What two outlets carry counts once. */
class StoriesTest {

    private static Article article(String id, String date) {
        return new Draft(id)
                .headline("Report " + id)
                .p("Anna met Bela on ferries.")
                .dated(date)
                .person("anna", "Anna", Part.SUBJECT, "Anna")
                .person("bela", "Bela", Part.SUBJECT, "Bela")
                .topic("ferries", "Ferries", "ferries")
                .countries("FJ", "TO")
                .said("anna", "Anna met Bela")
                .done();
    }

    private final SiteGraph graph = graph();

    private static SiteGraph graph() {
        List<Article> articles = List.of(
                article("agency", "2024-01-02"), article("other", "2024-01-01"), article("paper", "2024-01-03"));
        Archive plain = SampleArchive.archive(articles);
        return new SiteGraph(
                new Archive(
                        plain.articles(),
                        plain.people(),
                        List.of(),
                        Map.of(),
                        () -> List.of(new Reprints("agency", List.of("paper"))),
                        List.of(),
                        Map.of(),
                        Map.of()),
                SiteEntry.DEFAULT,
                id -> new TopicNotes.Note("", List.of()),
                CountryNames.PLAIN);
    }

    @Test
    void aReprintIsNoFurtherArticleOfItsPeopleTopicsAndCountries() {
        assertThat(graph.person("anna").articles()).extracting(Article::id).containsExactly("agency", "other");
        assertThat(graph.person("anna").quotes()).hasSize(2);
        assertThat(graph.person("anna").with()).containsExactly(new Count("bela", "Bela", 2));
        assertThat(graph.topic("ferries").articles()).hasSize(2);
        assertThat(graph.relations()).singleElement().satisfies(node -> assertThat(node.articles())
                .hasSize(2));
        assertThat(graph.together()).singleElement().satisfies(node -> assertThat(node.articles())
                .hasSize(2));
        assertThat(graph.articles()).hasSize(3);
    }

    @Test
    void aReprintIsRelatedToWhatItsFirstPrintIsRelatedTo() {
        assertThat(graph.related(graph.article("paper")))
                .isEqualTo(graph.related(graph.article("agency")))
                .extracting(related -> related.article().id())
                .doesNotContain("agency", "paper");
    }

    @Test
    void thePrintsOfAStoryLeadToEachOther() {
        assertThat(graph.stories().others(graph.article("agency")))
                .extracting(Article::id)
                .containsExactly("paper");
        assertThat(graph.stories().reprints(graph.person("anna").articles())).isEqualTo(1);
        assertThat(graph.stories().first(graph.article("other")).id()).isEqualTo("other");
    }
}
