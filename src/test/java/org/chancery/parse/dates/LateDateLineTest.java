package org.chancery.parse.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.config.ArchiveConfig;
import org.chancery.gazetteer.Gazetteer;
import org.chancery.model.PartialDate;
import org.chancery.model.Sheet;
import org.chancery.parse.layout.LayoutReader;
import org.chancery.read.FrontMatter;
import org.junit.jupiter.api.Test;

/** A date by itself below the opening paragraph. */
class LateDateLineTest {

    private static final Gazetteer GAZETTEER = Gazetteer.with(ArchiveConfig.NONE);
    private static final LayoutReader LAYOUTS = new LayoutReader(GAZETTEER);
    private static final DateReader DATES = new DateReader(GAZETTEER);

    private static final String OPENING = """
            Two neighbours settle a quarrel over a bridge

            By Ilse Thorn

            BEIRUT (Reuters) - The two neighbours settled their quarrel over the bridge on Monday and agreed to share the
            cost of its upkeep for the next forty years.

            """.replace("the\ncost", "the cost");

    private static final String REST = """

            The bridge had been closed to carts and cars alike for most of the winter, and the ferry could not carry all.
            """;

    @Test
    void isTheDateOfPublicationWhereTheWeekdayOfTheOpeningFits() {
        assertThat(published(OPENING + "May 16, 2016\n" + REST)).isEqualTo("2016-05-16");
        assertThat(published(OPENING + "May 17, 2016\n" + REST)).isEqualTo("2016-05-17");
    }

    @Test
    void isNotWhereTheWeekdayContradicts() {
        assertThat(published(OPENING + "May 20, 2016\n" + REST)).isEqualTo("none");
    }

    @Test
    void isNotWhereOtherDatesHeadOtherParts() {
        assertThat(published(OPENING + "May 16, 2016\n" + REST + "\nJune 2, 2016\n" + REST))
                .isEqualTo("none");
    }

    private static String published(String text) {
        PartialDate date = DATES.read(LAYOUTS.read(Sheet.of(text), FrontMatter.NONE, List.of()))
                .published()
                .date();
        return date == null ? "none" : date.edtf();
    }
}
