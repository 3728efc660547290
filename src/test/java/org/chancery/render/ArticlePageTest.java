package org.chancery.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The page of an article: its text, its record, and the way from one to the other. */
class ArticlePageTest {

    private static Document talks;
    private static Document interview;
    private static BuiltSite site;

    @BeforeAll
    static void build() throws IOException {
        site = BuiltSite.sample();
        talks = site.page("articles/2024-talks.html");
        interview = site.page("articles/2024-interview.html");
    }

    @Test
    void everyFactOfTheRecordLeadsToItsWords() {
        List<Element> facts = talks.select(".record dl dd").stream()
                .filter(dd -> !dd.text().contains("struck out in the source")
                        && !dd.hasClass("change-fact")
                        && !dd.text().contains("SHA-256"))
                .toList();
        assertThat(facts).hasSizeGreaterThan(12);
        for (Element fact : facts) {
            Element here = fact.selectFirst("a[href^=#]");
            assertThat(here).as(fact.text()).isNotNull();
            Element words = talks.getElementById(here.attr("href").substring(1));
            assertThat(words).as(fact.text()).isNotNull();
            assertThat(words.text()).as(fact.text()).isNotBlank();
        }
    }

    @Test
    void thePageTellsWhatAPersonCorrected() {
        Element change = talks.selectFirst(".record .change-fact");
        assertThat(change).isNotNull();
        assertThat(change.select("b").text()).isEqualTo("Published");
        assertThat(change.select("del").text()).isEqualTo("March 2024");
        assertThat(change.select("ins").text()).isEqualTo("12 March 2024");
        assertThat(change.text()).contains("the <page> says so", "1 May 2024", "an archivist");
        assertThat(interview.select(".change-fact")).isEmpty();
    }

    @Test
    void aFactLeadsToTheVeryWords() {
        assertThat(wordsOf("Ilse Tamarou", 0)).isEqualTo("Ilse Tamarou");
        assertThat(wordsOf("Ilse Tamarou", 2)).isEqualTo("Tamarou");
        assertThat(wordsOf("Council of Islands", 0)).isEqualTo("Council of Islands");
        assertThat(talks.select(".record dt:contains(Words said) ~ dd a[href^=#]")
                        .eachAttr("href"))
                .extracting(href -> talks.getElementById(href.substring(1)).text())
                .contains("The sea between us is a road again,");
    }

    private static String wordsOf(String fact, int nth) {
        Element dd = talks.select(".record dd").stream()
                .filter(element -> element.text().contains(fact))
                .findFirst()
                .orElseThrow();
        return talks.getElementById(
                        dd.select("a[href^=#]").get(nth).attr("href").substring(1))
                .text();
    }

    @Test
    void peopleArePlainLinksInTheTextAndDatesAreMarked() {
        assertThat(talks.select(".text a[href*=people/]").eachText())
                .containsExactly(
                        "Ilse Tamarou",
                        "Davit Orlo",
                        "Nan Quill",
                        "Ilse Tamarou",
                        "Davit Orlo",
                        "Tamarou",
                        "Orlo",
                        "Per Lind");
        Element tuesday = talks.select(".text time").stream()
                .filter(time -> time.text().equals("Tuesday"))
                .findFirst()
                .orElseThrow();
        assertThat(tuesday.attr("datetime")).isEqualTo("2024-03-12");
        assertThat(tuesday.attr("title")).isEqualTo("12 March 2024");
    }

    @Test
    void theHeadlineIsShownOnce() {
        assertThat(talks.selectFirst("h1").text())
                .isEqualTo("Marova and Selune agree on ferries after night of talks in Port Amber");
        assertThat(talks.selectFirst(".text").text()).doesNotContain("agree on ferries");
        assertThat(talks.selectFirst(".deck").text()).isEqualTo("Both sides call the paper a beginning, not an end");
    }

    @Test
    void redactionsAreVisibleAndNobodysName() {
        Element redaction = talks.selectFirst(".text .redaction");
        assertThat(redaction.text()).isEqualTo("**");
        assertThat(redaction.attr("title")).isEqualTo("struck out in the source");
        assertThat(talks.selectFirst(".record").text()).contains("1 name struck out in the source");
    }

    @Test
    void whatWasLeftOutCanBeOpened() {
        Element details = talks.selectFirst("details.leftout");
        assertThat(details.hasAttr("open")).isFalse();
        assertThat(details.select("li").eachText())
                .containsExactly("Home | World | Business | Sport menu", "Share this story share buttons");
        assertThat(talks.selectFirst(".text").select("p").eachText()).noneMatch(p -> p.contains("Share this story"));
    }

    @Test
    void questionsAndAnswersAreSetAsAConversation() {
        assertThat(interview.select(".turn.question .speaker").eachText())
                .containsExactly("Maya Brandt", "Maya Brandt");
        assertThat(interview.select(".turn.question > p:last-child").eachText())
                .containsExactly("You came to Port Amber twice. Why?", "And Minister Tamarou?");
        assertThat(interview.select(".turn.answer .speaker").eachText()).containsExactly("Davit Orlo", "Davit Orlo");
        assertThat(interview.select(".turn.answer > p:last-child").get(0).text())
                .isEqualTo("Because the first time nobody slept. A ferry is cheaper than a quarrel.");
    }

    @Test
    void aLineThatHoldsAFactButNoTextIsShownToo() {
        Document hostile = site.page("articles/hostile.html");
        assertThat(hostile.select(".elsewhere p").eachText())
                .containsExactly("Date: January 2024 <img src=x onerror=alert(1)>");
        String here =
                hostile.select(".record dd").get(0).selectFirst("a[href^=#]").attr("href");
        assertThat(hostile.getElementById(here.substring(1)).text()).isEqualTo("January 2024");
    }

    @Test
    void datesAreToldAsFarAsKnown() {
        assertThat(site.page("articles/2023-long.html").selectFirst(".byline").text())
                .isEqualTo("2023 (year only)");
        assertThat(site.page("articles/undated-note.html")
                        .selectFirst(".byline")
                        .text())
                .isEqualTo("Undated");
        assertThat(site.page("articles/2022-arabic.html").selectFirst(".byline").text())
                .isEqualTo("30 November – 1 December 2022");
        assertThat(talks.select(".record dd").get(0).text()).startsWith("12 March 2024 read here stated in the text");
    }

    @Test
    void relatedArticlesSayWhy() {
        assertThat(talks.select(".related li").get(0).text())
                .contains("an hour with Davit Orlo")
                .contains("both name Davit Orlo and Ilse Tamarou; both on Transport links");
        assertThat(talks.select(".step").get(0).text()).contains("Fiji and Tonga", "Earlier", "2023 (year only)");
        assertThat(interview.select(".step").get(0).text()).contains("nothing later in this archive");
    }

    @Test
    void otherLanguagesAndDirectionsAreMarked() {
        Document arabic = site.page("articles/2022-arabic.html");
        assertThat(arabic.selectFirst("h1").attr("lang")).isEqualTo("ar");
        assertThat(arabic.selectFirst("div.text").attr("lang")).isEqualTo("ar");
        assertThat(arabic.select(".record [lang=ar], .record[lang]")).isEmpty();
        assertThat(arabic.selectFirst("h1").attr("dir")).isEqualTo("rtl");
        assertThat(arabic.selectFirst(".text p").attr("dir")).isEqualTo("rtl");
    }

    @Test
    void theTextAsGivenIsThere() {
        assertThat(talks.select(".original a").attr("href")).isEqualTo("../text/2024-talks.txt");
        assertThat(site.text("text/2024-talks.txt")).startsWith("Home | World | Business | Sport");
    }
}
