package org.chancery.parse.dates;

import org.chancery.model.Published;
import org.chancery.parse.layout.Layout;

/** Reads the dates of an article. Safe for several threads. */
public final class DateReader {

    private final PublicationReader publications = new PublicationReader();

    /** Returns the date of publication and every date that could be resolved. */
    public Dates read(Layout layout) {
        Page page = Page.of(layout);
        Published published = publications.read(page);
        return new Dates(published, new Mentions(page, published).read(published));
    }
}
