package org.chancery.recognise;

/**
 * Something that a recogniser found in a passage.
 *
 * @param kind what it is
 * @param start offset of its first character in the passage, in UTF-16 units
 * @param end offset past its last character; above {@code start}
 * @param value of a person the full name where the text may give a part of it; of a date the date in EDTF, such as
 *     {@code 2024-01-29} or {@code 2024}; of a topic its usual name. Empty for the words themselves, which is no date.
 */
public record Finding(Kind kind, int start, int end, String value) {

    /** What can be found. */
    public enum Kind {
        /** Somebody named. */
        PERSON,
        /** A day, month or year. */
        DATE,
        /** A phrase that speaks for a topic. */
        TOPIC
    }
}
