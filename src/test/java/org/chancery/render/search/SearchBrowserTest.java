package org.chancery.render.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitForSelectorState;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.chancery.Chromium;
import org.chancery.render.BuiltSite;
import org.chancery.text.TermExamples;
import org.chancery.text.Terms;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Searching and browsing as a reader does it: in a real browser, from a disk. */
class SearchBrowserTest {

    @TempDir
    private static Path folder;

    private static Chromium chromium;
    private static String site;

    private static final Locator.WaitForOptions ATTACHED =
            new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED);

    private Page page;

    @BeforeAll
    static void build() throws IOException {
        chromium = new Chromium();
        BuiltSite.of(SearchArchive.graph(SearchArchive.articles())).writeTo(folder.resolve("site"));
        site = folder.resolve("site").toUri().toString();
    }

    @AfterAll
    static void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @BeforeEach
    void open() {
        chromium.takeRequests();
        page = chromium.page();
        page.navigate(site + "search.html");
    }

    @AfterEach
    void nothingWasComplainedOf() {
        page.context().close();
        assertThat(chromium.takeComplaints()).isEmpty();
        assertThat(chromium.takeRequests()).allMatch(url -> url.startsWith("file:") || url.startsWith("http://127."));
    }

    /** Types, waits for what comes of it, and returns the headlines found. */
    private List<String> search(String words) {
        page.locator("#q").fill(words);
        return found();
    }

    private List<String> found() {
        page.locator("#results[aria-busy=false]").waitFor(ATTACHED);
        return page.locator("#hits a").allTextContents();
    }

    private String status() {
        return page.locator("#status").textContent();
    }

    @Test
    void nothingIsLoadedUntilSearchIsUsed() {
        assertThat(chromium.takeRequests()).noneMatch(url -> url.contains("/search/"));
        search("ferry");
        assertThat(chromium.takeRequests()).anyMatch(url -> url.contains("/search/index.js"));
    }

    @Test
    void headlinesStandAboveTexts() {
        assertThat(search("ferry agreement"))
                .containsExactly("Ferry agreement signed in Port Amber", "Budget debate goes on");
        assertThat(status()).isEqualTo("2 articles");
    }

    @Test
    void resultsComeAsOneTypes() {
        page.locator("#q").pressSequentially("ferr");
        assertThat(found()).first().isEqualTo("Ferry agreement signed in Port Amber");
        page.locator("#q").pressSequentially("y amb");
        assertThat(found()).first().isEqualTo("Ferry agreement signed in Port Amber");
    }

    @Test
    void accentsStrokesAndCapitalsDoNotMatter() {
        for (String words : List.of("dang thi sondergard", "ĐẶNG", "søndergård", "lomsk", "ŁOMSK")) {
            assertThat(search(words)).as(words).containsExactly("Ferry agreement signed in Port Amber");
        }
    }

    @Test
    void hanIsFoundByAnyPart() {
        for (String words : List.of("外交部", "发言人", "外", "林海洋", "\"外交部发言人\"", "渡轮 谈判")) {
            assertThat(search(words)).as(words).containsExactly("外交部发言人就渡轮协议答问");
        }
        assertThat(search("\"发言外交\"")).isEmpty();
        assertThat(search("外交部")).hasSize(1);
        assertThat(page.locator("#hits mark").first().textContent()).isEqualTo("外交部");
    }

    @Test
    void wordsInQuotesAreAPhrase() {
        assertThat(search("joint office")).hasSize(2);
        assertThat(search("\"joint office\"")).containsExactly("Ferry agreement signed in Port Amber");
        assertThat(search("\"office joint\"")).isEmpty();
        assertThat(search("\"the office of the harbour\"")).containsExactly("Ferry agreement signed in Port Amber");
        assertThat(search("office -\"joint office\"")).containsExactly("Budget debate goes on");
        assertThat(search("office -harbour")).containsExactly("Budget debate goes on");
    }

    @Test
    void aPersonIsFoundByEveryFormOfTheName() {
        for (String words : List.of("zhou enlin", "Chou En-lin", "\"Chou En-lin\"", "chow enlin", "enlin chou")) {
            assertThat(search(words)).as(words).containsExactly("Premier receives table tennis teams");
            assertThat(page.locator("#named a").textContent()).isEqualTo("Zhou Enlin");
        }
        assertThat(page.locator("#named a").getAttribute("href")).isEqualTo("people/zhou-enlin.html");
    }

    @Test
    void whatIsNotThereIsSaid() {
        assertThat(search("ferry quoxle")).isEmpty();
        assertThat(status()).isEqualTo("No article holds “quoxle”");
        for (String words : List.of("constructor", "__proto__", "toString", "hasOwnProperty", "'", "-", "\"")) {
            search(words);
        }
    }

    @Test
    void extractsAreTextWithTheWordsMarked() {
        search("zebra stroke");
        assertThat(page.locator("#hits .headline").textContent()).isEqualTo("<img src=x onerror=alert(1)> zebra");
        assertThat(page.locator("#hits .found").textContent())
                .contains("</script><script>alert(1)</script> & \"quotes\"")
                .endsWith("and a \\ stroke.");
        assertThat(page.locator("#hits mark").allTextContents()).containsExactly("zebra", "zebra", "stroke");
        assertThat(page.locator("#hits img, #hits script").count()).isZero();
    }

    @Test
    void everythingIsDoneFromTheKeyboard() {
        page.navigate(site + "articles/2024-ferries.html");
        page.keyboard().press("/");
        page.waitForURL("**/search.html");
        page.locator("#q:focus").waitFor();
        page.keyboard().type("ferry");
        assertThat(found()).hasSizeGreaterThan(2);
        page.keyboard().press("ArrowDown");
        assertThat(focused()).isEqualTo(page.locator("#hits a").nth(0).textContent());
        page.keyboard().press("ArrowDown");
        assertThat(focused()).isEqualTo(page.locator("#hits a").nth(1).textContent());
        page.keyboard().press("ArrowUp");
        page.keyboard().press("ArrowUp");
        page.locator("#q:focus").waitFor();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Escape");
        page.locator("#q:focus").waitFor();
        page.keyboard().press("Enter");
        page.keyboard().press("Enter");
        page.waitForURL("**/articles/2024-ferries.html");
        page.goBack();
        assertThat(page.locator("#q").inputValue()).isEqualTo("ferry");
        assertThat(found()).isNotEmpty();
    }

    private String focused() {
        return page.locator("a:focus").textContent();
    }

    @Test
    void filtersCombineAndStandInTheAddress() {
        page.locator("#browse").click();
        assertThat(found()).hasSize(10);
        assertThat(status()).isEqualTo("48 articles");
        facet("people").getByText("Ilse Tamarou").click();
        found();
        assertThat(status()).isEqualTo("42 articles");
        facet("year").getByText("2023").click();
        assertThat(found()).containsExactly("An hour with the harbour master");
        assertThat(page.url()).contains("people=ilse-tamarou").contains("from=2023");
        assertThat(facet("kind").allTextContents()).containsExactly("Interview 1");
        String address = page.url();
        page.locator("#filters button").last().click();
        found();
        assertThat(status()).isEqualTo("42 articles");
        page.navigate("about:blank");
        page.navigate(address);
        assertThat(found()).containsExactly("An hour with the harbour master");
        assertThat(page.locator("#filters").textContent()).contains("Ilse Tamarou", "2023");
        page.locator("#q").fill("ships");
        found();
        assertThat(status()).isEqualTo("No article holds all of this");
    }

    private Locator facet(String name) {
        Locator facet = page.locator("details[data-facet=" + name + "]");
        if (facet.getAttribute("open") == null) {
            facet.locator("summary").click();
        }
        facet.locator("button").first().waitFor();
        return facet.locator("button");
    }

    @Test
    void datesAreKeptToAsFarAsTheyAreKnown() {
        assertThat(between("2024-03-13", "2024-03-20")).hasSize(2);
        assertThat(between("2024-03-12", "2024-03-12")).containsExactly("Ferry agreement signed in Port Amber");
        assertThat(between("2022-11-30", "2022-12")).containsExactly("اتفاق على خطوط العبارات");
        assertThat(between("", "1980")).containsExactly("Premier receives table tennis teams");
        assertThat(between("2023-01", "2023-12")).isEmpty();
        assertThat(between("2023", "2023")).containsExactly("An hour with the harbour master");
        page.locator("#from").fill("last year");
        page.locator("#from").blur();
        assertThat(page.locator("#from").getAttribute("aria-invalid")).isEqualTo("true");
    }

    private List<String> between(String from, String to) {
        page.locator("#from").fill(from);
        page.locator("#from").blur();
        page.locator("#to").fill(to);
        page.locator("#to").blur();
        return found();
    }

    @Test
    void whatHasNoDateCanBeBrowsed() {
        page.locator("#browse").click();
        found();
        facet("year").getByText("Undated").click();
        assertThat(found()).containsExactly("The old pier will be mended");
    }

    @Test
    void theNewestComesFirstWithoutWordsAndMoreOnDemand() {
        page.navigate(site + "search.html#browse");
        page.reload();
        assertThat(found().subList(0, 3))
                .containsExactly("Budget debate goes on", "外交部发言人就渡轮协议答问", "Ferry agreement signed in Port Amber");
        page.locator("#more").click();
        page.locator("#hits li").nth(19).waitFor();
        page.locator("#sort").selectOption("old");
        assertThat(found()).first().isEqualTo("Premier receives table tennis teams");
    }

    @Test
    void aNameLeadsToAFilter() {
        search("tamarou");
        page.locator("#named button").click();
        found();
        assertThat(page.url()).endsWith("#people=ilse-tamarou");
        assertThat(status()).isEqualTo("42 articles");
    }

    @Test
    void withoutJavaScriptThePageSaysSoAndLeadsToTheLists() {
        Page plain = chromium.page(new Browser.NewContextOptions().setJavaScriptEnabled(false));
        plain.navigate(site + "search.html");
        assertThat(plain.locator(".empty-note").textContent()).contains("need JavaScript");
        assertThat(plain.locator(".empty-note a").allTextContents())
                .containsExactly("People", "Topics", "Sources", "Places", "Dates");
        assertThat(plain.locator("#q").isDisabled()).isTrue();
        plain.context().close();
    }

    @Test
    void theSameWorksBelowAPathOfAServer() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/papers/", exchange -> {
            Path file = folder.resolve("site")
                    .resolve(exchange.getRequestURI().getPath().substring("/papers/".length()));
            boolean found = Files.isRegularFile(file);
            String name = file.toString();
            exchange.getResponseHeaders()
                    .set(
                            "Content-Type",
                            name.endsWith(".js")
                                    ? "text/javascript"
                                    : name.endsWith(".css")
                                            ? "text/css"
                                            : name.endsWith(".svg") ? "image/svg+xml" : "text/html");
            byte[] bytes = found ? Files.readAllBytes(file) : new byte[0];
            exchange.sendResponseHeaders(found ? 200 : 404, found ? bytes.length : -1);
            try (var out = exchange.getResponseBody()) {
                out.write(bytes);
            }
        });
        server.start();
        try {
            page.navigate("http://127.0.0.1:" + server.getAddress().getPort() + "/papers/people/ilse-tamarou.html");
            page.keyboard().press("/");
            page.waitForURL("**/papers/search.html");
            assertThat(search("\"joint office\"")).containsExactly("Ferry agreement signed in Port Amber");
            page.navigate("http://127.0.0.1:" + server.getAddress().getPort() + "/papers/search.html?q=zhou");
            page.locator("#hits a").waitFor();
        } finally {
            server.stop(0);
        }
    }

    @Test
    void theBrowserCutsTextsIntoTheSameTerms() throws IOException {
        List<String> texts = new ArrayList<>();
        TermExamples.all().forEach(example -> texts.add(example.text()));
        Random random = new Random(11);
        for (int i = 0; i < 3000; i++) {
            texts.add(TermExamples.random(random));
        }
        Object found = page.evaluate("texts => texts.map(text => chancerySearch.words.terms(text))", texts);
        assertThat(found).isEqualTo(texts.stream().map(Terms::of).toList());
    }

    @Test
    void itFitsAPhoneInTheDark() {
        Page phone = chromium.page(
                new Browser.NewContextOptions().setViewportSize(390, 800).setColorScheme(ColorScheme.DARK));
        phone.navigate(site + "search.html#q=harbour");
        phone.locator("#hits a").first().waitFor();
        assertThat(phone.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo(true);
        phone.context().close();
    }
}
