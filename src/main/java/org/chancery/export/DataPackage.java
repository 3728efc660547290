package org.chancery.export;

import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.chancery.config.SiteEntry;
import org.chancery.text.Slugs;
import tools.jackson.core.JsonGenerator;

/**
 * The description of the tables that makes their folder a Data Package, version 2 (datapackage.org): for each file its
 * size, hash and columns, and which column leads to which table.
 */
final class DataPackage {

    private static final String PROFILES = "https://datapackage.org/profiles/2.0/";

    private final SiteEntry site;
    private final List<Table> tables;

    DataPackage(SiteEntry site, List<Table> tables) {
        this.site = site;
        this.tables = tables;
    }

    /** Writes {@code datapackage.json}; the tables are written once more to measure and hash them. */
    void write(OutputStream out) throws IOException {
        Json.write(out, json -> {
            json.writeStartObject();
            json.writeStringProperty("$schema", PROFILES + "datapackage.json");
            json.writeStringProperty("name", Slugs.slug(site.title()));
            json.writeStringProperty("title", site.title());
            if (!site.description().isEmpty()) {
                json.writeStringProperty("description", site.description());
            }
            if (!site.baseUrl().isEmpty()) {
                json.writeStringProperty("homepage", site.baseUrl());
            }
            if (!site.licence().isEmpty()) {
                json.writeStringProperty("rights", site.licence());
            }
            json.writeArrayPropertyStart("resources");
            for (Table table : tables) {
                resource(json, table);
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void resource(JsonGenerator json, Table table) throws IOException {
        Measure measure = Measure.of(table);
        json.writeStartObject();
        json.writeStringProperty("$schema", PROFILES + "dataresource.json");
        json.writeStringProperty("name", table.name());
        json.writeStringProperty("type", "table");
        json.writeStringProperty("path", table.name() + ".csv");
        json.writeStringProperty("title", table.title());
        json.writeStringProperty("description", table.description());
        json.writeStringProperty("format", "csv");
        json.writeStringProperty("mediatype", "text/csv");
        json.writeStringProperty("encoding", "utf-8");
        json.writeNumberProperty("bytes", measure.bytes());
        json.writeStringProperty("hash", "sha256:" + measure.sha256());
        json.writeObjectPropertyStart("schema");
        json.writeStringProperty("$schema", PROFILES + "tableschema.json");
        json.writeArrayPropertyStart("fields");
        table.columns().forEach(column -> field(json, column));
        json.writeEndArray();
        if (!table.primaryKey().isEmpty()) {
            json.writeArrayPropertyStart("primaryKey");
            table.primaryKey().forEach(json::writeString);
            json.writeEndArray();
        }
        if (!table.foreignKeys().isEmpty()) {
            json.writeArrayPropertyStart("foreignKeys");
            table.foreignKeys().forEach(key -> foreignKey(json, key));
            json.writeEndArray();
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void field(JsonGenerator json, Column column) {
        json.writeStartObject();
        json.writeStringProperty("name", column.name());
        json.writeStringProperty("type", column.type().word());
        if (column.type() == Column.Type.LIST) {
            json.writeStringProperty("delimiter", Column.DELIMITER);
            json.writeStringProperty("itemType", "string");
        }
        json.writeStringProperty("description", column.description());
        if (column.required()) {
            json.writeObjectPropertyStart("constraints");
            json.writeBooleanProperty("required", true);
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private static void foreignKey(JsonGenerator json, Table.ForeignKey key) {
        json.writeStartObject();
        json.writeArrayPropertyStart("fields");
        json.writeString(key.column());
        json.writeEndArray();
        json.writeObjectPropertyStart("reference");
        json.writeStringProperty("resource", key.table());
        json.writeArrayPropertyStart("fields");
        json.writeString("id");
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private record Measure(long bytes, String sha256) {

        static Measure of(Table table) throws IOException {
            try (Counter counter = new Counter();
                    DigestOutputStream digest = new DigestOutputStream(counter, MessageDigest.getInstance("SHA-256"))) {
                CsvFile.write(table, digest);
                return new Measure(
                        counter.bytes,
                        HexFormat.of().formatHex(digest.getMessageDigest().digest()));
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every Java has SHA-256", e);
            }
        }
    }

    private static final class Counter extends OutputStream {

        private long bytes;

        @Override
        public void write(int b) {
            bytes++;
        }

        @Override
        public void write(byte[] b, int from, int length) {
            bytes += length;
        }
    }
}
