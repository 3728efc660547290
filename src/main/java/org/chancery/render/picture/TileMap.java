package org.chancery.render.picture;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A map with a square of one size for each country, so that a small one is seen as well as a large one; the darker, the
 * more articles. Only the part of the world that has some is drawn.
 *
 * @param counts countries with the number of their articles; those that have no tile are left out
 */
public record TileMap(List<Country> counts) implements Drawing {

    private static final int PITCH = 20;
    private static final int SIDE = 18;
    private static final int SHOWN = 27;

    /** The least that is drawn, so that a country is known by its neighbours. */
    private static final int FEWEST_COLUMNS = 11;

    private static final int FEWEST_ROWS = 6;

    /** A map wider than this has no room for codes on a telephone. */
    private static final int WIDE = 17;

    public TileMap {
        counts = List.copyOf(counts);
    }

    /**
     * A country.
     *
     * @param code ISO 3166-1 alpha-2 code
     * @param articles number of articles, 1 or more
     */
    public record Country(String code, int articles) {}

    /** Returns whether the map has a tile for a country. */
    public static boolean has(String code) {
        return Tiles.of(code) != null;
    }

    @Override
    public String kind() {
        return "map";
    }

    @Override
    public void draw(Label label, StringBuilder out) {
        Map<String, Tiles.Tile> tiles = Tiles.all();
        List<Country> placed =
                counts.stream().filter(c -> tiles.containsKey(c.code())).toList();
        int[] columns = window(placed.stream().map(c -> tile(c).column()).toList(), FEWEST_COLUMNS, true);
        int[] rows = window(placed.stream().map(c -> tile(c).row()).toList(), FEWEST_ROWS, false);
        int wide = columns[1] - columns[0] + 1;
        int high = rows[1] - rows[0] + 1;
        Svg svg = new Svg(out);
        svg.beginScaled(
                label, columns[0] * PITCH, rows[0] * PITCH, wide * PITCH - 2, high * PITCH - 2, (double) wide * SHOWN);
        StringBuilder others = new StringBuilder();
        tiles.forEach((code, tile) -> {
            boolean inside = tile.column() >= columns[0]
                    && tile.column() <= columns[1]
                    && tile.row() >= rows[0]
                    && tile.row() <= rows[1];
            if (inside && placed.stream().noneMatch(c -> c.code().equals(code))) {
                square(tile, others);
            }
        });
        svg.path("shade0", others);
        int most = placed.stream().mapToInt(Country::articles).max().orElse(1);
        placed.forEach(c -> {
            StringBuilder square = new StringBuilder();
            square(tile(c), square);
            int shade = Shade.of(c.articles(), most);
            svg.path("shade" + shade, square);
            svg.text(
                    "code" + (shade > 2 ? " on" : "") + (wide > WIDE ? " fine" : ""),
                    tile(c).column() * PITCH + SIDE / 2.0,
                    tile(c).row() * PITCH + 12.5,
                    c.code());
        });
        svg.end();
    }

    private static Tiles.Tile tile(Country country) {
        return Objects.requireNonNull(Tiles.of(country.code()));
    }

    private static void square(Tiles.Tile tile, StringBuilder out) {
        out.append('M').append(tile.column() * PITCH).append(' ').append(tile.row() * PITCH);
        out.append('h')
                .append(SIDE)
                .append('v')
                .append(SIDE)
                .append("h-")
                .append(SIDE)
                .append('z');
    }

    /** Returns the first and last column or row to draw: a margin around what has articles, within the map. */
    private static int[] window(List<Integer> at, int fewest, boolean columns) {
        int last = Tiles.all().values().stream()
                .mapToInt(tile -> columns ? tile.column() : tile.row())
                .max()
                .orElse(0);
        int from = at.stream().mapToInt(Integer::intValue).min().orElse(0) - 1;
        int to = at.stream().mapToInt(Integer::intValue).max().orElse(last) + 1;
        int lacking = Math.max(0, fewest - (to - from + 1));
        from = Math.max(0, from - (lacking + 1) / 2);
        to = Math.min(last, Math.max(to + lacking / 2, from + fewest - 1));
        return new int[] {Math.max(0, Math.min(from, to - fewest + 1)), to};
    }
}
