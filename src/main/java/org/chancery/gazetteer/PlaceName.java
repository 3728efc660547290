package org.chancery.gazetteer;

/**
 * What a name of the list of places, countries and organisations stands for.
 *
 * @param kind what it is
 * @param id slug
 * @param name usual English name
 * @param country ISO 3166-1 alpha-2 code, or empty
 * @param capital whether it is the capital of its country, whose name often stands for its government
 * @param doubtful whether the name is also a word or a person's name, so that it needs a cue such as {@code in} before it
 */
public record PlaceName(Kind kind, String id, String name, String country, boolean capital, boolean doubtful) {

    /** What a name may stand for. */
    public enum Kind {
        /** A country or territory. */
        COUNTRY,
        /** The people of a country, or what is of it: {@code Filipino}, {@code Philippine}. */
        PEOPLE,
        /** A city, a sea, a region, a building. */
        PLACE,
        /** A body. */
        ORGANISATION
    }
}
