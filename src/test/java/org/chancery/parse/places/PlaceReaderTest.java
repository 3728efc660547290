package org.chancery.parse.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.assertj.core.api.SoftAssertions;
import org.chancery.gazetteer.Gazetteer;
import org.chancery.model.OrganisationRef;
import org.chancery.model.PlaceRef;
import org.chancery.model.Range;
import org.chancery.parse.layout.Layout;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceReaderTest {

    private static final PlaceReader READER = new PlaceReader(Gazetteer.shipped());

    @ParameterizedTest
    @MethodSource("org.chancery.parse.places.GoldenCase#all")
    void readsInventedArticles(GoldenCase article) {
        List<Found> found = READER.find(article.layout());
        Places places = READER.settle(article.layout(), found, List.of());
        SoftAssertions.assertSoftly(softly -> {
            softly.assertThat(places.places())
                    .extracting(PlaceRef::name)
                    .containsExactlyInAnyOrderElementsOf(article.expect("places"));
            softly.assertThat(places.organisations())
                    .extracting(OrganisationRef::name)
                    .containsExactlyInAnyOrderElementsOf(article.expect("organisations"));
            softly.assertThat(places.countries()).isEqualTo(article.expect("countries"));
            softly.assertThat(found.stream().filter(f -> f.kind() == Found.Kind.WORK))
                    .extracting(Found::name)
                    .containsExactlyElementsOf(article.expect("works"));
        });
    }

    private static List<String> found(String text) {
        return READER.find(GoldenCase.layout("Notes of the day\n" + text)).stream()
                .map(f -> f.range().of("Notes of the day\n" + text))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kim Il Sung Square",
                "Ho Chi Minh Trail",
                "Bogyoke Aung San Market",
                "Lincoln Memorial",
                "Kono Statement",
                "Willy Brandt Square",
                "Carter Center",
                "Jomo Kenyatta International Conference Center",
                "Alexander the Great Airport",
                "Stade Modibo Keïta",
                "Avenue Bourguiba",
                "Harry S. Truman Library",
                "Bill & Melinda Gates Foundation",
                "Johnson City",
                "Xi Jinping Thought",
                "Plaza de San Martín",
                "Avenida Simón Bolívar",
                "Rue Charles de Gaulle",
                "Universidad Simón Bolívar"
            })
    void takesTheWholeOfANameThatHoldsAPerson(String name) {
        assertThat(found("They came to " + name + " again.")).containsExactly(name);
        assertThat(found("Nothing about the " + name + ", he said.")).containsExactly(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Minister Kono's Schedule",
                "President Moreno and Minister Park",
                "Gus Hall",
                "Secretary Hart Statement",
                "Foreign Minister Tran Van Tuan"
            })
    void leavesPeopleAlone(String words) {
        assertThat(found("Then " + words + " came up.")).isEmpty();
    }

    @Test
    void dropsWhatOverlapsPeople() {
        Layout layout = GoldenCase.layout("A name\nPeter Jordan came to Amman. Jordan spoke twice.");
        List<Found> found = READER.find(layout);
        int first = layout.text().indexOf("Peter");
        int second = layout.text().indexOf("Jordan spoke");
        Places places = READER.settle(
                layout,
                found,
                List.of(new Range(second, second + 6), new Range(first, first + "Peter Jordan".length())));
        assertThat(places.places()).extracting(PlaceRef::name).containsExactly("Amman");
        assertThat(places.countries()).isEmpty();
    }

    @Test
    void findsNothingThatOverlaps() {
        Random random = new Random(4);
        String[] words = {
            "Ho",
            "Chi",
            "Minh",
            "City",
            "Bank",
            "of",
            "the",
            "China",
            "Ministry",
            "and",
            "Trade",
            "'s",
            ",",
            ".",
            "Rue",
            "de",
            "Lake",
            "Carter",
            "Center",
            "President",
            "x",
            "é",
            "\uD83D\uDE00",
            "-",
            "US",
            "Park"
        };
        for (int round = 0; round < 300; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(60); i >= 0; i--) {
                text.append(words[random.nextInt(words.length)]).append(random.nextInt(9) == 0 ? "\n" : " ");
            }
            List<Found> found = READER.find(GoldenCase.layout(text.toString()));
            for (int i = 1; i < found.size(); i++) {
                assertThat(found.get(i).range().start())
                        .as(text.toString())
                        .isGreaterThanOrEqualTo(found.get(i - 1).range().end());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ho Chi Minh ",
                "a",
                "A ",
                "Bank of ",
                "Rue de la ",
                "Ministry of A and ",
                "U.S. ",
                "O'",
                "''''",
                "City "
            })
    void readsAMegabyteInOneLine(String piece) {
        String text = "Head\n" + piece.repeat(1_000_000 / piece.length());
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            Layout layout = GoldenCase.layout(text);
            READER.settle(layout, READER.find(layout), List.of());
        });
    }
}
