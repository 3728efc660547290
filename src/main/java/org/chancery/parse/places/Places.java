package org.chancery.parse.places;

import java.util.List;
import org.chancery.model.OrganisationRef;
import org.chancery.model.PlaceRef;

/**
 * Where an article takes place and which bodies take part.
 *
 * @param places places, most often named first
 * @param organisations organisations, most often named first
 * @param countries ISO 3166-1 alpha-2 codes of the countries it is about, sorted
 */
public record Places(List<PlaceRef> places, List<OrganisationRef> organisations, List<String> countries) {

    public Places {
        places = List.copyOf(places);
        organisations = List.copyOf(organisations);
        countries = List.copyOf(countries);
    }
}
