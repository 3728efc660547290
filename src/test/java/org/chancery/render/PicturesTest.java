package org.chancery.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.chancery.model.Article;
import org.chancery.model.Part;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Pictures, and what else the pages say about a larger archive. */
class PicturesTest {

    private static BuiltSite site;

    @BeforeAll
    static void build() throws IOException {
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            Draft draft = new Draft("report-" + (i < 10 ? "0" : "") + i)
                    .headline("Report " + i + " on ferries")
                    .p("Minister Ilse Tamarou met guests: Ada One, Ben Two, Cia Three and Dan Four.")
                    .holder("ilse-tamarou", "Ilse Tamarou", "Minister", "Ilse Tamarou")
                    .person("ada-one", "Ada One", Part.SUBJECT, "Ada One")
                    .person("ben-two", "Ben Two", Part.SUBJECT, "Ben Two")
                    .person("cia-three", "Cia Three", Part.SUBJECT, "Cia Three")
                    .topic(i % 2 == 0 ? "transport" : "trade", i % 2 == 0 ? "Transport links" : "Trade", "ferries")
                    .countries("FJ", "TO", i % 3 == 0 ? "WS" : "NZ");
            if (i % 5 > 0) {
                draft.person("dan-four", "Dan Four", Part.SUBJECT, "Dan Four");
            }
            draft.dated(i == 29 ? "2019" : 2016 + i % 5 + "-0" + (1 + i % 9) + "-1" + i % 10);
            articles.add(draft.done());
        }
        articles.add(new Draft("arabic")
                .language("ar")
                .headline("اتفاق على خطوط العبارات")
                .p("قال داود أورلو إن الاتفاق بداية.")
                .person("dawud-urlu", "داود أورلو", Part.SUBJECT, "داود أورلو")
                .done());
        articles.sort(java.util.Comparator.comparing(Article::id));
        site = BuiltSite.of(SampleArchive.SITE, articles);
    }

    @Test
    void everyPictureHasATitleADescriptionAndATable() {
        int pictures = 0;
        for (String address : site.pages()) {
            Document page = site.page(address);
            for (Element picture : page.select("figure.picture")) {
                pictures++;
                assertThat(picture.selectFirst("figcaption").text()).as(address).isNotEmpty();
                Element drawing = picture.selectFirst("[role=img]");
                assertThat(drawing.hasAttr("aria-label") || drawing.selectFirst("title") != null)
                        .as(address)
                        .isTrue();
                for (String id :
                        (drawing.attr("aria-labelledby") + " " + drawing.attr("aria-describedby")).split(" ")) {
                    if (!id.isEmpty()) {
                        assertThat(page.select("#" + id)).as(address + "#" + id).hasSize(1);
                    }
                }
                Element table = picture.selectFirst("details table");
                assertThat(table.select("tbody tr")).as(address).isNotEmpty();
                assertThat(table.select("tbody tr").get(0).children())
                        .as(address)
                        .hasSameSizeAs(table.select("thead th"));
            }
        }
        assertThat(pictures).isGreaterThan(20);
    }

    @Test
    void eachKindOfPageHasThePictureThatSuitsIt() {
        assertThat(kinds("people/ilse-tamarou.html")).containsExactly("strip", "company");
        assertThat(kinds("topics/transport.html")).containsExactly("strip", "map");
        assertThat(kinds("relations/fj-to.html")).containsExactly("strip");
        assertThat(kinds("together/ada-one--ben-two.html")).containsExactly("strip");
        assertThat(kinds("dates/index.html")).containsExactly("strip");
        assertThat(kinds("index.html")).containsExactly("strip", "map");
        assertThat(kinds("places/index.html")).containsExactly("map");
    }

    private static List<String> kinds(String address) {
        return site.page(address).select("figure.picture").stream()
                .map(figure -> figure.classNames().stream()
                        .filter(name -> !name.equals("picture"))
                        .collect(Collectors.joining()))
                .toList();
    }

    @Test
    void theTableSaysWhatThePictureShows() {
        Element when = site.page("people/ilse-tamarou.html").selectFirst("figure.strip");
        assertThat(when.select("tbody tr").eachText()).contains("2016 6", "2019 7");
        assertThat(when.selectFirst("desc").text()).startsWith("Articles a year, from 2016 to 2020; most in ");
        Element company = site.page("people/ilse-tamarou.html").selectFirst("figure.company");
        assertThat(company.select("tbody tr").get(0).text())
                .isEqualTo("Ada One 30 Ben Two (30), Cia Three (30), Dan Four (24)");
        assertThat(company.select("tbody a").eachAttr("href")).contains("ada-one.html");
    }

    @Test
    void aFewArticlesNeedNoPicture() throws IOException {
        BuiltSite few = BuiltSite.sample();
        assertThat(few.page("people/davit-orlo.html").select("figure.picture")).isEmpty();
        assertThat(few.page("dates/2024.html").select("figure.picture")).isEmpty();
    }

    @Test
    void articlesOfAPersonAreMarkedByWhatTheyCanBeNarrowedDownBy() {
        Document page = site.page("people/ilse-tamarou.html");
        assertThat(page.select("#only-topic option").eachText())
                .containsExactly("any", "Trade (15)", "Transport links (15)");
        assertThat(page.selectFirst(".filter").hasAttr("hidden"))
                .as("shown by a script alone")
                .isTrue();
        assertThat(page.select("li[data-keys~=t-transport]")).hasSize(15);
    }

    @Test
    void daysOfTheYearStandInFilesByMonth() {
        String january = site.text("dates/days/01.js");
        assertThat(january)
                .startsWith("chanceryDays([")
                .contains("\"articles/report-00.html\",\"Report 0 on ferries\"");
        assertThat(site.page("index.html").selectFirst("#this-day").attr("data-months"))
                .startsWith("01 02 03");
    }

    @Test
    void theCardOfAPersonTellsOfficeNumberAndCompany() {
        String cards = site.files().keySet().stream()
                .filter(address -> address.startsWith("people/cards/"))
                .map(site::text)
                .collect(Collectors.joining());
        assertThat(cards)
                .contains("[\"ilse-tamarou\",\"Ilse Tamarou\",\"Minister (")
                .contains("\"30 articles, 2016–2020\",\"Named with Ada One, Ben Two\",\"On Trade, Transport links\"]");
    }

    @Test
    void aNameInAnotherScriptIsToldAsSuch() {
        Element heading = site.page("people/dawud-urlu.html").selectFirst("h1");
        assertThat(heading.attr("dir")).isEqualTo("rtl");
        assertThat(heading.attr("lang")).isEqualTo("und-Arab");
        assertThat(site.page("articles/arabic.html").select(".record a[lang=und-Arab]"))
                .isNotEmpty();
    }

    @Test
    void anArticleCanBeCited() {
        Document page = site.page("articles/report-00.html");
        assertThat(page.selectFirst("#cite-text").wholeText())
                .isEqualTo("“Report 0 on ferries.” 10 January 2016. The Lagoon Papers, report-00.");
    }

    @Test
    void theLastMonthsAreThoseOfTheArchive() {
        assertThat(site.page("index.html").selectFirst(".recent .note").text()).startsWith("August 2019 to July 2020");
    }
}
