package org.chancery.link;

import java.util.Set;
import java.util.TreeSet;
import org.chancery.gazetteer.PlaceName;
import org.chancery.gazetteer.PlaceNames;
import org.chancery.gazetteer.TokenTrie;
import org.chancery.text.CountryName;

/** Countries by the names of the gazetteer, named in the language of the pages. Safe for several threads. */
public final class NamedCountries implements CountryNames {

    private static final String PARTY = " Party of ";

    private final PlaceNames places;
    private final String language;

    /**
     * Knows the countries of a gazetteer.
     *
     * @param language tag of the language in which countries are to be named; where they have no name in it, English
     */
    public NamedCountries(PlaceNames places, String language) {
        this.places = places;
        this.language = language;
    }

    @Override
    public String name(String code) {
        String local = language.startsWith("en") || code.isEmpty() ? "" : CountryName.of(code, language);
        return local.isEmpty() ? places.countryName(code) : local;
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
