package org.chancery.render.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the drawings show. */
class DrawingsTest {

    private static final int SMALL = 8_000;

    private static Element drawn(Drawing drawing) {
        StringBuilder out = new StringBuilder();
        drawing.draw(new Label("x", "A <title>", "A & description"), out);
        assertThat(out.length()).isLessThan(SMALL);
        assertThat(out).doesNotContain("style=", "NaN", "Infinity");
        return Jsoup.parse(out.toString(), "", Parser.xmlParser()).firstElementChild();
    }

    private static Stream<String> texts(Element svg) {
        return svg.select("text").eachText().stream();
    }

    @Test
    void aTimeStripHasABarForEachPeriodWithArticlesAndTellsTheHighest() {
        Element svg = drawn(new TimeStrip(
                List.of(2, 0, 7, 1), List.of(new TimeStrip.Tick(0, "2021"), new TimeStrip.Tick(3, "2024"))));
        assertThat(svg.selectFirst("path.bars").attr("d").chars().filter(c -> c == 'M'))
                .hasSize(3);
        assertThat(texts(svg)).containsExactly("7", "2021", "2024");
        assertThat(svg.selectFirst("> title").text()).isEqualTo("A <title>");
        assertThat(svg.selectFirst("> desc").text()).isEqualTo("A & description");
    }

    @Test
    void aYearHasASquareADayWithTheDarkestForMost() {
        List<Integer> counts = new java.util.ArrayList<>(Collections.nCopies(366, 0));
        counts.set(0, 1);
        counts.set(59, 9);
        List<DaySquares.Month> months = Stream.iterate(1, m -> m + 1)
                .limit(12)
                .map(m -> new DaySquares.Month("Month " + m, "told of month " + m))
                .toList();
        Element squares = drawn(new DaySquares(2024, counts, months));
        assertThat(squares.select("svg")).hasSize(12);
        assertThat(squares.select("path").eachAttr("d").stream()
                        .mapToLong(d -> d.chars().filter(c -> c == 'M').count())
                        .sum())
                .isEqualTo(366);
        assertThat(squares.select("svg").get(1).select("path.shade4")).hasSize(1);
        assertThat(squares.select("svg > title").eachText()).contains("told of month 2");
    }

    @Test
    void aMapShowsTheCountriesWithArticlesAmongTheirNeighbours() {
        Element map = drawn(new TileMap(
                List.of(new TileMap.Country("VN", 12), new TileMap.Country("LA", 3), new TileMap.Country("YU", 2))));
        assertThat(texts(map)).containsExactly("VN", "LA");
        assertThat(map.select("path.shade0")).hasSize(1);
    }

    @Test
    void aMapOfTheWholeWorldStaysSmall() {
        assertThat(Tiles.all()).hasSizeGreaterThan(193);
        assertThat(Tiles.all().values()).doesNotHaveDuplicates();
        StringBuilder out = new StringBuilder();
        new TileMap(Tiles.all().keySet().stream()
                        .map(code -> new TileMap.Country(code, 1 + code.charAt(0) % 7))
                        .toList())
                .draw(new Label("x", "", ""), out);
        assertThat(out.length()).isLessThan(30_000);
    }

    @Test
    void theRingPutsThoseBesideEachOtherWhoShareMost() {
        int[][] ties = {{0, 0, 5, 0}, {0, 0, 0, 3}, {5, 0, 0, 0}, {0, 3, 0, 0}};
        assertThat(RingOrder.of(4, (a, b) -> ties[a][b])).containsExactly(0, 2, 1, 3);
    }

    @Test
    void aLongNameIsCutAndTwelveFindRoom() {
        List<CompanyRing.Companion> others = Stream.iterate(1, i -> i + 1)
                .limit(12)
                .map(i -> new CompanyRing.Companion("Person " + "x".repeat(3 * i), i))
                .toList();
        Element ring = drawn(new CompanyRing("Ilse Tamarou", others, List.of(new CompanyRing.Tie(0, 11, 2))));
        assertThat(ring.select("line.spoke")).hasSize(12);
        assertThat(ring.select("line.tie")).hasSize(1);
        assertThat(texts(ring)).allMatch(name -> name.length() <= 19).contains("Ilse Tamarou");
    }

    @Test
    void manyDaysOfAnOfficeStaySmall() {
        List<Double> days = Stream.iterate(0.0, d -> d + 0.0004).limit(2_500).toList();
        drawn(new OfficeLines(
                List.of(new OfficeLines.Line("Minister", List.of(new OfficeLines.Stretch(0.1, 1)), days)),
                List.of(new OfficeLines.Tick(0, "1999"))));
    }

    @ParameterizedTest
    @CsvSource({"0,9,0", "1,1,1", "1,100,1", "2,100,1", "100,100,4", "30,100,3", "5,5,4", "1,5,1", "3,5,3"})
    void theDarkerTheMore(int number, int most, int shade) {
        assertThat(Shade.of(number, most)).isEqualTo(shade);
    }
}
