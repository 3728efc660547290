package org.chancery.parse.layout;

import org.chancery.model.Range;
import org.jspecify.annotations.Nullable;

/**
 * The opening words of a report that say where, when and by which agency: {@code NAIROBI, Feb. 28 (Xinhua) --}.
 *
 * @param range the whole of it, dash or colon included
 * @param place the place, such as {@code NAIROBI}
 * @param date the date, or null
 * @param agency the agency, or null
 */
public record Dateline(
        Range range,
        @Nullable Range place,
        @Nullable Range date,
        @Nullable Range agency) {}
