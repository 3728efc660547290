package org.chancery.text;

import com.ibm.icu.util.ULocale;

/** Names of countries in the languages of CLDR. */
public final class CountryName {

    private CountryName() {}

    /**
     * Returns the name of a country.
     *
     * @param code ISO 3166-1 alpha-2 code
     * @param language BCP 47 tag of the language to name it in
     * @return the name, or an empty text where CLDR has none in that language
     */
    public static String of(String code, String language) {
        ULocale wanted = ULocale.forLanguageTag(language);
        String name = new ULocale("", code).getDisplayCountry(wanted);
        return name.equals(code) ? "" : name;
    }
}
