package org.chancery.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.gazetteer.Gazetteer;
import org.chancery.model.Article;
import org.chancery.render.Draft;
import org.junit.jupiter.api.Test;

class TimeLineTest {

    private static final CountryNames NAMES =
            new NamedCountries(Gazetteer.shipped().places(), "en");

    private static Article article(String id, String date, String headline, String lead) {
        return new Draft(id)
                .headline(headline)
                .p(lead)
                .dated(date)
                .countries("PE", "CL")
                .done();
    }

    private static List<String> steps(Article... articles) {
        return new TimeLine(NAMES)
                .of("CL", "PE", List.of(articles)).stream()
                        .map(step -> step.date().edtf()
                                + (step.told() ? " " : " reported ")
                                + step.kinds()
                                + step.articles().stream().map(Article::id).toList())
                        .toList();
    }

    @Test
    void aStepIsWhatTheHeadlineOrTheFirstParagraphCallsIt() {
        assertThat(steps(
                        article("a", "2021-03-04", "Chile's foreign minister visits Peru", "He came at noon."),
                        article("b", "2021-03-05", "Fish for two", "Peru and Chile signed a paper in Lima."),
                        article("c", "2021-03-06", "Presidents of Chile and Peru speak by phone", "It took an hour."),
                        article("d", "2021-03-07", "Peru protests to Chile over a buoy", "A note was sent."),
                        article("e", "2021-03-08", "Peru and Chile are neighbours", "Both lie on one ocean.")))
                .containsExactly(
                        "2021-03-07 reported [STATEMENT][d]",
                        "2021-03-06 reported [CALL][c]",
                        "2021-03-05 reported [SIGNING][b]",
                        "2021-03-04 reported [VISIT][a]");
    }

    @Test
    void whatThirdCountriesDoIsNoStepBetweenTheTwo() {
        assertThat(steps(
                        article("a", "2021-03-04", "Kenya's president visits Peru and Chile", "He came at noon."),
                        article("b", "2021-03-05", "Minister's visits to Peru and Chile end", "He flew home."),
                        article("c", "2021-03-06", "Secretary's visit to Lima", "He had talks there.")))
                .isEmpty();
    }

    @Test
    void anUndatedArticleMakesNoStep() {
        assertThat(steps(new Draft("a")
                        .headline("Chile's foreign minister visits Peru")
                        .p("He came.")
                        .countries("CL", "PE")
                        .done()))
                .isEmpty();
    }
}
