package org.chancery.importing;

import java.util.ArrayList;
import java.util.List;

/**
 * An article found in something to be imported.
 *
 * @param place where it was found: the file, and the place in it where it holds several
 * @param format what it was found in, such as {@code HTML}
 * @param fields what is stated about it
 * @param text its text, paragraphs with an empty line between
 */
record Found(String place, String format, List<Field> fields, String text) {

    Found {
        fields = List.copyOf(fields);
    }

    /**
     * What is stated about an article.
     *
     * @param key key of front matter
     * @param values at least one
     * @param origin where it is stated
     */
    record Field(String key, List<String> values, String origin) {
        Field {
            values = List.copyOf(values);
        }

        static Field of(String key, String value, String origin) {
            return new Field(key, List.of(value), origin);
        }
    }

    /** Returns the first value of a key, or empty. */
    String first(String key) {
        return fields.stream()
                .filter(field -> field.key().equals(key))
                .map(field -> field.values().get(0))
                .findFirst()
                .orElse("");
    }

    /** Returns this with one more field, unless its value is blank or the key has one already. */
    Found with(String key, String value, String origin) {
        if (value.isBlank() || !first(key).isEmpty()) {
            return this;
        }
        List<Field> more = new ArrayList<>(fields);
        more.add(Field.of(key, value.strip(), origin));
        return new Found(place, format, more, text);
    }
}
