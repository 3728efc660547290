package org.chancery.parse.quotes;

import java.util.List;
import org.chancery.parse.LocalPerson;
import org.chancery.parse.LocalQuote;
import org.chancery.parse.layout.Layout;

/** Finds speech and who speaks. */
public final class QuoteReader {

    /** Returns the quotes in order. */
    public List<LocalQuote> read(Layout layout, List<LocalPerson> people) {
        return List.of();
    }
}
