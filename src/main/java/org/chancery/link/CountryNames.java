package org.chancery.link;

import java.util.IllformedLocaleException;
import java.util.Locale;

/** English names of countries by ISO 3166-1 alpha-2 code. */
public final class CountryNames {

    private CountryNames() {}

    /** Returns the name of a country, or the code where it is not known. */
    public static String name(String code) {
        try {
            String name = new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.ENGLISH);
            return name.isEmpty() ? code : name;
        } catch (IllformedLocaleException e) {
            return code;
        }
    }
}
