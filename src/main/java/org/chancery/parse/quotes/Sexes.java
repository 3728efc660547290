package org.chancery.parse.quotes;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.parse.LocalPerson;

/** Tells for each person whether {@code he} or {@code she} can mean them, by titles and words of kinship. */
final class Sexes {

    private static final Set<String> WOMEN = Set.of(
            "mrs",
            "ms",
            "miss",
            "madam",
            "madame",
            "lady",
            "queen",
            "princess",
            "daw",
            "dame",
            "baroness",
            "countess",
            "duchess",
            "empress",
            "doña",
            "dona",
            "frau",
            "señora",
            "senhora",
            "signora",
            "begum",
            "sister",
            "chairwoman",
            "spokeswoman",
            "congresswoman",
            "chairlady",
            "mme",
            "mlle");
    private static final Set<String> MEN = Set.of(
            "mr",
            "sir",
            "lord",
            "king",
            "prince",
            "baron",
            "count",
            "duke",
            "emperor",
            "sultan",
            "emir",
            "sheikh",
            "father",
            "brother",
            "pope",
            "cardinal",
            "archbishop",
            "ayatollah",
            "imam",
            "herr",
            "señor",
            "senhor",
            "signor",
            "monsieur",
            "don",
            "congressman",
            "patriarch",
            "datuk",
            "tengku");

    private final List<LocalPerson> people;
    private final int[] sexes;

    Sexes(String text, Cast cast) {
        this.people = cast.people();
        this.sexes = new int[people.size()];
        for (Cast.Named one : cast.all()) {
            if (sexes[one.person()] == Kinship.UNTOLD) {
                sexes[one.person()] = Kinship.before(text, one.range().start());
            }
        }
    }

    /** Returns whether {@code he}, or {@code she}, can mean a person. */
    boolean fits(int person, boolean woman) {
        if (sexes[person] != Kinship.UNTOLD) {
            return sexes[person] == (woman ? Kinship.WOMAN : Kinship.MAN);
        }
        if (shared(person)) {
            return true;
        }
        Set<String> other = woman ? MEN : WOMEN;
        for (String title : people.get(person).titles()) {
            String lower = title.toLowerCase(Locale.ROOT);
            if (other.contains(lower) || other.contains(lower.substring(0, Math.max(0, lower.indexOf(' '))))) {
                return false;
            }
        }
        return woman || people.get(person).titles().stream().noneMatch("First Lady"::equalsIgnoreCase);
    }

    /** Returns whether another bears the same surname, so that a title before the surname alone may be the other's. */
    private boolean shared(int person) {
        String surname = surname(person);
        for (int i = 0; i < people.size(); i++) {
            if (i != person && surname(i).equals(surname)) {
                return true;
            }
        }
        return false;
    }

    private String surname(int person) {
        String name = people.get(person).name();
        return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }
}
