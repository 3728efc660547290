package org.chancery.parse.layout;

import org.jspecify.annotations.Nullable;

/** Knows one kind of line by its own form. Rules hold no state and are shared between threads. */
interface LineRule {

    /** Returns what the row is, or null where this rule has nothing to say. */
    @Nullable
    Vote vote(Page page, Row row);
}
