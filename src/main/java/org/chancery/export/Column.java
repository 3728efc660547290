package org.chancery.export;

/**
 * A column of a table.
 *
 * @param name its name, which is also that of the field in a data package
 * @param type what its cells hold
 * @param description what they mean, one sentence
 * @param required whether every row has a value
 */
record Column(String name, Type type, String description, boolean required) {

    /** Stands between the items of a list. */
    static final String DELIMITER = "|";

    /** What cells hold; the names are those of Table Schema, Data Package version 2. */
    enum Type {
        /** Words. */
        STRING("string"),
        /** A whole number. */
        INTEGER("integer"),
        /** A decimal number. */
        NUMBER("number"),
        /** A day of the calendar, ISO 8601. */
        DATE("date"),
        /** Words with {@link #DELIMITER} between them. */
        LIST("list");

        private final String word;

        Type(String word) {
            this.word = word;
        }

        /** Returns the name in Table Schema. */
        String word() {
            return word;
        }

        /** Returns whether cells hold words that come from articles or from a person. */
        boolean isText() {
            return this == STRING || this == LIST;
        }
    }

    static Column required(String name, Type type, String description) {
        return new Column(name, type, description, true);
    }

    static Column of(String name, Type type, String description) {
        return new Column(name, type, description, false);
    }
}
