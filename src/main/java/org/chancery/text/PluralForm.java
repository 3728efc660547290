package org.chancery.text;

import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.util.List;

/** Which form a noun takes beside a number in a language, by the rules of CLDR. Safe for several threads. */
public final class PluralForm {

    /** The form that every language has. */
    public static final String OTHER = "other";

    /** All forms that a language may have. */
    public static final List<String> ALL = List.of("zero", "one", "two", "few", "many", OTHER);

    private final PluralRules rules;

    private PluralForm(PluralRules rules) {
        this.rules = rules;
    }

    /**
     * Returns the forms of a language.
     *
     * @param language BCP 47 tag
     */
    public static PluralForm of(String language) {
        return new PluralForm(PluralRules.forLocale(ULocale.forLanguageTag(language)));
    }

    /** Returns the form for a whole number: {@code zero}, {@code one}, {@code two}, {@code few}, {@code many} or {@code other}. */
    public String of(int number) {
        return rules.select(number);
    }
}
