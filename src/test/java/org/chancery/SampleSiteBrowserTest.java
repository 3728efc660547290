package org.chancery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample site as a reader opens it: from a disk, in a real browser. */
class SampleSiteBrowserTest {

    @TempDir
    private static Path folder;

    private static Chromium chromium;
    private static Path site;

    @BeforeAll
    static void build() throws IOException {
        chromium = new Chromium();
        site = SampleSite.build(folder);
    }

    @AfterAll
    static void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @AfterEach
    void nothingWasComplainedOfNorAskedForElsewhere() {
        assertThat(chromium.takeComplaints()).isEmpty();
        assertThat(chromium.takeRequests()).allMatch(url -> url.startsWith("file:") || url.startsWith("data:"));
    }

    private static Page open(String address) {
        return open(address, new Browser.NewContextOptions());
    }

    private static Page open(String address, Browser.NewContextOptions options) {
        Page page = chromium.page(options);
        page.navigate(site.toUri() + address);
        return page;
    }

    @Test
    void everyPageOpensFromADiskWithoutAComplaint() throws IOException {
        Page page = chromium.page();
        for (Path file : SampleSite.pages(site)) {
            String address = file.toUri().toString();
            page.navigate(address);
            if (Files.readString(file).contains("http-equiv=\"refresh\"")) {
                page.waitForURL(url -> !url.equals(address));
            }
            assertThat(page.title()).as(address).isNotBlank();
        }
    }

    @Test
    void aCardTellsAboutAPersonPointedAtAndGoesAway() {
        Page page = open("articles/2024-trong-mourned.html");
        Locator name = page.locator(".text a[href$='/xi-jinping.html']").first();
        Locator card = page.locator("#card");
        name.hover();
        card.waitFor();
        assertThat(card.textContent()).startsWith("Xi Jinping").contains("articles, 2022–2025", "Named with ");
        assertThat(name.getAttribute("aria-describedby")).isEqualTo("card");
        assertThat(card.boundingBox().y).isCloseTo(name.boundingBox().y, within(200.0));
        page.keyboard().press("Escape");
        assertThat(card.isHidden()).isTrue();
        page.keyboard().press("Tab");
        page.locator(".text a[href*='people/']").first().focus();
        card.waitFor();
        assertThat(card.textContent()).contains("Nguyen Phu Trong");
        page.keyboard().press("Tab");
        page.keyboard().press("Escape");
        assertThat(card.isHidden()).isTrue();
        name.click();
        assertThat(page.url()).endsWith("/people/xi-jinping.html");
    }

    @Test
    void aCitationIsCopied() {
        Page page = open("articles/2024-trong-mourned.html");
        page.locator(".cite summary").click();
        page.locator("button[data-copy=cite-bibtex]").click();
        page.locator("#copied:has-text('BibTeX copied')")
                .waitFor(new Locator.WaitForOptions()
                        .setState(com.microsoft.playwright.options.WaitForSelectorState.ATTACHED));
        page.navigate(site.toUri() + "search.html");
        page.locator("#q").focus();
        page.keyboard().press("Control+v");
        assertThat(page.locator("#q").inputValue()).startsWith("@article{2024-trong-mourned,");
    }

    @Test
    void theFormsOfACitationAreThoseOfTheWholeArchive() throws IOException {
        String bibtex = Files.readString(site.resolve("data/articles.bib"));
        String ris = Files.readString(site.resolve("data/articles.ris")).replace("\r\n", "\n");
        String csl = Files.readString(site.resolve("data/articles.csl.json"));
        Page page = chromium.page();
        for (Path file : SampleSite.pages(site)) {
            if (file.getParent().endsWith("articles") && !file.endsWith("index.html")) {
                page.navigate(file.toUri().toString());
                page.locator(".cite summary").click();
                page.locator("#cite-csl").waitFor();
                assertThat(bibtex).contains(page.locator("#cite-bibtex").textContent());
                assertThat(ris).contains(page.locator("#cite-ris").textContent());
                String item = page.locator("#cite-csl").textContent();
                assertThat(csl).contains(item.substring(1, item.length() - 1));
            }
        }
    }

    @Test
    void theFrontPageTellsOfThisDayInEarlierYears() {
        Page page = chromium.page();
        page.clock().setFixedTime("2026-10-14T12:00:00Z");
        page.navigate(site.toUri() + "index.html");
        Locator section = page.locator("#this-day");
        section.waitFor();
        assertThat(section.locator("h2").textContent()).isEqualTo("This day in earlier years");
        assertThat(section.locator("a").allTextContents()).hasSize(1);
        assertThat(section.locator("time").first().textContent())
                .contains("October")
                .contains("2024");
        section.locator("a").first().click();
        assertThat(page.url()).contains("/articles/");
    }

    @Test
    void articlesOfAPersonAreNarrowedDownAndTheAddressKeepsIt() {
        Page page = open("people/to-lam.html");
        page.locator("#only-topic").selectOption("t-official-visits");
        assertThat(page.locator(".filter [role=status]").textContent()).matches("\\d+ of 17 articles");
        int shown = page.locator("li[data-keys]:visible").count();
        assertThat(shown).isBetween(1, 16);
        page.reload();
        assertThat(page.locator("#only-topic").inputValue()).isEqualTo("t-official-visits");
        assertThat(page.locator("li[data-keys]:visible").count()).isEqualTo(shown);
    }

    @Test
    void withoutJavaScriptEverythingButSearchingWorks() {
        Browser.NewContextOptions off = new Browser.NewContextOptions().setJavaScriptEnabled(false);
        Page page = open("index.html", off);
        assertThat(page.locator("#this-day").isHidden()).isTrue();
        page.locator(".lead a").click();
        page.locator(".cite summary").click();
        assertThat(page.locator("#cite-text").textContent()).startsWith("“").endsWith(".");
        assertThat(page.locator(".cite button:visible").count()).isZero();
        page.locator(".record a[href*='people/']").first().click();
        assertThat(page.url()).contains("/people/");
        assertThat(page.locator(".filter:visible").count()).isZero();
        page.locator(".sections a").last().click();
        assertThat(page.locator("noscript .lists a").count()).isGreaterThan(3);
    }

    @Test
    void noPageIsWiderThanATelephone() {
        Page page = chromium.page(new Browser.NewContextOptions().setViewportSize(390, 800));
        for (String address : List.of(
                "index.html",
                "articles/2024-trong-mourned.html",
                "people/to-lam.html",
                "topics/asean.html",
                "relations/index.html",
                "dates/2024.html",
                "search.html")) {
            page.navigate(site.toUri() + address);
            assertThat(page.evaluate("document.documentElement.scrollWidth"))
                    .as(address)
                    .isEqualTo(390);
            assertThat(page.locator(".sections").boundingBox().height)
                    .as(address + ": the sections stand on one line")
                    .isLessThan(40);
        }
    }
}
