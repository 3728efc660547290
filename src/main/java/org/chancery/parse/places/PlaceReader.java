package org.chancery.parse.places;

import java.util.List;
import org.chancery.gazetteer.Gazetteer;
import org.chancery.model.Range;
import org.chancery.parse.layout.Layout;

/** Finds places, countries and organisations. */
public final class PlaceReader {

    /** Makes a reader over these lists. */
    public PlaceReader(Gazetteer gazetteer) {}

    /** Returns all that may be a place, a country or an organisation, in order; the longest where several would do. */
    public List<Found> find(Layout layout) {
        return List.of();
    }

    /** Returns what the article names, without what overlaps the names of people. */
    public Places settle(Layout layout, List<Found> found, List<Range> people) {
        return new Places(List.of(), List.of(), List.of());
    }
}
