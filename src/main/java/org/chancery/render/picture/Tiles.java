package org.chancery.render.picture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where the tile of each country stands on the shipped map. */
final class Tiles {

    private static final String FILE = "tiles.txt";
    private static final String SEA = "..";

    /** Read once; nothing in it changes. */
    private static final Map<String, Tile> TILES = read();

    /**
     * The place of a tile.
     *
     * @param column from 0 in the west
     * @param row from 0 in the north
     */
    record Tile(int column, int row) {}

    private Tiles() {}

    /** Returns all tiles by ISO 3166-1 alpha-2 code, row by row. */
    static Map<String, Tile> all() {
        return TILES;
    }

    /** Returns the tile of a country, or null where it has none. */
    static @Nullable Tile of(String code) {
        return TILES.get(code);
    }

    private static Map<String, Tile> read() {
        Map<String, Tile> tiles = new LinkedHashMap<>();
        try (InputStream in = Tiles.class.getResourceAsStream("/org/chancery/render/picture/" + FILE)) {
            if (in == null) {
                throw new IllegalStateException("no file " + FILE);
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            int row = 0;
            for (String line : text.lines().filter(l -> !l.startsWith("#")).toList()) {
                String[] codes = line.split(" ", -1);
                for (int column = 0; column < codes.length; column++) {
                    if (!codes[column].equals(SEA)) {
                        tiles.put(codes[column], new Tile(column, row));
                    }
                }
                row++;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
        return java.util.Collections.unmodifiableMap(tiles);
    }
}
