package org.chancery.export;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table of an archive.
 *
 * @param name name of its file without the ending
 * @param title what it is called
 * @param description what a row is, one sentence
 * @param columns its columns
 * @param primaryKey names of the columns that tell its rows apart; may be empty
 * @param foreignKeys columns that lead to another table
 * @param rows its rows, always in the same order
 */
record Table(
        String name,
        String title,
        String description,
        List<Column> columns,
        List<String> primaryKey,
        List<ForeignKey> foreignKeys,
        Rows rows) {

    Table {
        columns = List.copyOf(columns);
        primaryKey = List.copyOf(primaryKey);
        foreignKeys = List.copyOf(foreignKeys);
    }

    /**
     * A column whose values, where there are any, are ids of another table.
     *
     * @param column name of the column
     * @param table name of the other table, whose column {@code id} is meant
     */
    record ForeignKey(String column, String table) {}

    /** Gives the rows one after the other, as there may be many. */
    @FunctionalInterface
    interface Rows {
        /** Hands over each row: one cell a column, null where nothing is known. */
        void each(Sink sink) throws IOException;
    }

    /** Takes rows. */
    @FunctionalInterface
    interface Sink {
        /** Takes a row. */
        void row(List<@Nullable String> cells) throws IOException;
    }
}
