package org.chancery.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.chancery.config.SiteEntry;
import org.chancery.link.Moved;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The files that hosts, crawlers and browsers look for, and what the page about an archive states of its data. */
class HostFilesTest {

    private static final String BASE = "https://example.org/papers/";
    private static final SiteEntry SITE = new SiteEntry(
            "The Papers of the Harbour Office", "News & notes.", List.of(), "fr", BASE, "CC BY 4.0", List.of());

    private static String text(Output output) throws IOException {
        var out = new java.io.ByteArrayOutputStream();
        output.content().writeTo(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static List<String> pages(int number) {
        List<String> pages = new ArrayList<>(List.of("index.html", "404.html", "atom.xml"));
        for (int i = 0; i < number; i++) {
            pages.add("articles/a" + i + ".html");
        }
        return pages;
    }

    @Test
    void aSiteMapOfManyPagesIsSplit() throws IOException {
        assertThat(SiteMap.of(BASE, pages(9), 10)).hasSize(1);
        List<Output> files = SiteMap.of(BASE, pages(25), 10);
        assertThat(files)
                .extracting(Output::address)
                .containsExactly("sitemap-1.xml", "sitemap-2.xml", "sitemap-3.xml", "sitemap.xml");
        Document index = Jsoup.parse(text(files.get(3)), "", Parser.xmlParser());
        assertThat(index.select("sitemapindex > sitemap > loc").eachText())
                .containsExactly(BASE + "sitemap-1.xml", BASE + "sitemap-2.xml", BASE + "sitemap-3.xml");
        int listed = 0;
        for (Output part : files.subList(0, 3)) {
            listed += Jsoup.parse(text(part), "", Parser.xmlParser())
                    .select("urlset > url > loc")
                    .size();
        }
        assertThat(listed).isEqualTo(26);
        assertThat(text(files.get(2))).contains("<loc>" + BASE + "</loc>").doesNotContain("404.html");
    }

    @Test
    void movesAreToldToHostsThatAsk() throws IOException {
        List<Output> files = HostFiles.of(SITE, List.of(new Moved("people/a.html", "people/b.html", "B")));
        assertThat(files)
                .extracting(Output::address)
                .containsExactly("robots.txt", "humans.txt", "_headers", "_redirects", ".nojekyll");
        assertThat(text(files.get(3))).isEqualTo("/people/a.html /people/b.html 301\n");
        assertThat(text(files.get(1))).contains("Title: The Papers of the Harbour Office", "Licence: CC BY 4.0");
        assertThat(HostFiles.of(SITE, List.of())).extracting(Output::address).doesNotContain("_redirects");
    }

    @Test
    void everyLineOfTheHeadersIsAPathOrAHeader() throws IOException {
        for (String line : text(HostFiles.of(SITE, List.of()).get(2)).split("\n", -1)) {
            assertThat(line).matches("|/[\\w./*-]+|  [A-Z][\\w-]+: \\S.*");
        }
    }

    @Test
    void aBrowserCanBeTaughtToSearchTheSite() throws IOException {
        BuiltSite site = BuiltSite.of(SITE, SampleArchive.articles());
        Document description = Jsoup.parse(site.text("opensearch.xml"), "", Parser.xmlParser());
        assertThat(description.select("ShortName").text().length()).isBetween(1, 16);
        assertThat(description.select("Url").attr("template")).isEqualTo(BASE + "search.html#q={searchTerms}");
        assertThat(site.page("articles/2024-talks.html")
                        .select("link[rel=search]")
                        .attr("href"))
                .isEqualTo("../opensearch.xml");
    }

    @Test
    void thePageAboutTheArchiveStatesItsData() throws IOException {
        BuiltSite site = BuiltSite.of(SITE, SampleArchive.articles());
        JsonNode dataset = new ObjectMapper()
                .readTree(site.page("about.html")
                        .select("script[type=application/ld+json]")
                        .get(0)
                        .data());
        assertThat(dataset.get("@type").asString()).isEqualTo("Dataset");
        assertThat(dataset.get("url").asString()).isEqualTo(BASE);
        assertThat(dataset.get("temporalCoverage").asString()).matches("\\d{4}-\\d\\d-\\d\\d/\\d{4}-\\d\\d-\\d\\d");
        assertThat(dataset.get("distribution").get(0).get("contentUrl").asString())
                .startsWith(BASE + "data/");
    }

    @Test
    void aPageTellsTheWayToItByWholeAddresses() throws IOException {
        BuiltSite site = BuiltSite.of(SITE, SampleArchive.articles());
        JsonNode way = new ObjectMapper()
                .readTree(site.page("people/davit-orlo.html")
                        .select("script[type=application/ld+json]")
                        .get(1)
                        .data());
        assertThat(way.get("@type").asString()).isEqualTo("BreadcrumbList");
        JsonNode steps = way.get("itemListElement");
        assertThat(steps.get(0).get("item").asString()).isEqualTo(BASE + "index.html");
        assertThat(steps.get(steps.size() - 1).get("item").asString()).isEqualTo(BASE + "people/index.html");
    }

    @Test
    void theAddressAnArticleWasPublishedAtIsStatedAndCited() throws IOException {
        BuiltSite site = BuiltSite.of(
                SITE,
                List.of(new Draft("2024-a")
                        .headline("Harbour opens")
                        .p("The harbour opens.")
                        .address("https://harbour.example/opens?id=7&x=1")
                        .done()));
        Document page = site.page("articles/2024-a.html");
        assertThat(page.select(".address a").attr("href")).isEqualTo("https://harbour.example/opens?id=7&x=1");
        assertThat(page.select("meta[name=DC.source]").attr("content")).startsWith("https://harbour.example/opens");
        assertThat(page.select("script[type=application/ld+json]").get(0).data())
                .contains("\"isBasedOn\":\"https://harbour.example/opens");
        assertThat(site.text("data/articles.jsonl")).contains("\"address\":\"https://harbour.example/opens?id=7&x=1\"");
    }
}
