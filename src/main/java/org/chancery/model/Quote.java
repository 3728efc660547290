package org.chancery.model;

import org.jspecify.annotations.Nullable;

/**
 * Words given to a speaker.
 *
 * @param speaker id of the person, or null where it is not certain
 * @param kind direct or reported
 * @param text the words, without quotation marks
 * @param span where they stand, without quotation marks
 * @param rule name of the rule that gave them to the speaker
 */
public record Quote(@Nullable String speaker, Kind kind, String text, Span span, String rule) {

    /** How words are given. */
    public enum Kind {
        /** Between quotation marks. */
        DIRECT,
        /** In the reporter's words. */
        REPORTED
    }
}
