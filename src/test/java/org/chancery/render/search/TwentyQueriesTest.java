package org.chancery.render.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chancery.Chromium;
import org.chancery.model.Article;
import org.chancery.render.Output;
import org.chancery.render.SearchSite;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What twenty queries find among many reports, and what a browser reads for them: {@code -Dchancery.search=50000} for more
 * reports of the length of news, and a table of figures.
 */
class TwentyQueriesTest {

    private static final int REPORTS = Integer.getInteger("chancery.search", 400);
    private static final boolean MANY = REPORTS > 1000;

    /** Nobody should have to read more for a query of a few words. */
    private static final int MOST_BYTES = 150_000;

    private static final int FEW = 3;

    private static final String ACCENTS = "Łukasz Żółkiewicz opens the ferry to São Tomé";
    private static final String HAN = "外交部发言人就渡轮协议答问";
    private static final String VARIANT = "Premier receives table tennis teams";
    private static final String PHRASE = "Keepers of the lighthouse ask for oil";
    private static final String APART = "Lanterns on sale";

    /** Queries with the titles they find; an empty title stands for any number of the invented reports. */
    private static final List<Map.Entry<String, List<String>>> QUERIES = List.of(
            Map.entry("lukasz zolkiewicz", List.of(ACCENTS)),
            Map.entry("sao tome", List.of(ACCENTS)),
            Map.entry("dang thi sondergard", List.of(ACCENTS)),
            Map.entry("GÄVLEBORG", List.of(ACCENTS)),
            Map.entry("外交部", List.of(HAN)),
            Map.entry("渡轮 谈判", List.of(HAN)),
            Map.entry("\"发言外交\"", List.of()),
            Map.entry("สนธิสัญญา", List.of("รัฐมนตรีลงนามในสนธิสัญญา")),
            Map.entry("اتفاق العبارات", List.of("اتفاق على خطوط العبارات")),
            Map.entry("елкин договор", List.of("Подписан договор о паромах")),
            Map.entry("chou en-lin", List.of(VARIANT)),
            Map.entry("zhou enlin", List.of(VARIANT)),
            Map.entry("harbour outer mole", List.of(APART, PHRASE)),
            Map.entry("\"harbour master\"", List.of(PHRASE)),
            Map.entry("\"of the outer mole\"", List.of(PHRASE)),
            Map.entry("lightho", List.of(PHRASE)),
            Map.entry("quoxle zzyva", List.of()),
            Map.entry("minister treaty", List.of("")),
            Map.entry("\"foreign minister\"", List.of("")),
            Map.entry("\"the minister\" -ferry", List.of("")));

    @TempDir
    private static Path folder;

    @TempDir
    private static Path other;

    private static Chromium chromium;
    private static String site;

    @BeforeAll
    static void build() throws IOException {
        chromium = new Chromium();
        write(ManyReports.of(REPORTS, MANY ? 470 : 60), folder);
        site = folder.toUri().toString();
    }

    private static void write(List<Article> articles, Path folder) throws IOException {
        for (Output output : SearchSite.of(SearchArchive.graph(articles))) {
            Path file = folder.resolve(output.address());
            Files.createDirectories(file.getParent());
            try (OutputStream out = Files.newOutputStream(file)) {
                output.content().writeTo(out);
            }
        }
    }

    @AfterAll
    static void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void aPhraseOfTwoFrequentWordsIsFoundWithoutTheirPositions() throws IOException {
        write(ManyReports.frequent(), other);
        Page page = chromium.page();
        page.navigate(other.toUri() + "search.html");
        assertThat(found(page, "\"drum roll\"")).containsExactly("One behind the other");
        assertThat(chromium.takeRequests()).noneMatch(url -> url.matches(".*/search/[xy]-.*"));
        assertThat(found(page, "drum -\"drum roll\"")).containsExactly("Apart");
        assertThat(found(page, "\"roll drum\"")).isEmpty();
        assertThat(page.locator("#status").textContent()).isEqualTo("No article holds “roll drum”");
        assertThat(found(page, "\"the drum roll\"")).containsExactly("One behind the other");
        page.context().close();
    }

    private static List<String> found(Page page, String query) {
        page.locator("#q").fill(query);
        page.locator("#results[aria-busy=false]")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        return page.locator("#hits a").allTextContents();
    }

    @Test
    void eachQueryFindsWhatItShouldAndReadsLittle() throws IOException {
        StringBuilder table = new StringBuilder();
        List<String> tooMuch = new ArrayList<>();
        for (Map.Entry<String, List<String>> query : QUERIES) {
            Page page = chromium.page();
            page.navigate(site + "search.html");
            page.waitForFunction("() => globalThis.chancerySearch");
            assertThat(chromium.takeRequests()).noneMatch(url -> url.contains("/search/"));
            double milliseconds = ((Number) page.evaluate("""
                            query => new Promise(done => {
                              const results = document.getElementById("results");
                              const begin = performance.now();
                              new MutationObserver(() => {
                                if (results.getAttribute("aria-busy") === "false") done(performance.now() - begin);
                              }).observe(results, { attributes: true });
                              document.getElementById("q").value = query;
                              document.getElementById("q").dispatchEvent(new Event("input"));
                            })""", query.getKey())).doubleValue();
            List<String> found = page.locator("#hits a").allTextContents();
            if (query.getValue().equals(List.of(""))) {
                assertThat(found).as(query.getKey()).isNotEmpty();
            } else {
                assertThat(found).as(query.getKey()).containsExactlyElementsOf(query.getValue());
            }
            long bytes = 0;
            List<String> requests = chromium.takeRequests();
            for (String request : requests) {
                bytes += request.contains("/search/") ? Files.size(Path.of(URI.create(request))) : 0;
            }
            table.append("| %s | %s | %s | %.0f | %.0f |%n"
                    .formatted(
                            query.getKey(),
                            page.locator("#status").textContent(),
                            found.isEmpty() ? "" : found.get(0),
                            milliseconds,
                            bytes / 1000.0));
            if (bytes >= MOST_BYTES && query.getKey().split(" ").length <= FEW) {
                tooMuch.add(query.getKey() + " read " + bytes + " bytes: " + requests);
            }
            page.context().close();
        }
        if (MANY) {
            System.out.println("| query | found | first | ms | kB |\n| --- | --- | --- | --- | --- |\n" + table);
        }
        assertThat(chromium.takeComplaints()).isEmpty();
        assertThat(tooMuch).isEmpty();
    }
}
