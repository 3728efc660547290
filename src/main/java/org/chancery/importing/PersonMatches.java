package org.chancery.importing;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.chancery.text.Decoder;
import org.chancery.text.Decoding;

/**
 * The table of people as it comes back from OpenRefine: ids of people with what they were matched with. A cell holds an item
 * of Wikidata, such as {@code Q42}, or a whole address; an empty one is no match.
 */
public final class PersonMatches {

    private static final String ENTITY = "https://www.wikidata.org/entity/";
    private static final Pattern ITEM = Pattern.compile("Q[1-9][0-9]{0,11}");
    private static final Pattern WIKIDATA =
            Pattern.compile("https?://(?:www\\.)?wikidata\\.org/(?:wiki|entity)/(Q[1-9][0-9]{0,11})");
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"]{1,500}");

    private PersonMatches() {}

    /**
     * A match that a person confirmed.
     *
     * @param line number of its line in the table, from 1
     * @param id id of the person
     * @param address address of the person elsewhere; of Wikidata that of the entity; empty where the cell holds none
     * @param cell the cell as it stands in the table
     */
    public record Match(long line, String id, String address, String cell) {}

    /**
     * Reads a table.
     *
     * @param file a CSV file with a head line
     * @param column the column that holds the matches
     * @throws IOException if the file cannot be read, is no such table, or has no column {@code id} or none of this name
     */
    public static List<Match> read(Path file, String column) throws IOException {
        if (!(Decoder.decode(Files.readAllBytes(file)) instanceof Decoding.Text text)) {
            throw new IOException(file + " is no text that can be read");
        }
        List<Match> matches = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofNamedCsvRecord(text.text())) {
            for (NamedCsvRecord row : rows) {
                for (String needed : List.of("id", column)) {
                    if (!row.getHeader().contains(needed)) {
                        throw new IOException(file + " has no column " + needed);
                    }
                }
                String cell = row.findField(column).orElse("").strip();
                if (!cell.isEmpty()) {
                    String id = row.findField("id").orElse("").strip();
                    matches.add(new Match(row.getStartingLineNumber(), id, address(cell), cell));
                }
            }
        } catch (CsvParseException broken) {
            throw new IOException(file + " is no CSV from some line on: " + broken.getMessage(), broken);
        }
        return matches;
    }

    /** Returns the address that a cell holds or stands for; empty where it is none. */
    static String address(String cell) {
        if (ITEM.matcher(cell).matches()) {
            return ENTITY + cell;
        }
        var item = WIKIDATA.matcher(cell);
        if (item.matches()) {
            return ENTITY + item.group(1);
        }
        return ADDRESS.matcher(cell).matches() ? cell : "";
    }

    /** Returns whether an address is that of an item of Wikidata. */
    public static boolean isItem(String address) {
        return WIKIDATA.matcher(address).matches();
    }

    /** Returns an address in the form in which a match has it, so that two of one item are the same. */
    public static String plain(String address) {
        String plain = address(address.strip());
        return plain.isEmpty() ? address : plain;
    }
}
