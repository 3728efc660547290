package org.chancery.parse.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.chancery.config.ArchiveConfig;
import org.chancery.gazetteer.Gazetteer;
import org.chancery.model.PartialDate;
import org.chancery.model.Range;
import org.chancery.model.Sheet;
import org.chancery.parse.layout.Layout;
import org.chancery.parse.layout.Line;
import org.chancery.parse.layout.Role;
import org.chancery.read.FrontMatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates whose numbers can be read two ways, settled by the country of a publisher that is known. */
class HouseOrderTest {

    private static final DateReader READER = new DateReader(Gazetteer.with(ArchiveConfig.NONE));

    @ParameterizedTest
    @CsvSource({
        "Associated Press, 2021-03-04",
        "Philippine News Agency, 2021-03-04",
        "BBC News, 2021-04-03",
        "aljazeera.com, 2021-04-03",
        "Xinhua, 2021",
        "Bluff Harbour Almanac, 2021"
    })
    void publisherTellsTheOrder(String outlet, String expected) {
        assertThat(published(List.of(outlet))).isEqualTo(expected);
    }

    @Test
    void publishersOfTwoCountriesTellNothing() {
        assertThat(published(List.of("Associated Press", "BBC News"))).isEqualTo("2021");
    }

    private static String published(List<String> outlets) {
        StringBuilder text = new StringBuilder();
        List<Line> lines = new ArrayList<>();
        outlets.forEach(outlet -> add(text, lines, outlet, Role.MASTHEAD));
        add(text, lines, "03/04/2021", Role.DATE_LINE);
        add(text, lines, "The harbour towns opened talks about the wages of the pilots.", Role.PARAGRAPH);
        PartialDate date = READER.read(new Layout(Sheet.of(text.toString()), FrontMatter.NONE, lines, List.of()))
                .published()
                .date();
        return date == null ? "none" : date.edtf();
    }

    private static void add(StringBuilder text, List<Line> lines, String words, Role role) {
        lines.add(new Line(new Range(text.length(), text.length() + words.length()), role, null, "test"));
        text.append(words).append('\n');
    }
}
