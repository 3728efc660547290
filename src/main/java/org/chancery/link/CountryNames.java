package org.chancery.link;

import java.util.IllformedLocaleException;
import java.util.Locale;

/** English names of countries by ISO 3166-1 alpha-2 code. */
@FunctionalInterface
public interface CountryNames {

    /** The names that come with Java. */
    CountryNames PLAIN = CountryNames::plain;

    /** Returns the name of a country, or the code where it is not known; empty for an empty code. */
    String name(String code);

    private static String plain(String code) {
        try {
            String name = new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.ENGLISH);
            return name.isEmpty() ? code : name;
        } catch (IllformedLocaleException e) {
            return code;
        }
    }
}
