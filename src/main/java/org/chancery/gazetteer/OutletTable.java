package org.chancery.gazetteer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads the shipped list of outlets. */
final class OutletTable {

    private static final String FILE = "outlets.tsv";

    private OutletTable() {}

    static List<Outlet> read() {
        List<Outlet> outlets = new ArrayList<>(512);
        try (InputStream in = OutletTable.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is missing");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    outlets.add(outlet(line));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return outlets;
    }

    private static Outlet outlet(String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != 6) {
            throw new IllegalStateException(FILE + ": six columns wanted: " + line);
        }
        String id = cells[1].isEmpty() ? OutletNames.slug(cells[0]) : cells[1];
        return new Outlet(id, cells[0], list(cells[2]), list(cells[3]), cells[4], cells[5]);
    }

    private static List<String> list(String cell) {
        return Arrays.stream(cell.split(";")).filter(v -> !v.isEmpty()).toList();
    }
}
