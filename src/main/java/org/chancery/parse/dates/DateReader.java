package org.chancery.parse.dates;

import org.chancery.gazetteer.Gazetteer;
import org.chancery.model.Published;
import org.chancery.parse.layout.Layout;
import org.jspecify.annotations.Nullable;

/** Reads the dates of an article. Safe for several threads. */
public final class DateReader {

    private final PublicationReader publications = new PublicationReader();
    private final @Nullable HouseOrder house;

    /** Makes a reader that knows no outlets: dates such as {@code 03/04/2021} are settled by the text alone. */
    public DateReader() {
        this.house = null;
    }

    /** Makes a reader that settles dates such as {@code 03/04/2021} by the publisher's country where the text does not. */
    public DateReader(Gazetteer gazetteer) {
        this.house = new HouseOrder(gazetteer.outlets());
    }

    /** Returns the date of publication and every date that could be resolved. */
    public Dates read(Layout layout) {
        Page page = Page.of(layout, house);
        Published published = publications.read(page);
        return new Dates(published, new Mentions(page, published).read(published));
    }
}
