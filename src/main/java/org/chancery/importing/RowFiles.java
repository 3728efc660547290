package org.chancery.importing;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.reader.NamedCsvRecordHandler;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Tables of other people with a text in each row: CSV with a head line, JSON Lines, and JSON arrays of objects. */
final class RowFiles {

    private static final JsonFactory JSON = new JsonFactory();

    private final Columns columns;

    RowFiles(Columns columns) {
        this.columns = columns;
    }

    void csv(String text, String place, Findings findings) throws IOException {
        char separator = separator(text);
        NamedCsvRecordHandler handler = NamedCsvRecordHandler.of(builder -> builder.allowDuplicateHeaderFields(true));
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                .fieldSeparator(separator)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .build(handler, text)) {
            for (NamedCsvRecord row : rows) {
                if (!columns.hasText(row.getHeader())) {
                    findings.skipped(place, "has no column of texts; name it with --column text=NAME", true);
                    return;
                }
                add(row.getFieldsAsMap(), place + ", line " + row.getStartingLineNumber(), "CSV", findings);
            }
        } catch (CsvParseException broken) {
            findings.skipped(place, "is no CSV from some line on: " + broken.getMessage(), true);
        }
    }

    /** Returns the sign between the fields of the head line. */
    private static char separator(String text) {
        int end = text.indexOf('\n');
        String head = end < 0 ? text : text.substring(0, end);
        char best = ',';
        for (char sign : new char[] {';', '\t'}) {
            if (count(head, sign) > count(head, best)) {
                best = sign;
            }
        }
        return best;
    }

    private static long count(String text, char sign) {
        return text.chars().filter(c -> c == sign).count();
    }

    private void add(Map<String, String> row, String place, String format, Findings findings) throws IOException {
        @Nullable Found found = columns.read(row, place, format);
        if (found == null) {
            findings.skipped(place, "has no text", false);
        } else {
            findings.found(found);
        }
    }

    /** Reads objects of JSON, whether in an array or one after the other; what is nested in them is passed over. */
    void json(String text, String place, Findings findings) throws IOException {
        int number = 0;
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), text)) {
            Map<String, String> row = new LinkedHashMap<>();
            Deque<JsonToken> open = new ArrayDeque<>();
            int rowDepth = -1;
            String name = "";
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                switch (token) {
                    case START_OBJECT, START_ARRAY -> {
                        if (rowDepth < 0 && token == JsonToken.START_OBJECT) {
                            rowDepth = open.size();
                            row = new LinkedHashMap<>();
                        }
                        open.push(token);
                    }
                    case END_OBJECT, END_ARRAY -> {
                        open.pop();
                        if (open.size() == rowDepth) {
                            number++;
                            rowDepth = -1;
                            row(row, place + ", record " + number, number, findings);
                        }
                    }
                    case PROPERTY_NAME -> name = json.currentName();
                    case VALUE_STRING, VALUE_NUMBER_INT -> {
                        if (rowDepth >= 0 && open.size() == rowDepth + 1) {
                            row.putIfAbsent(name, json.getString());
                        }
                    }
                    default -> {}
                }
            }
        } catch (JacksonException broken) {
            findings.skipped(place, "is no JSON from record " + (number + 1) + " on", true);
            return;
        }
        if (number == 0) {
            findings.skipped(place, "has no record", true);
        }
    }

    private void row(Map<String, String> row, String place, int number, Findings findings) throws IOException {
        if (number == 1 && !columns.hasText(row.keySet())) {
            findings.skipped(place, "has no property with a text; name it with --column text=NAME", true);
        } else {
            add(row, place, "JSON", findings);
        }
    }
}
