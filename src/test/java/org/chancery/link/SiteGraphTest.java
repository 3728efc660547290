package org.chancery.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.chancery.config.SiteEntry;
import org.chancery.model.Article;
import org.chancery.model.Part;
import org.chancery.render.Draft;
import org.chancery.render.SampleArchive;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** What leads to what. */
class SiteGraphTest {

    private static SiteGraph graph(List<Article> articles) {
        return SampleArchive.graph(SiteEntry.DEFAULT, articles);
    }

    private static Article met(String id, String date, String... people) {
        Draft draft = new Draft(id)
                .headline("Report " + id)
                .p(String.join(" met ", people))
                .dated(date);
        for (String person : people) {
            draft.person(person.toLowerCase(java.util.Locale.ROOT), person, Part.SUBJECT, person);
        }
        return draft.countries("FJ", "TO").done();
    }

    @Test
    void addressesAreRelativeFromAnywhere() {
        assertThat(Address.relative("index.html", "people/a.html")).isEqualTo("people/a.html");
        assertThat(Address.relative("people/a.html", "people/b.html")).isEqualTo("b.html");
        assertThat(Address.relative("people/a.html", "index.html")).isEqualTo("../index.html");
        assertThat(Address.relative("articles/a.html", "people/b.html")).isEqualTo("../people/b.html");
        assertThat(Address.relation("VN", "CN")).isEqualTo("relations/cn-vn.html");
        assertThat(Address.together("xi", "lam")).isEqualTo("together/lam--xi.html");
        assertThat(Address.month(987, 3)).isEqualTo("dates/0987-03.html");
        assertThat(Address.of(Section.PEOPLE, "index")).isEqualTo("people/index_.html");
        assertThat(Address.of(Section.PEOPLE, "../../etc")).isEqualTo("people/etc.html");
    }

    @Test
    void peopleWhoShareTwoArticlesHaveAPage() {
        SiteGraph graph = graph(List.of(
                met("a", "2024-01-01", "Anna", "Bela"),
                met("b", "2024-01-02", "Anna", "Bela"),
                met("c", "2024-01-03", "Anna", "Cora")));
        assertThat(graph.together()).extracting(TogetherNode::address).containsExactly("together/anna--bela.html");
        assertThat(graph.person("anna").with())
                .containsExactly(new Count("bela", "Bela", 2), new Count("cora", "Cora", 1));
        assertThat(graph.person("anna").articles()).extracting(Article::id).containsExactly("c", "b", "a");
    }

    @Test
    void earlierAndLaterStoriesOfARelationFollowTheDates() {
        SiteGraph graph = graph(List.of(
                met("a", "2024-01-03", "Anna"), met("b", "2024-01-01", "Bela"), met("c", "2024-01-02", "Cora")));
        RelationStep step = graph.steps(graph.article("c")).get(0);
        assertThat(step.earlier().id()).isEqualTo("b");
        assertThat(step.later().id()).isEqualTo("a");
        assertThat(graph.steps(graph.article("a")).get(0).later()).isNull();
    }

    @Test
    void relatedArticlesShareWhatFewOthersHave() {
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            articles.add(met("common-" + (i < 10 ? "0" : "") + i, "2024-02-" + (10 + i), "Everybody"));
        }
        articles.add(met("rare-1", "2020-01-01", "Everybody", "Rara"));
        articles.add(met("rare-2", "2024-03-30", "Everybody", "Rara"));
        articles.sort(java.util.Comparator.comparing(Article::id));
        List<Related> related = graph(articles).related(graph(articles).article("rare-1"));
        assertThat(related.get(0).article().id()).isEqualTo("rare-2");
        assertThat(related.get(0).people()).extracting(Count::name).containsExactly("Rara", "Everybody");
    }

    @Test
    void datesAreListedAsFarAsTheyAreKnown() {
        SiteGraph graph = graph(List.of(
                met("day", "2024-01-29", "A"),
                met("month", "2024-01", "A"),
                met("year", "2024", "A"),
                met("span", "2023-12-31/2024-01-02", "A"),
                new Draft("none").p("A text without a date.").done()));
        assertThat(graph.years()).extracting(YearNode::year).containsExactly(2023, 2024);
        YearNode last = graph.years().get(1);
        assertThat(last.months()).hasSize(1);
        assertThat(last.months().get(0).articles()).extracting(Article::id).containsExactly("month", "day");
        assertThat(last.yearOnly()).extracting(Article::id).containsExactly("year");
        assertThat(graph.undated()).extracting(Article::id).containsExactly("none");
        assertThat(graph.articles().get(4).id()).isEqualTo("none");
    }

    @Test
    void theOrderOfFilesChangesNothing() {
        List<Article> articles = new ArrayList<>(SampleArchive.articles());
        SiteGraph one = graph(articles);
        Collections.shuffle(articles, new Random(7));
        SiteGraph other = graph(articles);
        assertThat(other.articles()).isEqualTo(one.articles());
        assertThat(List.copyOf(other.people())).isEqualTo(List.copyOf(one.people()));
        assertThat(List.copyOf(other.topics())).isEqualTo(List.copyOf(one.topics()));
        assertThat(List.copyOf(other.relations())).isEqualTo(List.copyOf(one.relations()));
        for (Article article : one.articles()) {
            assertThat(other.related(article)).isEqualTo(one.related(article));
        }
    }

    @Test
    void namesStandUnderTheLetterTheyBeginWith() {
        assertThat(NameOrder.letter("Đỗ Mười", "do-muoi")).isEqualTo("D");
        assertThat(NameOrder.letter("Łukasz", "lukasz")).isEqualTo("L");
        assertThat(NameOrder.letter("习近平", "xi-jin-ping")).isEqualTo("X");
        assertThat(NameOrder.letter("38 North", "38-north")).isEqualTo(NameOrder.OTHER);
        assertThat(CountryNames.PLAIN.name("VN")).isEqualTo("Vietnam");
        assertThatCode(() -> CountryNames.PLAIN.name("<>")).doesNotThrowAnyException();
    }

    @Test
    void workGrowsWithTheNumberOfArticlesEvenWhereAllShareOnePerson() {
        List<Article> articles = SampleArchive.many(6_000);
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            SiteGraph graph = graph(articles);
            for (Article article : graph.articles()) {
                assertThat(graph.related(article)).hasSizeLessThanOrEqualTo(5);
            }
        });
    }
}
