package org.chancery.model;

import org.jspecify.annotations.Nullable;

/**
 * When an article was published, as far as the text tells.
 *
 * @param date the date; null where the text gives none
 * @param basis how it is known; {@link Basis#NONE} exactly where {@code date} is null
 * @param words the words it was read from, or empty
 * @param span where those words stand in the file, or null
 * @param rule name of the rule that read it, or empty
 */
public record Published(
        @Nullable PartialDate date,
        Basis basis,
        String words,
        @Nullable Span span,
        String rule) {

    /** The text does not tell. */
    public static final Published UNKNOWN = new Published(null, Basis.NONE, "", null, "");

    /** How the date of publication is known. */
    public enum Basis {
        /** A date line, an updated line, a dateline with its year. */
        STATED,
        /** Day and month from a dateline, the year from elsewhere in the text. */
        DATELINE,
        /** Read from the body. */
        INFERRED,
        /** The front matter. */
        FRONT_MATTER,
        /** A person's correction. */
        CORRECTION,
        /** Not known. */
        NONE
    }
}
