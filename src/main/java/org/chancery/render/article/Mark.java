package org.chancery.render.article;

import org.chancery.model.Range;
import org.jspecify.annotations.Nullable;

/**
 * A finding to be marked in the text.
 *
 * @param range where it stands on the sheet
 * @param type what it is
 * @param key id of the person, place, topic or source; or words that tell it from others of its type
 * @param href address it leads to, or null
 * @param note words shown when a reader points at it, or empty
 * @param machine for a date, what {@code datetime} may hold, or null
 */
record Mark(
        Range range,
        Type type,
        String key,
        @Nullable String href,
        String note,
        @Nullable String machine) {

    /** What a mark stands for; of marks at one range the earlier type stands around the later. */
    enum Type {
        TITLE("title"),
        PUBLISHED("published"),
        SOURCE("source"),
        SAID("said"),
        OFFICE("office"),
        TOPIC("topic"),
        ORGANISATION("organisation"),
        PLACE(""),
        DATE(""),
        PERSON(""),
        REDACTION("redaction");

        private final String cssClass;

        Type(String cssClass) {
            this.cssClass = cssClass;
        }

        String cssClass() {
            return cssClass;
        }
    }

    /** Returns the same mark over another range. */
    Mark at(Range other) {
        return new Mark(other, type, key, href, note, machine);
    }
}
