package org.chancery.parse.dates;

import java.util.List;
import org.chancery.model.DateMention;
import org.chancery.model.Published;

/**
 * What an article tells about time.
 *
 * @param published date of publication
 * @param mentions days, months and years named, in order
 */
public record Dates(Published published, List<DateMention> mentions) {

    public Dates {
        mentions = List.copyOf(mentions);
    }
}
