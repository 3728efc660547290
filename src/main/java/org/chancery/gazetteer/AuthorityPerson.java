package org.chancery.gazetteer;

import java.util.List;

/**
 * One holder of offices in the authority list.
 *
 * @param line line in the list, from 0; stands for the person while the program runs
 * @param name usual name
 * @param wikidata Wikidata id such as {@code Q15031}, or empty
 * @param variants other forms of the name
 * @param tenures offices held, in order of their years
 */
public record AuthorityPerson(
        int line, String name, String wikidata, List<String> variants, List<AuthorityTenure> tenures) {

    public AuthorityPerson {
        variants = List.copyOf(variants);
        tenures = List.copyOf(tenures);
    }

    /** Returns the id that tells this person from a namesake: the Wikidata id, or a number that only this list gives. */
    public String key() {
        return wikidata.isEmpty() ? AuthorityNames.fold(name) + " " + firstYear() : wikidata;
    }

    /** Returns the year of the earliest office, or 0 where none is known. */
    public int firstYear() {
        return tenures.stream()
                .mapToInt(t -> t.from() > 0 ? t.from() : t.to())
                .filter(y -> y > 0)
                .min()
                .orElse(0);
    }
}
