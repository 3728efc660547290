package org.chancery.parse.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.gazetteer.Gazetteer;
import org.chancery.model.Range;
import org.chancery.model.Sheet;
import org.chancery.model.SourceRef;
import org.chancery.parse.layout.LayoutReader;
import org.chancery.read.FrontMatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who a report comes from, as it stands in the places where pages say so. */
class SourceReaderTest {

    private static final Gazetteer GAZETTEER = Gazetteer.shipped();

    private static final String STORY = """

            Ministers agree on the ferry

            %s

            The ferry across the strait will sail again from Monday, the ministers of the two countries said after a meeting.

            Tickets cost the same in both harbours, and children sail free of charge until the end of the summer.
            """;

    private static List<String> names(String text) {
        Sheet sheet = Sheet.of(text);
        return new SourceReader(GAZETTEER)
                .read(new LayoutReader(GAZETTEER).read(sheet, FrontMatter.NONE)).stream()
                        .map(SourceRef::name)
                        .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Par Lucie Mabiala (avec AFP)                          | AFP
            Por Inés Arrabal (con información de EFE)             | EFE
            Von Hedwig Asmussen (mit dpa)                         | dpa
            Oleh Ratna Kusumawati (dengan laporan Antara)         | Antara
            Di Carla Bentivoglio (ANSA)                           | ANSA
            Door Maartje Hoekstra, Belga                          | Belga
            By Tom Ruddock (with Reuters)                         | Reuters
            """)
    void theAgencyBehindTheWriterIsFoundInManyLanguages(String byline, String agency) {
        assertThat(names(STORY.formatted(byline))).containsExactly(agency);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            — With inputs from APP and PTI                       | APP,PTI
            By Lucie Mabiala, with reports from CMC              | CMC
            Additional reporting by Reuters                      | Reuters
            Compiled from reports by APA and Reuters             | APA,Reuters
            """)
    void agenciesThatALineThanksAreSources(String line, String agencies) {
        assertThat(names(STORY.formatted(line))).containsExactlyInAnyOrder(agencies.split(","));
    }

    @Test
    void theHelpOfPeopleIsNoSource() {
        assertThat(names(STORY.formatted("Additional reporting by Lucie Mabiala and Tom Ruddock")))
                .isEmpty();
    }

    @Test
    void anAgencyMayOpenTheText() {
        assertThat(names(
                        "Ferry sails again\n\nVNA - The ferry across the strait will sail again from Monday, the ministers of"
                                + " the two countries said after a long meeting in the harbour.\n"))
                .containsExactly("Vietnam News Agency");
    }

    @Test
    void aColumnOfARowNamesTheSource() {
        assertThat(
                        names(
                                "Ferry sails again\n\nHarbour Window   Updated on 2018-03-26   08:15   Source: Strait Channel\n\nThe"
                                        + " ferry across the strait will sail again from Monday, the ministers of the two countries said.\n"))
                .contains("Strait Channel");
    }

    @Test
    void theHolderOfTheCopyrightIsThePublisherWhereTheHeadOfThePageNamesItToo() {
        assertThat(names(
                        "Inicio  |  Mundo  |  Avisos\nLA VOZ DEL MUELLE\nPuerto Alto, domingo 29 de noviembre de 2009\n"
                                + STORY.formatted("By Inés Arrabal") + "\n© La Voz del Muelle Ltda., Puerto Alto\n"))
                .containsExactly("La Voz del Muelle");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "National   World   Market   Culture   Travel",
                "Time   |   World   |   Opinion   |   Sport",
                "Monitor > Politics > Sea",
            })
    void sectionsOfASiteAreNoPublishers(String menu) {
        assertThat(names(menu + STORY.formatted("4 May 2010"))).isEmpty();
    }

    @Test
    void aSectionsWordIsThePublisherWhereThePageSaysSoAgain() {
        String page = "The National   |   World   |   Sport" + STORY.formatted("4 May 2010") + "\n© The National\n";
        assertThat(names(page)).containsExactly("The National");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            https://www.rivertimes.example/2014/ferry | River Times
            thestraitpost.example                     | The Strait Post
            harbour-gazette.example                   | Harbour Gazette
            ferries.example                           | ferries.example
            """)
    void aCitedHostThatTellsItsPaperIsCalledByIt(String address, String name) {
        String page = STORY.formatted("4 May 2010") + "\nReference(s):\n" + address + "\n";
        assertThat(names(page)).containsExactly(name);
    }

    @Test
    void aDepartmentBelowItsMinistryIsNoPublisher() {
        String page =
                "Ministry of Foreign Affairs of Viet Nam\nPress and Information\n" + STORY.formatted("4 May 2010");
        assertThat(names(page)).containsExactly("Ministry of Foreign Affairs of Vietnam");
    }

    @Test
    void aPublisherMayOpenTheLineOfTheDate() {
        assertThat(names(STORY.formatted("European Commission, Dubai, 4 May 2010")))
                .containsExactly("European Commission");
    }

    @Test
    void theMarkAtTheEndOfTheTextCountsAboveNoticesOfTheSite() {
        String page = STORY.formatted("4 May 2010").stripTrailing() + " — VNS\n\nThe site takes no responsibility.\n";
        assertThat(names(page)).containsExactly("Viet Nam News");
    }

    @Test
    void theBareHostOfAKnownOutletMayCloseAPage() {
        String page = STORY.formatted("4 May 2010") + "\nRelated Pages\nA bridge in the north\n\nvietnamnews.vn\n";
        assertThat(names(page)).containsExactly("Viet Nam News");
    }

    @Test
    void theTitleOfAWebPageNamesItsSite() {
        FrontMatter title = new FrontMatter(
                new Range(0, 0),
                List.of(new FrontMatter.Field(
                        "page-title",
                        List.of(new FrontMatter.Value("Ministers agree - People's Daily Online", new Range(0, 0))))));
        Sheet sheet = Sheet.of(STORY.formatted("4 May 2010"));
        assertThat(new SourceReader(GAZETTEER).read(new LayoutReader(GAZETTEER).read(sheet, title)))
                .extracting(SourceRef::name)
                .containsExactly("People's Daily");
    }
}
