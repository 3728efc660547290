package org.chancery.read;

import java.util.List;
import java.util.Optional;
import org.chancery.model.Range;

/**
 * What a person wrote about an article at its head: YAML front matter, or the fields an HTML page states about itself.
 * It wins over what is read from the text.
 *
 * @param range where it stands on the sheet; empty where it is not shown there
 * @param fields the fields in order
 */
public record FrontMatter(Range range, List<Field> fields) {

    /** No front matter. */
    public static final FrontMatter NONE = new FrontMatter(new Range(0, 0), List.of());

    public FrontMatter {
        fields = List.copyOf(fields);
    }

    /**
     * One field; a list gives several values.
     *
     * @param key the key in lower case
     * @param values the scalar values, in order
     */
    public record Field(String key, List<Value> values) {
        public Field {
            values = List.copyOf(values);
        }
    }

    /**
     * One scalar.
     *
     * @param text the value as YAML reads it
     * @param range where it stands on the sheet; empty where it is not shown there
     */
    public record Value(String text, Range range) {}

    /** Returns the values under the first of these keys that has any. */
    public List<Value> all(String... keys) {
        for (String key : keys) {
            for (Field field : fields) {
                if (field.key().equals(key) && !field.values().isEmpty()) {
                    return field.values();
                }
            }
        }
        return List.of();
    }

    /** Returns the first value under the first of these keys that has any. */
    public Optional<Value> first(String... keys) {
        return all(keys).stream().findFirst();
    }
}
