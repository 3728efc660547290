package org.chancery.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.check.SiteCheck;
import org.chancery.config.SiteEntry;
import org.chancery.link.Address;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds for every page of a site. */
class SitePagesTest {

    private static BuiltSite site;

    @BeforeAll
    static void build() throws IOException {
        site = BuiltSite.sample();
    }

    @Test
    void theNuCheckerFindsNoErrorOnAnyPage() throws Exception {
        NuChecker wrong = new NuChecker();
        String broken = site.text("about.html").replace("<h1>", "<h1><div onclick>");
        wrong.check("broken.html", broken.getBytes(StandardCharsets.UTF_8));
        assertThat(wrong.complaints()).as("the checker finds what is wrong").isNotEmpty();
        NuChecker checker = new NuChecker();
        for (String address : site.pages()) {
            checker.check(address, site.files().get(address));
        }
        assertThat(checker.complaints()).isEmpty();
    }

    @Test
    void everyLinkLeadsToAFileAndEveryAnchorToAnElement() {
        List<String> broken = new ArrayList<>();
        for (String address : site.pages()) {
            Document page = site.page(address);
            for (Element element : page.select("[href], [src]")) {
                String href = element.hasAttr("href") ? element.attr("href") : element.attr("src");
                int hash = href.indexOf('#');
                String file = (hash < 0 ? href : href.substring(0, hash)).replaceFirst("\\?.*", "");
                String target = file.isEmpty()
                        ? address
                        : Path.of("/" + address)
                                .getParent()
                                .resolve(file)
                                .normalize()
                                .toString()
                                .substring(1);
                if (!site.files().containsKey(target)) {
                    broken.add(address + " -> " + href);
                } else if (hash >= 0 && site.page(target).getElementById(href.substring(hash + 1)) == null) {
                    broken.add(address + " -> " + href + " (no such anchor)");
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void theProgramsOwnCheckFindsNoProblem(@TempDir Path folder) throws IOException {
        site.writeTo(folder.resolve("site"));
        assertThat(SiteCheck.check(folder.resolve("site")).problems()).isEmpty();
    }

    @Test
    void noPageHoldsScriptsOrStylesOfItsOwnOrAsksForAnythingElsewhere() {
        for (String address : site.pages()) {
            Document page = site.page(address);
            assertThat(page.select("style, iframe, object, embed, [style], form"))
                    .as(address)
                    .isEmpty();
            // data is no script; no browser runs it
            assertThat(page.select("script:not([type=application/ld+json], [type=application/json])"))
                    .as(address)
                    .allSatisfy(script -> {
                        assertThat(script.data()).isEmpty();
                        assertThat(script.attr("src")).matches("(\\.\\./)?assets/[a-z]+\\.js");
                    });
            assertThat(page.getAllElements().stream()
                            .flatMap(element -> element.attributes().asList().stream())
                            .filter(attribute -> attribute.getKey().startsWith("on"))
                            .toList())
                    .as(address)
                    .isEmpty();
            assertThat(page.select("link[href], img[src]").eachAttr("href"))
                    .as(address)
                    .noneMatch(href -> href.contains("//"));
            assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                    .as(address)
                    .startsWith("default-src 'none'; style-src 'self'; script-src 'self'; ");
        }
    }

    @Test
    void hostileTextIsShownAsText() {
        Document page = site.page("articles/hostile.html");
        assertThat(page.selectFirst("h1").text()).isEqualTo("<script>alert('title')</script> & \"more\"");
        assertThat(page.selectFirst(".text").text())
                .contains("<script>alert(1)</script>")
                .contains("<b onclick=\"x()\">tags</b>, &amp; an entity")
                .contains("<img src=x onerror=alert(1)>");
        assertThat(site.page("people/script.html").selectFirst("h1").text()).isEqualTo("<script>alert(1)</script>");
        assertThat(site.page("topics/bad-topic.html").selectFirst("h1").text()).isEqualTo("'\"><svg/onload=x>");
        assertThat(site.page("review.html").text()).contains("b<r>oken.txt");
        assertThat(site.page("corrections.html").text()).contains("the <page> says so");
    }

    @Test
    void everyPageHasLandmarksOneHeadingAndASkipLink() {
        for (String address : site.pages()) {
            Document page = site.page(address);
            assertThat(page.select("h1")).as(address).hasSize(1);
            assertThat(page.select("main")).as(address).hasSize(1);
            assertThat(page.select("body > header")).as(address).hasSize(1);
            assertThat(page.select("body > footer")).as(address).hasSize(1);
            assertThat(page.selectFirst("a").attr("href")).as(address).isEqualTo("#content");
            assertThat(page.selectFirst("html").attr("lang")).as(address).isEqualTo("en");
            assertThat(page.title()).as(address).isNotBlank();
        }
    }

    @Test
    void headingsGoDownOneStepAtATime() {
        for (String address : site.pages()) {
            int before = 0;
            for (Element heading : site.page(address).select("h1, h2, h3, h4")) {
                int level = heading.tagName().charAt(1) - '0';
                assertThat(level).as(address + ": " + heading.text()).isLessThanOrEqualTo(before + 1);
                before = level;
            }
        }
    }

    @Test
    void anArticlePageWithItsStyleIsSmall() {
        int style = site.files().get("assets/style.css").length;
        assertThat(style).isLessThan(30_000);
        assertThat(site.files().get("articles/2024-talks.html").length + style).isLessThan(60_000);
    }

    @Test
    void aSecondBuildGivesTheSameBytes() throws IOException {
        BuiltSite again = BuiltSite.sample();
        assertThat(again.files().keySet()).isEqualTo(site.files().keySet());
        site.files()
                .forEach((address, bytes) ->
                        assertThat(again.files().get(address)).as(address).isEqualTo(bytes));
    }

    @Test
    void addressesAreTheOnesPromised() {
        assertThat(site.files().keySet())
                .contains(
                        "index.html",
                        "404.html",
                        "about.html",
                        "corrections.html",
                        "articles/2024-talks.html",
                        "text/2024-talks.txt",
                        "people/ilse-tamarou.html",
                        "people/index.html",
                        "topics/transport.html",
                        "sources/lna.html",
                        "places/port-amber.html",
                        "relations/fj-to.html",
                        "together/davit-orlo--ilse-tamarou.html",
                        "dates/2024.html",
                        "dates/2024-03.html",
                        "dates/undated.html",
                        "data/articles.jsonl",
                        "atom.xml",
                        "robots.txt",
                        ".nojekyll")
                .doesNotContain("together/davit-orlo--maya-brandt.html", "sitemap.xml");
    }

    @Test
    void anEmptyArchiveHasAFrontPageThatSaysSo() throws IOException {
        BuiltSite empty = BuiltSite.of(SiteEntry.DEFAULT, List.of());
        assertThat(empty.page(Address.HOME).text()).contains("There are no articles in this archive yet");
        assertThat(empty.page("people/index.html").text()).contains("Nothing is listed here yet");
        assertThat(empty.page("dates/index.html").text()).contains("No article of this archive has a date");
    }

    @Test
    void anArchiveOfOneArticleNeedsNoOther() throws IOException {
        BuiltSite one = BuiltSite.of(SiteEntry.DEFAULT, List.of(SampleArchive.undated()));
        Document page = one.page("articles/undated-note.html");
        assertThat(page.select(".onward")).isEmpty();
        assertThat(page.text()).contains("No headline in the source; first words shown", "the text does not tell");
        assertThat(one.page("dates/undated.html").select(".headline").eachText())
                .containsExactly("The harbour master of Port Amber says that the…");
    }

    @Test
    void sectionsThatAreLeftOutHaveNoPagesAndNoLinks() throws IOException {
        SiteEntry plain = new SiteEntry(
                "Plain",
                "",
                List.of(),
                "en",
                "",
                "",
                List.of("people", "topics", "sources", "places", "relations", "together"));
        BuiltSite small = BuiltSite.of(plain, SampleArchive.articles());
        Set<String> folders = small.files().keySet().stream()
                .filter(name -> name.contains("/"))
                .map(name -> name.substring(0, name.indexOf('/')))
                .collect(Collectors.toSet());
        assertThat(folders).containsExactlyInAnyOrder("articles", "assets", "data", "dates", "search", "text");
        assertThat(small.text("articles/2024-talks.html")).doesNotContain("../people", "../topics", "../relations");
        assertThat(small.page("articles/2024-talks.html").text()).contains("Ilse Tamarou");
    }

    @Test
    void aKnownAddressGivesASiteMapAndCanonicalLinks() throws IOException {
        SiteEntry published =
                new SiteEntry("Published", "", List.of(), "en", "https://example.org/papers/", "", List.of());
        BuiltSite there = BuiltSite.of(published, SampleArchive.articles());
        assertThat(there.text("sitemap.xml"))
                .contains("<loc>https://example.org/papers/articles/2024-talks.html</loc>")
                .doesNotContain("404.html");
        assertThat(there.text("robots.txt")).contains("Sitemap: https://example.org/papers/sitemap.xml");
        assertThat(there.page("people/index.html").select("link[rel=canonical]").attr("href"))
                .isEqualTo("https://example.org/papers/people/index.html");
        // shown under any address, so everything it needs is named in full
        assertThat(there.page("404.html").select("link[rel=stylesheet]").attr("href"))
                .isEqualTo("https://example.org/papers/assets/style.css");
    }

    @Test
    void longListsAreSplitByYear() throws IOException {
        BuiltSite many = BuiltSite.of(SiteEntry.DEFAULT, SampleArchive.many(400));
        Document person = many.page("people/ilse-tamarou.html");
        assertThat(person.select(".list .items")).isEmpty();
        assertThat(person.select("#y-2004 a").attr("href")).isEqualTo("ilse-tamarou--2004.html");
        assertThat(many.page("people/ilse-tamarou--2004.html").select(".headline"))
                .hasSize(20);
        assertThat(many.page("dates/2004.html").select(".headline")).hasSize(20);
    }
}
