package org.chancery.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.chancery.link.SiteGraph;
import org.jspecify.annotations.Nullable;

/** The tables as a script for SQLite: {@code sqlite3 archive.db < archive.sql} makes a database of them. */
final class SqlScript {

    private SqlScript() {}

    static void write(SiteGraph graph, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write("PRAGMA foreign_keys = ON;\nBEGIN;\n");
        for (Table table : Tables.of(graph)) {
            create(writer, table);
            String insert = "INSERT INTO " + name(table.name()) + " VALUES (";
            table.rows().each(row -> {
                writer.write(insert);
                for (int i = 0; i < row.size(); i++) {
                    writer.write(i == 0 ? "" : ", ");
                    writer.write(value(table.columns().get(i), row.get(i)));
                }
                writer.write(");\n");
            });
        }
        writer.write("COMMIT;\n");
        writer.flush();
    }

    private static void create(Writer writer, Table table) throws IOException {
        List<String> lines = new ArrayList<>();
        for (Column column : table.columns()) {
            lines.add("  " + name(column.name()) + " " + type(column.type()) + (column.required() ? " NOT NULL" : ""));
        }
        if (!table.primaryKey().isEmpty()) {
            lines.add("  PRIMARY KEY ("
                    + String.join(
                            ", ",
                            table.primaryKey().stream().map(SqlScript::name).toList())
                    + ")");
        }
        for (Table.ForeignKey key : table.foreignKeys()) {
            lines.add("  FOREIGN KEY (" + name(key.column()) + ") REFERENCES " + name(key.table()) + " (\"id\")");
        }
        writer.write("CREATE TABLE " + name(table.name()) + " (\n" + String.join(",\n", lines) + "\n);\n");
    }

    private static String type(Column.Type type) {
        return switch (type) {
            case INTEGER -> "INTEGER";
            case NUMBER -> "REAL";
            case STRING, DATE, LIST -> "TEXT";
        };
    }

    /** Names are those of columns and tables of this program; SQL writes no hyphen in a name. */
    private static String name(String name) {
        return "\"" + name.replace('-', '_') + "\"";
    }

    private static String value(Column column, @Nullable String cell) {
        if (cell == null) {
            return "NULL";
        }
        boolean number = column.type() == Column.Type.INTEGER || column.type() == Column.Type.NUMBER;
        // the shell of SQLite ends a script at a NUL
        return number ? cell : "'" + cell.replace("'", "''").replace('\0', '\uFFFD') + "'";
    }
}
