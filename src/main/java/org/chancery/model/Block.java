package org.chancery.model;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of the file kept as the article's text.
 *
 * @param kind what it is
 * @param span where it stands
 * @param speaker id of the person who speaks, in a question or an answer; null elsewhere and where not known
 */
public record Block(Kind kind, Span span, @Nullable String speaker) {

    /** What a block is. */
    public enum Kind {
        /** Running text. */
        PARAGRAPH,
        /** A heading: the headline, the deck or one inside the text. */
        HEADING,
        /** The words under a picture. */
        CAPTION,
        /** A question of an interview. */
        QUESTION,
        /** An answer of an interview, or one speaker's turn in a transcript. */
        ANSWER,
        /** An item of a list or a numbered point. */
        LIST,
        /** A block quotation. */
        QUOTE,
        /** A line about the article: date line, byline, credit, source, reference. */
        NOTE
    }
}
