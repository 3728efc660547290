package org.chancery.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table as CSV (RFC 4180): UTF-8, one head line, lines ended by CR LF.
 *
 * <p>Articles come from anywhere, and a spreadsheet takes a cell that begins with an equals sign for a formula to be run.
 * So words that begin with one of the signs that can start a formula get an apostrophe before them, as spreadsheets
 * themselves write it.
 */
final class CsvFile {

    private static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private CsvFile() {}

    /** Writes a table; does not close the stream. */
    static void write(Table table, OutputStream out) throws IOException {
        BufferedWriter writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(writer);
        csv.writeRecord(table.columns().stream().map(Column::name).toList());
        table.rows().each(row -> csv.writeRecord(safe(table.columns(), row)));
        csv.flush();
        writer.flush();
    }

    private static List<String> safe(List<Column> columns, List<@Nullable String> row) {
        List<String> cells = new ArrayList<>(row.size());
        for (int i = 0; i < row.size(); i++) {
            String cell = row.get(i);
            String words = cell == null ? "" : cell;
            cells.add(columns.get(i).type().isText() ? safe(words) : words);
        }
        return cells;
    }

    /** Returns words that no spreadsheet takes for a formula. */
    static String safe(String words) {
        return !words.isEmpty() && FORMULA.indexOf(words.charAt(0)) >= 0 ? "'" + words : words;
    }
}
