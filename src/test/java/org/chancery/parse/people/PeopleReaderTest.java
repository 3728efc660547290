package org.chancery.parse.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.chancery.gazetteer.Gazetteer;
import org.chancery.model.Range;
import org.chancery.model.Sheet;
import org.chancery.parse.LocalPerson;
import org.chancery.parse.layout.Layout;
import org.chancery.parse.layout.Line;
import org.chancery.parse.layout.Role;
import org.chancery.read.FrontMatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeopleReaderTest {

    private static final PeopleReader READER = new PeopleReader(Gazetteer.shipped());

    private static Layout layout(String text) {
        Sheet sheet = Sheet.of(text);
        List<Line> lines = text.isEmpty()
                ? List.of()
                : List.of(new Line(new Range(0, text.length()), Role.PARAGRAPH, null, "line"));
        return new Layout(sheet, FrontMatter.NONE, lines, List.of());
    }

    private static List<LocalPerson> read(String text) {
        return READER.read(layout(text), List.of(), List.of());
    }

    @Test
    void keepsTitlesOutsideTheNameAndTellsTheOffice() {
        LocalPerson person = read("Yesterday former Foreign Minister Dr. Ulrike Sandmann spoke in Bonn.")
                .get(0);
        assertThat(person.name()).isEqualTo("Ulrike Sandmann");
        assertThat(person.titles()).contains("Dr");
        assertThat(person.offices()).extracting(office -> office.title()).containsExactly("former Foreign Minister");
    }

    @Test
    void aLoneSurnameWithATitleIsNoCompleteName() {
        LocalPerson person = read("He had called President Kilpatrick twice.").get(0);
        assertThat(person.name()).isEqualTo("Kilpatrick");
        assertThat(person.complete()).isFalse();
        assertThat(person.titles()).anyMatch(title -> title.contains("President"));
    }

    @Test
    void twoWhoShareAFamilyNameAreToldApartByTitle() {
        List<LocalPerson> people =
                read("President Juan Carranza came with his wife, Elena Carranza. Mrs Carranza smiled. "
                        + "President Carranza did not.");
        assertThat(people).hasSize(2);
        assertThat(people.get(0).mentions()).hasSize(2);
        assertThat(people.get(1).mentions()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They met near the Gustav Lindqvist Library.",
                "The convoy crossed Marta Ibarra Square at noon.",
                "Nobody signed the Brandauer Statement.",
                "On the morning of the 5th, ** arrived.",
                "Under the treaty Diplomats may stay until March."
            })
    void placesWorksAndCommonWordsAreNoPeople(String text) {
        assertThat(read(text)).isEmpty();
    }

    @Test
    void struckOutNamesAreRedactions() {
        Layout layout = layout("On Monday ** met with Wang Zhi, and :* spoke. Five * stars.");
        assertThat(READER.redactions(layout))
                .extracting(range -> range.of(layout.text()))
                .containsExactly("**", ":*");
    }

    @Test
    void anyTextIsReadWithoutError() {
        Random random = new Random(7);
        String alphabet =
                "Mr. President Kim Li de Jean-Paul \"“”‘’(),:;.\n-– «» Ж汉字 U.S. O'Neil JR. von 12 said told ** [^1] by /";
        for (int round = 0; round < 400; round++) {
            StringBuilder text = new StringBuilder();
            int pieces = random.nextInt(60);
            for (int i = 0; i < pieces; i++) {
                int at = random.nextInt(alphabet.length() - 4);
                text.append(alphabet, at, at + 1 + random.nextInt(4));
            }
            for (LocalPerson person : read(text.toString())) {
                assertThat(person.mentions()).isNotEmpty();
                assertThat(person.name()).isNotBlank();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Aa ", "Mr. ", "A.", "de ", "Kim ", "\"", "President Li Wei, ", "(", "x", "A-", "'", "By "})
    void longLinesTakeTimeInProportion(String piece) {
        String text = piece.repeat(1_000_000 / piece.length());
        org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> read(text));
    }
}
