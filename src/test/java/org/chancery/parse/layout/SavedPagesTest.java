package org.chancery.parse.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.chancery.gazetteer.Gazetteer;
import org.chancery.model.SourceRef;
import org.chancery.parse.sources.SourceReader;
import org.chancery.read.ArticleReader;
import org.chancery.read.RawArticle;
import org.junit.jupiter.api.Test;

/** Saved HTML pages, whose mark-up helps where it is right and does no harm where it is wrong. */
class SavedPagesTest {

    private static final Gazetteer GAZETTEER = Gazetteer.shipped();

    private static Layout layout(String page) throws Exception {
        try (InputStream in = SavedPagesTest.class.getResourceAsStream("/parse/layout/pages/" + page)) {
            byte[] bytes = Objects.requireNonNull(in).readAllBytes();
            RawArticle raw = new ArticleReader().read(bytes, page, "page");
            return new LayoutReader(GAZETTEER).read(raw.sheet(), raw.frontMatter(), raw.hints());
        }
    }

    @Test
    void menusPromotionsAndBoxesOfAWellMarkedPageAreLeftOut() throws Exception {
        Layout layout = layout("01-sample.html");
        assertThat(title(layout)).isEqualTo("Timor-Leste becomes eleventh member of ASEAN");
        assertThat(sources(layout)).containsExactly("AsiaOne");
        assertThat(words(layout, Role.DATE_LINE)).containsExactly("PUBLISHED ON October 26, 2025");
        assertThat(words(layout, Role.PARAGRAPH)).hasSize(4);
        assertThat(kept(layout)).doesNotContain("newsletter", "Ten cafes", "Lifestyle", "Facebook");
        assertThat(layout.datelines()).hasSize(1);
    }

    @Test
    void aPageOfBareDivisionsIsReadByItsWordsAndClassNames() throws Exception {
        Layout layout = layout("02-divisions.html");
        assertThat(title(layout)).isEqualTo("Two lakes, one fishing day: Armenia and Georgia agree");
        assertThat(sources(layout)).containsExactly("The Highland Courier");
        assertThat(words(layout, Role.BYLINE)).containsExactly("By Nune Hakobian");
        assertThat(words(layout, Role.CAPTION)).hasSize(1);
        assertThat(words(layout, Role.KICKER)).containsExactly("World");
        assertThat(words(layout, Role.BLOCK_QUOTE)).hasSize(1);
        assertThat(words(layout, Role.HEADING)).containsExactly("What changes in June");
        assertThat(words(layout, Role.PARAGRAPH)).hasSize(3);
        assertThat(kept(layout)).doesNotContain("Old angler", "Ferry runs", "Sport");
    }

    @Test
    void theSiteNameMarkedAsTheHighestHeadingIsNotTheTitle() throws Exception {
        Layout layout = layout("03-marked-wrongly.html");
        assertThat(title(layout)).isEqualTo("Deputy Minister Olsvik meets ambassador of Chile");
        assertThat(sources(layout)).containsExactly("Ministry of Foreign Affairs");
        assertThat(words(layout, Role.PARAGRAPH)).hasSize(2);
        assertThat(kept(layout)).doesNotContain("Valdivia", "Embassies", "Facebook", "press@");
    }

    private static List<String> words(Layout layout, Role role) {
        return layout.lines().stream()
                .filter(line -> line.role() == role)
                .map(layout::text)
                .toList();
    }

    private static String kept(Layout layout) {
        return String.join(
                "\n",
                layout.lines().stream()
                        .filter(line -> line.role().kept())
                        .map(layout::text)
                        .toList());
    }

    private static List<String> sources(Layout layout) {
        return new SourceReader(GAZETTEER)
                .read(layout).stream().map(SourceRef::name).toList();
    }

    private static String title(Layout layout) {
        return new TitleReader().read(layout).text();
    }
}
