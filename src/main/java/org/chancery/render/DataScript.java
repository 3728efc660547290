package org.chancery.render;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.chancery.text.Fingerprint;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * A small file of data that a page asks for while it is read: a script that hands rows of words to a function, as a page on
 * a disk may not read anything but scripts.
 */
final class DataScript {

    private static final JsonFactory JSON = new JsonFactory();

    private DataScript() {}

    /**
     * Returns the file.
     *
     * @param address where it stands
     * @param function name of the function that takes its rows
     * @param rows the rows
     */
    static Output of(String address, String function, Rows rows) {
        return Output.gathered(address, () -> {
            List<List<String>> all = rows.get();
            return new Output.Ready(
                    Fingerprint.of(function, all),
                    out -> out.write(script(function, all).getBytes(StandardCharsets.UTF_8)));
        });
    }

    /** Gathers the rows. */
    @FunctionalInterface
    interface Rows {
        List<List<String>> get();
    }

    private static String script(String function, List<List<String>> rows) {
        StringWriter text = new StringWriter();
        text.append(function).append('(');
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartArray();
            for (List<String> row : rows) {
                json.writeRaw('\n');
                json.writeStartArray();
                row.forEach(json::writeString);
                json.writeEndArray();
            }
            json.writeEndArray();
        }
        return text.append(");\n").toString();
    }
}
