package org.chancery.parse.people;

import java.util.Set;
import org.chancery.parse.people.Candidate.Sex;

/** Tells from forms of address and relations whether a woman or a man is meant. */
final class Address {

    private static final Set<String> WOMEN = Set.of(
            "mrs",
            "ms",
            "miss",
            "madam",
            "madame",
            "mme",
            "lady",
            "dame",
            "queen",
            "princess",
            "daw",
            "sheikha",
            "datin",
            "sayyida",
            "hajah",
            "weizero",
            "weyzero",
            "baroness",
            "countess",
            "duchess",
            "empress",
            "congresswoman",
            "wife",
            "mother",
            "daughter",
            "sister",
            "widow",
            "chairwoman",
            "spokeswoman",
            "begum",
            "khanum",
            "señora",
            "senora",
            "aunt",
            "niece");
    private static final Set<String> MEN = Set.of(
            "mr",
            "sir",
            "lord",
            "king",
            "prince",
            "sheikh",
            "u",
            "father",
            "husband",
            "son",
            "brother",
            "monsieur",
            "herr",
            "don",
            "sultan",
            "ato",
            "emperor",
            "uncle",
            "nephew");

    private Address() {}

    /** Notes what a form of address tells of the person's sex. */
    static void sexOf(Candidate c, String key) {
        if (WOMEN.contains(key)) {
            c.sex = Sex.WOMAN;
        } else if (MEN.contains(key) && c.sex == Sex.UNKNOWN) {
            c.sex = Sex.MAN;
        }
    }
}
