package org.chancery.explain;

import org.chancery.model.Range;

/**
 * One thing that the program concluded from words of an article.
 *
 * @param range where the words stand on the sheet
 * @param kind what sort of thing it is
 * @param meaning the conclusion in words, such as a person's usual name or a date
 * @param rule name of the rule that read it, or empty
 * @param confidence how sure it is, 0 to 1, or {@link #UNMEASURED}
 */
public record Finding(Range range, Kind kind, String meaning, String rule, double confidence) {

    /** The confidence of a finding whose rule measures none: it holds or it does not. */
    public static final double UNMEASURED = -1;

    /** What sort of thing a finding is; the order is that of an explanation's legend. */
    public enum Kind {
        /** The title. */
        TITLE("title"),
        /** The date of publication. */
        PUBLISHED("published"),
        /** Who the report comes from. */
        SOURCE("source"),
        /** A person by name. */
        PERSON("person"),
        /** An office given to a person. */
        OFFICE("office"),
        /** A day, month or year. */
        DATE("date"),
        /** Words given to a speaker. */
        QUOTE("quote"),
        /** A place. */
        PLACE("place"),
        /** An organisation. */
        ORGANISATION("organisation"),
        /** A phrase that speaks for a topic. */
        TOPIC("topic"),
        /** A struck-out name. */
        REDACTION("redaction");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** Returns the word an explanation uses for it. */
        public String word() {
            return word;
        }
    }
}
