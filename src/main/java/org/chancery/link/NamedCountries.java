package org.chancery.link;

import java.util.Set;
import java.util.TreeSet;
import org.chancery.gazetteer.PlaceName;
import org.chancery.gazetteer.PlaceNames;
import org.chancery.gazetteer.TokenTrie;

/** Countries by the names of the gazetteer. Safe for several threads. */
public final class NamedCountries implements CountryNames {

    private static final String PARTY = " Party of ";

    private final PlaceNames places;

    /** Knows the countries of a gazetteer. */
    public NamedCountries(PlaceNames places) {
        this.places = places;
    }

    @Override
    public String name(String code) {
        return places.countryName(code);
    }

    /** Returns the codes; a party is of the country that stands at the end of its name. */
    @Override
    public Set<String> in(String text, boolean cities) {
        Set<String> codes = new TreeSet<>();
        for (TokenTrie.Match<PlaceName> match : places.find(text, 0, text.length())) {
            PlaceName.Kind kind = match.value().kind();
            boolean country = kind == PlaceName.Kind.COUNTRY || kind == PlaceName.Kind.PEOPLE;
            if ((country || cities) && !match.value().country().isEmpty()) {
                codes.add(match.value().country());
            }
            int party = match.value().name().indexOf(PARTY);
            if (party >= 0) {
                codes.addAll(in(match.value().name().substring(party + PARTY.length()), cities));
            }
        }
        return codes;
    }
}
