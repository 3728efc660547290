package org.chancery.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.chancery.Chromium;
import org.chancery.cli.Chancery;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A site of nothing but hostile files. In a browser one page in a few of each kind is opened; all of them with the system
 * property {@code chancery.hostile=all}.
 */
class HostileSiteTest {

    private static final boolean ALL = "all".equals(System.getProperty("chancery.hostile"));
    private static final int ONE_IN = 8;

    @TempDir
    static Path folder;

    private static HostileArchive archive;
    private static Path site;
    private static String told;

    @BeforeAll
    static void build() throws IOException {
        Path home = Files.createDirectories(folder.resolve("archive"));
        archive = new HostileArchive(home);
        StringWriter err = new StringWriter();
        int status = Chancery.run(new PrintWriter(new StringWriter()), new PrintWriter(err), "build", home.toString());
        told = err.toString();
        assertThat(status).as(told).isZero();
        site = home.resolve("site");
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> walk = Files.walk(site)) {
            return walk.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
        }
    }

    /** Returns the pages of articles by the paths of their files. */
    private static Map<String, Path> articles() throws IOException {
        Map<String, Path> articles = new TreeMap<>();
        for (String line : Files.readAllLines(site.resolve("data/articles.jsonl"))) {
            JsonNode record = JsonMapper.shared().readTree(line);
            articles.put(
                    record.get("file").asString(),
                    site.resolve("articles/" + record.get("id").asString() + ".html"));
        }
        return articles;
    }

    @Test
    void theCorpusIsLargeAndWhatIsNoArticleIsLeftOutWithAMessage() throws IOException {
        assertThat(archive.files()).isGreaterThanOrEqualTo(300);
        assertThat(told)
                .contains(
                        "encoding/picture.txt",
                        "encoding/empty.txt",
                        "shape/large.txt",
                        "shape/more-aliases.txt:",
                        "shape/deep-yaml.txt:")
                .contains("names/link.txt", "names/folder", "names/passwd.txt")
                .doesNotContain("fault of the program");
        try (Stream<Path> walk = Files.walk(site)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                assertThat(new String(Files.readAllBytes(file), StandardCharsets.UTF_8))
                        .as(file.toString())
                        .doesNotContain("secret words of another folder");
            }
        }
        assertThat(folder).isDirectoryNotContaining(file -> !List.of("archive", "outside")
                .contains(file.getFileName().toString()));
    }

    @Test
    void noPageHoldsAScriptAHandlerOrAnAddressOfItsOwn() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Path file : pages()) {
            Document page = Jsoup.parse(file.toFile());
            String policy =
                    page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
            if (!policy.startsWith("default-src 'none'; style-src 'self'; script-src 'self'")) {
                wrong.add(file + ": policy " + policy);
            }
            for (Element element : page.select("*")) {
                element.attributes().forEach(attribute -> {
                    String name = attribute.getKey();
                    boolean handler = name.startsWith("on") || name.equals("style") || name.equals("srcdoc");
                    boolean address =
                            List.of("href", "src", "action", "data", "srcset").contains(name)
                                    && !Stream.of("http:", "https:").anyMatch(attribute.getValue()::startsWith)
                                    && attribute.getValue().split("[/?#]", 2)[0].contains(":")
                                    && !attribute.getValue().startsWith("data:image/");
                    if (handler || address) {
                        wrong.add(file + ": " + element.tagName() + " " + attribute);
                    }
                });
                boolean data = element.attr("type").equals("application/ld+json");
                boolean own = element.attr("src").matches("(\\.\\./)*(assets|search)/[\\w.-]+\\.js");
                if (element.is("script") && !data && !own) {
                    wrong.add(file + ": " + element);
                }
                if (element.is("style, iframe, object, embed, base, form[action^=http]")) {
                    wrong.add(file + ": " + element);
                }
                if (data) {
                    JsonMapper.shared().readTree(element.data());
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyPayloadIsReadAsWords() throws IOException {
        Map<String, Path> pages = articles();
        List<String> missing = new ArrayList<>();
        for (Map.Entry<String, String> entry : archive.words().entrySet()) {
            Path page = pages.get(entry.getKey());
            if (page == null) {
                missing.add(entry.getKey() + " has no page");
                continue;
            }
            String words = Payloads.plain(Jsoup.parse(page.toFile()).text());
            if (!words.contains(Payloads.plain(entry.getValue()))) {
                missing.add(entry + " in " + page.getFileName());
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void whatWouldTurnTheOrderOfWordsIsShownAndNotObeyed() throws IOException {
        assertThat(articles()).containsKey("text/48.txt");
        assertThat(Files.readString(site.resolve("articles/text-48.html"))).contains("abc[U+202E]dcba[U+202C]");
        for (Path file : pages()) {
            assertThat(Files.readString(file))
                    .as(file.toString())
                    .doesNotContainPattern("[\u202A-\u202E\u2066-\u2069]");
        }
    }

    @Test
    void noPageDoesAnythingInABrowser() throws IOException {
        List<Path> all = pages();
        List<String> wrong = new ArrayList<>();
        Map<String, Integer> opened = new TreeMap<>();
        try (Chromium chromium = new Chromium()) {
            Page page = chromium.page();
            int count = 0;
            for (int i = 0; i < all.size(); i++) {
                Path file = all.get(i);
                boolean moved = Files.readString(file).contains("http-equiv=\"refresh\"");
                if (moved || !(ALL || i % ONE_IN == 0 || file.getParent().equals(site))) {
                    continue;
                }
                page.navigate(file.toUri().toString());
                // what waits for a hand or a moment gets it
                page.mouse().move(300, 300);
                page.mouse().click(4, 4);
                if (!URI.create(page.url()).equals(file.toUri())) {
                    wrong.add(file + " led to " + page.url());
                }
                opened.merge(site.relativize(file).getName(0).toString(), 1, Integer::sum);
                count++;
            }
            System.out.printf(
                    "%d hostile files, %d pages, %d opened in a browser%n", archive.files(), all.size(), count);
            assertThat(wrong).isEmpty();
            assertThat(chromium.takeComplaints()).isEmpty();
            assertThat(chromium.takeRequests())
                    .allMatch(url -> url.startsWith(site.toUri().toString()) || url.startsWith("data:image/"));
        }
        assertThat(opened).containsKeys("articles", "people", "topics", "sources");
    }
}
