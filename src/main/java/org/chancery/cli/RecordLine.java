package org.chancery.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.chancery.cache.PortableRecord;
import org.chancery.config.ArchiveConfig;
import org.chancery.model.Article;
import org.chancery.parse.ParsedArticle;
import org.chancery.render.RecordWriter;
import org.chancery.text.Fingerprint;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * An article as one line of JSON: a document to be read, or a record with all that a build needs to take it over. A record
 * for a build has the members {@code version}, {@code parsed} and, where it carries the file itself, {@code bytes} behind
 * those of every record; what they hold is base 64.
 */
final class RecordLine {

    private static final JsonFactory JSON = new JsonFactory();

    private RecordLine() {}

    /**
     * Returns the record of an article with what a build needs.
     *
     * @param version see {@link #version}
     * @param bytes the file, or null where the build has it
     */
    static String of(
            Article article, ParsedArticle parsed, PortableRecord form, String version, byte @Nullable [] bytes) {
        StringBuilder line = new StringBuilder(RecordWriter.line(article));
        Base64.Encoder encoder = Base64.getEncoder();
        line.setLength(line.length() - 1);
        line.append(",\"version\":\"").append(version).append("\",\"parsed\":\"");
        line.append(encoder.encodeToString(form.bytes(parsed))).append('"');
        if (bytes != null) {
            line.append(",\"bytes\":\"").append(encoder.encodeToString(bytes)).append('"');
        }
        return line.append('}').toString();
    }

    /** Returns what must be the same where records are written and where a build takes them. */
    static String version(ArchiveConfig config) {
        Fingerprint.Value version = PortableRecord.version(config);
        HexFormat hex = HexFormat.of();
        return hex.toHexDigits(version.high()) + hex.toHexDigits(version.low());
    }

    /**
     * Returns the texts that stand in the object of a line itself, by their names.
     *
     * @throws IOException if the line is no object of JSON
     */
    static Map<String, String> members(byte[] line) throws IOException {
        Map<String, String> members = new HashMap<>();
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), new String(line, StandardCharsets.UTF_8))) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw new IOException("is no object of JSON");
            }
            for (JsonToken token = json.nextToken(); token == JsonToken.PROPERTY_NAME; token = json.nextToken()) {
                String name = json.currentName();
                if (json.nextToken() == JsonToken.VALUE_STRING) {
                    members.put(name, json.getString());
                } else {
                    json.skipChildren();
                }
            }
        } catch (JacksonException e) {
            throw new IOException("is no object of JSON", e);
        }
        return members;
    }
}
