package org.chancery.link;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Set;

/** Names of countries by ISO 3166-1 alpha-2 code. */
@FunctionalInterface
public interface CountryNames {

    /** The names that come with Java. */
    CountryNames PLAIN = CountryNames::plain;

    /** Returns the name of a country, or the code where it is not known; empty for an empty code. */
    String name(String code);

    /**
     * Returns the codes of the countries that a text names, by name or by what their people are called.
     *
     * @param text the text
     * @param cities whether the name of a city or another place stands for its country
     */
    default Set<String> in(String text, boolean cities) {
        return Set.of();
    }

    private static String plain(String code) {
        try {
            String name = new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.ENGLISH);
            return name.isEmpty() ? code : name;
        } catch (IllformedLocaleException e) {
            return code;
        }
    }
}
