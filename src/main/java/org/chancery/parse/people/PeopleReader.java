package org.chancery.parse.people;

import java.util.List;
import org.chancery.gazetteer.Gazetteer;
import org.chancery.model.Range;
import org.chancery.parse.LocalPerson;
import org.chancery.parse.layout.Layout;
import org.chancery.parse.names.NameSpan;
import org.chancery.parse.places.Found;

/** Finds the people of an article: full names with titles, short forms, credits. */
public final class PeopleReader {

    /** Makes a reader over these lists. */
    public PeopleReader(Gazetteer gazetteer) {}

    /**
     * Returns the people, those first who are named first.
     *
     * @param layout the article
     * @param likely what the model takes for names
     * @param places what may be a place, a country or an organisation
     */
    public List<LocalPerson> read(Layout layout, List<NameSpan> likely, List<Found> places) {
        return List.of();
    }

    /** Returns the struck-out names, such as {@code **}. */
    public List<Range> redactions(Layout layout) {
        return List.of();
    }
}
