package org.chancery.render.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chancery.config.SiteEntry;
import org.chancery.model.Article;
import org.chancery.render.BuiltSite;
import org.chancery.render.Draft;
import org.chancery.render.SampleArchive;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** What a feed reader sees. */
class FeedsTest {

    private static final String BASE = "https://example.org/papers/";
    private static final ObjectMapper JSON = new ObjectMapper();

    private static SiteEntry entry(String base, String... without) {
        return new SiteEntry("Papers", "Of the harbour.", List.of(), "en", base, "", List.of(without));
    }

    private static List<Article> notes(int number) {
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            articles.add(new Draft("2021-note-" + i)
                    .headline("Harbour note " + i)
                    .p("Ilse Tamarou counted " + i + " ships & buoys in the harbour.")
                    .dated(i == 0 ? "2021" : "2021-0" + (i % 9 + 1) + "-" + (i % 18 + 10))
                    .person("ilse-tamarou", "Ilse Tamarou", org.chancery.model.Part.SUBJECT, "Ilse Tamarou")
                    .address("https://harbour.example/notes/" + i + "?a=1&b=2")
                    .done());
        }
        return articles;
    }

    private static Document xml(BuiltSite site, String address) {
        return Jsoup.parse(site.text(address), "", Parser.xmlParser());
    }

    private static JsonNode json(BuiltSite site, String address) {
        return JSON.readTree(site.text(address));
    }

    @Test
    void everybodyInAFewArticlesHasFeedsOfTheNewestThirty() throws IOException {
        BuiltSite site = BuiltSite.of(entry(BASE), notes(40));
        Document feed = xml(site, "people/ilse-tamarou.atom.xml");
        assertThat(feed.select("feed > title").text()).isEqualTo("Ilse Tamarou – Papers");
        assertThat(feed.select("entry")).hasSize(30);
        assertThat(feed.select("feed > link[rel=self]").attr("href")).isEqualTo(BASE + "people/ilse-tamarou.atom.xml");
        assertThat(feed.select("feed > link[rel=alternate]").attr("href")).isEqualTo(BASE + "people/ilse-tamarou.html");
        JsonNode other = json(site, "people/ilse-tamarou.feed.json");
        assertThat(other.get("items").size()).isEqualTo(30);
        assertThat(other.get("feed_url").asString()).isEqualTo(BASE + "people/ilse-tamarou.feed.json");
        assertThat(site.page("people/ilse-tamarou.html")
                        .select("link[rel=alternate]")
                        .eachAttr("href"))
                .containsExactly(
                        "../people/ilse-tamarou.atom.xml",
                        "../people/ilse-tamarou.feed.json",
                        "../atom.xml",
                        "../feed.json");
        assertThat(BuiltSite.of(entry(BASE), notes(2)).files()).doesNotContainKey("people/ilse-tamarou.atom.xml");
    }

    @Test
    void whatAnAtomFeedMustHaveIsThere() throws IOException {
        BuiltSite site = BuiltSite.of(entry(BASE), SampleArchive.articles());
        Document feed = xml(site, "atom.xml");
        Set<String> ids = new HashSet<>();
        for (Element of : feed.select("feed, entry")) {
            for (String name : List.of("title", "id", "updated")) {
                assertThat(of.children().stream()
                                .filter(child -> child.nodeName().equals(name)))
                        .as(name)
                        .hasSize(1);
            }
            assertThat(ids.add(of.selectFirst("> id").text())).isTrue();
            assertThat(Instant.parse(of.selectFirst("> updated").text())).isNotNull();
        }
        for (Element entry : feed.select("entry")) {
            assertThat(entry.select("> author > name").text()).isNotBlank();
            assertThat(site.files())
                    .containsKey(
                            entry.select("> link[rel=alternate]").attr("href").substring(BASE.length()));
        }
    }

    @Test
    void whatAJsonFeedMustHaveIsThere() throws IOException {
        BuiltSite site = BuiltSite.of(entry(BASE), notes(5));
        JsonNode feed = json(site, "feed.json");
        assertThat(feed.get("version").asString()).isEqualTo("https://jsonfeed.org/version/1.1");
        assertThat(feed.get("home_page_url").asString()).isEqualTo(BASE);
        for (JsonNode item : feed.get("items")) {
            assertThat(item.get("id").asString()).startsWith(BASE);
            assertThat(item.get("content_text").asString()).isNotBlank();
            assertThat(item.get("external_url").asString()).startsWith("https://harbour.example/notes/");
            boolean yearOnly = item.get("title").asString().equals("Harbour note 0");
            assertThat(item.has("date_published")).isEqualTo(!yearOnly);
        }
    }

    @Test
    void withoutAnAddressNothingIsWholeAndNoAddressIsMadeUp() throws IOException {
        BuiltSite site = BuiltSite.of(entry(""), notes(5));
        Document feed = xml(site, "people/ilse-tamarou.atom.xml");
        assertThat(feed.select("feed > link[rel=alternate]").attr("href")).isEqualTo("ilse-tamarou.html");
        assertThat(feed.select("entry > link[rel=alternate]").get(0).attr("href"))
                .startsWith("../articles/");
        assertThat(feed.select("id").eachText()).allMatch(id -> id.startsWith("urn:uuid:"));
        assertThat(json(site, "feed.json").has("home_page_url")).isFalse();
        assertThat(json(site, "feed.json").get("items").get(0).has("url")).isFalse();
        assertThat(site.files()).doesNotContainKeys("opensearch.xml", "sitemap.xml");
    }

    @Test
    void anArchiveCanDoWithoutFeeds() throws IOException {
        BuiltSite site = BuiltSite.of(entry(BASE, "feeds"), notes(5));
        assertThat(site.files()).doesNotContainKeys("atom.xml", "feed.json", "people/ilse-tamarou.atom.xml");
        assertThat(site.page("index.html").select("link[rel=alternate], .colophon a[href$=xml]"))
                .isEmpty();
    }
}
