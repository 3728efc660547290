package org.chancery.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes JSON that ends in a line feed. */
final class Json {

    private static final JsonFactory FACTORY = new JsonFactory();

    private Json() {}

    /** Writes a value. */
    @FunctionalInterface
    interface Value {
        /** Writes exactly one value. */
        void to(JsonGenerator json) throws IOException;
    }

    /** Writes a value and a line feed; does not close the stream. */
    static void write(OutputStream out, Value value) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            value.to(json);
        }
        out.write(text.append('\n').toString().getBytes(StandardCharsets.UTF_8));
    }
}
