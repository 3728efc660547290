package org.chancery.parse.sources;

import org.chancery.parse.layout.Layout;

/** Knows one place where articles say who they come from. Rules hold no state and are shared between threads. */
interface SourceRule {

    /** Adds the sources that the article names in this place. */
    void read(Layout layout, Findings findings);
}
