package org.chancery.model;

import org.jspecify.annotations.Nullable;

/**
 * Who a report comes from, as one article says it.
 *
 * @param id the source's id, a slug
 * @param name the source's usual name
 * @param kind in what part
 * @param span where it was read; null where a correction gave it
 * @param rule name of the rule that read it
 */
public record SourceRef(
        String id, String name, Kind kind, @Nullable Span span, String rule) {

    /** In what part a source stands behind an article. */
    public enum Kind {
        /** A wire service whose report this is. */
        AGENCY,
        /** Who published the page. */
        PUBLISHER,
        /** A link or title cited at the end. */
        REFERENCE
    }
}
