package org.chancery.model;

import org.jspecify.annotations.Nullable;

/**
 * What an article is called.
 *
 * @param text the title, never empty
 * @param basis where it comes from
 * @param span where it stands in the file; null where the program made it or a correction gave it
 */
public record Title(String text, Basis basis, @Nullable Span span) {

    /** Where a title comes from. */
    public enum Basis {
        /** The headline of the text. */
        HEADLINE,
        /** The headline cited under {@code Reference(s):}, where the text has no other. */
        REFERENCE,
        /** The front matter, or an HTML page's own heading fields. */
        FRONT_MATTER,
        /** A person's correction. */
        CORRECTION,
        /** The text has no headline; the program made one from its first words. */
        DERIVED
    }
}
