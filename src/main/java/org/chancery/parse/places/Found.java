package org.chancery.parse.places;

import org.chancery.model.Range;

/**
 * Words that name a place, a country or an organisation.
 *
 * @param range where they stand on the sheet
 * @param kind what they name
 * @param id slug of what they name
 * @param name usual English name
 * @param country ISO 3166-1 alpha-2 code, or empty
 * @param rule name of the rule that found them
 */
public record Found(Range range, Kind kind, String id, String name, String country, String rule) {

    /** What words may name. */
    public enum Kind {
        /** A city, a sea, an island, a building. */
        PLACE,
        /** A country, or a word for its people. */
        COUNTRY,
        /** A body: a ministry, a party, an alliance, a company. */
        ORGANISATION,
        /** Something named after a person: a square, a statement, a foundation; never a person, and not listed. */
        WORK
    }
}
