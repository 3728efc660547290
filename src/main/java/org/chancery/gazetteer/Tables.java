package org.chancery.gazetteer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the shipped tables: one row a line, each with its line end, cells parted by tabs, comment lines begun with {@code #}. */
final class Tables {

    private Tables() {}

    /**
     * Returns the rows of a table that stands beside this class.
     *
     * @param name file name
     * @param width number of cells of a row; empty ones are added at its end
     */
    static List<String[]> rows(String name, int width) {
        List<String[]> rows = new ArrayList<>();
        try (InputStream in = Tables.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no table " + name);
            }
            String table = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            int start = 0;
            for (int end = table.indexOf('\n'); end >= 0; end = table.indexOf('\n', start)) {
                if (end > start && table.charAt(start) != '#') {
                    rows.add(cells(table.substring(start, end), width));
                }
                start = end + 1;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
        return rows;
    }

    private static String[] cells(String line, int width) {
        String[] row = new String[width];
        int at = 0;
        for (int i = 0; i < width; i++) {
            int tab = at > line.length() ? -1 : line.indexOf('\t', at);
            int end = tab < 0 || i == width - 1 ? line.length() : tab;
            row[i] = at >= line.length() ? "" : line.substring(at, end);
            at = end + 1;
        }
        return row;
    }

    /** Returns the names of a cell that parts them by bars. */
    static List<String> names(String cell) {
        List<String> names = new ArrayList<>();
        int at = 0;
        while (at < cell.length()) {
            int bar = cell.indexOf('|', at);
            int end = bar < 0 ? cell.length() : bar;
            if (end > at) {
                names.add(cell.substring(at, end));
            }
            at = end + 1;
        }
        return names;
    }
}
