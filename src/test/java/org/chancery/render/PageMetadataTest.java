package org.chancery.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What pages state about themselves for other programs. */
class PageMetadataTest {

    private static final JsonMapper JSON = new JsonMapper();

    private static BuiltSite site;

    @BeforeAll
    static void build() throws IOException {
        site = BuiltSite.sample();
    }

    private static List<JsonNode> linked(Document page) {
        List<JsonNode> found = new ArrayList<>();
        for (Element block : page.select("script[type=application/ld+json]")) {
            found.add(JSON.readTree(block.data()));
        }
        return found;
    }

    private static String meta(Document page, String name) {
        Element meta = page.selectFirst("meta[name=" + name + "], meta[property=" + name + "]");
        return meta == null ? "" : meta.attr("content");
    }

    @Test
    void everyBlockOfEveryPageIsJsonWhateverATitleHolds() {
        for (String page : site.pages()) {
            for (JsonNode node : linked(site.page(page))) {
                assertThat(node.path("@context").asString()).as(page).isEqualTo("https://schema.org");
            }
        }
        JsonNode hostile = linked(site.page("articles/hostile.html")).get(0);
        assertThat(hostile.path("headline").asString()).isEqualTo("<script>alert('title')</script> & \"more\"");
        assertThat(site.text("articles/hostile.html")).doesNotContain("<script>alert");
    }

    @Test
    void anArticleIsCitedWithItsDateAsFarAsKnown() {
        Document talks = site.page("articles/2024-talks.html");
        assertThat(meta(talks, "citation_publication_date")).isEqualTo("2024/03/12");
        assertThat(meta(talks, "citation_journal_title")).isEqualTo("Lagoon News Agency");
        assertThat(meta(talks, "og:type")).isEqualTo("article");
        JsonNode article = linked(talks).get(0);
        assertThat(article.path("@type").asString()).isEqualTo("NewsArticle");
        assertThat(article.path("datePublished").asString()).isEqualTo("2024-03-12");
        assertThat(article.path("isBasedOn").asString()).isEqualTo("../text/2024-talks.txt");
        assertThat(article.path("mentions").path(0).path("name").asString()).isEqualTo("Ilse Tamarou");
        JsonNode year = linked(site.page("articles/2023-long.html")).get(0);
        assertThat(year.has("datePublished")).isFalse();
        assertThat(year.path("temporal").asString()).isEqualTo("2023");
        Document undated = site.page("articles/undated-note.html");
        assertThat(linked(undated).get(0).has("temporal")).isFalse();
        assertThat(meta(undated, "citation_publication_date") + meta(undated, "DC.date"))
                .isEmpty();
    }

    @Test
    void aPersonIsNamedWithOtherFormsAndAPageWithTheWayToIt() {
        List<JsonNode> orlo = linked(site.page("people/davit-orlo.html"));
        assertThat(orlo.get(0).path("@type").asString()).isEqualTo("Person");
        assertThat(orlo.get(0).path("alternateName").path(0).asString()).isEqualTo("D. Orlo");
        assertThat(orlo).as("no whole address is known to tell the way by").hasSize(1);
    }

    @Test
    void noAddressIsMadeUpWhereTheSiteDoesNotKnowItsOwn() {
        for (String page : site.pages()) {
            assertThat(site.page(page).select("meta[property=og:url], link[rel=canonical]"))
                    .isEmpty();
        }
    }

    @Test
    void nothingInJsonEndsItsElement() {
        assertThat(PageMetadata.harmless("\"</script><!-- & \u2028 \u0085\""))
                .isEqualTo("\"\\u003C/script\\u003E\\u003C!-- \\u0026 \\u2028 \\u0085\"");
    }
}
