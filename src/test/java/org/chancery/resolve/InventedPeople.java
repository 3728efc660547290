package org.chancery.resolve;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** People made from a seed, one in five of whom shares the family name with another one. */
final class InventedPeople {

    private static final String[] GIVEN =
            ("Adela Agnes Alberto Aldo Amara Anders Anton Aurelio Beata Benno Bianca Boris Camila Carlo Cyril Daria"
                            + " Dario Delia Dmitri Edith Egon Elena Elias Emil Erika Esther Fabian Farida Felix Fiona Gabor Galina"
                            + " Georg Greta Gustav Hamid Hanna Hector Helena Henrik Hugo Ines Irina Isabel Ivan Jakob Jana Joakim"
                            + " Jonas Karim Karin Klara Lars Laura Leila Leon Livia Lucia Magda Marco Marek Marta Matteo Milan"
                            + " Mirela Nadia Nikolai Nora Olga Omar Oscar Paula Pavel Petra Rafael Ramon Regina Renata Rosa Samir"
                            + " Sergei Silvia Simon Sofia Stefan Tamara Teresa Tomas Ursula Valeria Vera Viktor Walter Yasmin Zora")
                    .split(" ");
    private static final String[] START = {
        "Bal", "Bar", "Bel", "Ber", "Bor", "Bran", "Chan", "Dal", "Dem", "Dor", "Dra", "Fal", "Fer", "Gal", "Gor",
                "Gra",
        "Hal", "Hor", "Jar", "Kal", "Kar", "Kos", "Kra", "Lam", "Lan", "Lor", "Mal", "Mar", "Mir", "Mor", "Nad", "Nor",
        "Ol", "Or", "Pal", "Pav", "Per", "Rad", "Ram", "Ras", "Ros", "Sal", "Sar", "Sel", "Sil", "Sor", "Tar", "Tor",
        "Val", "Var", "Ver", "Vol", "Yar", "Zal", "Zor"
    };
    private static final String[] MIDDLE = {"a", "e", "i", "o", "u", "an", "en", "in", "on", "il", "ol", "er"};
    private static final String[] END = {
        "bek", "čić", "danov", "dorf", "feld", "gard", "jević", "kainen", "kowski", "lenko", "lescu", "mann", "mura",
        "nashvili", "nez", "nov", "quez", "rell", "ridze", "sson", "stad", "tari", "terson", "tesz", "vács", "wala"
    };
    private static final String[] COUNTRIES = {
        "Albania",
        "Armenia",
        "Austria",
        "Bolivia",
        "Bulgaria",
        "Chile",
        "Croatia",
        "Ecuador",
        "Egypt",
        "Estonia",
        "Finland",
        "Georgia",
        "Ghana",
        "Greece",
        "Hungary",
        "Jordan",
        "Kenya",
        "Latvia",
        "Morocco",
        "Namibia",
        "Norway",
        "Panama",
        "Peru",
        "Poland",
        "Portugal",
        "Romania",
        "Senegal",
        "Serbia",
        "Tunisia",
        "Uruguay",
        "Zambia"
    };
    private static final String[] OFFICES = {
        "Foreign Minister",
        "Prime Minister",
        "President",
        "Trade Minister",
        "Defence Minister",
        "Deputy Foreign Minister",
        "Ambassador",
        "Interior Minister",
        "Transport Minister",
        "Energy Minister"
    };

    private InventedPeople() {}

    /**
     * One of them.
     *
     * @param given given name
     * @param middle initial of a middle name
     * @param family family name
     * @param country country served
     * @param office office held
     * @param from year in which it was taken up
     */
    record Invented(String given, char middle, String family, String country, String office, int from) {

        String name() {
            return given + " " + family;
        }
    }

    /** Returns that many people, of whom a fifth, in pairs, share the family name. */
    static List<Invented> of(Random random, int number) {
        List<Invented> people = new ArrayList<>();
        Set<String> families = new LinkedHashSet<>();
        while (families.size() < number - number / 10) {
            families.add(START[random.nextInt(START.length)]
                    + MIDDLE[random.nextInt(MIDDLE.length)]
                    + END[random.nextInt(END.length)]);
        }
        List<String> shared = new ArrayList<>(families).subList(0, number / 10);
        List<String> all = new ArrayList<>(families);
        all.addAll(shared);
        Set<String> names = new HashSet<>();
        for (String family : all) {
            Invented person;
            do {
                person = new Invented(
                        GIVEN[random.nextInt(GIVEN.length)],
                        (char) ('A' + random.nextInt(20)),
                        family,
                        COUNTRIES[random.nextInt(COUNTRIES.length)],
                        OFFICES[random.nextInt(OFFICES.length)],
                        1975 + random.nextInt(45));
            } while (!names.add(person.name()));
            people.add(person);
        }
        return people;
    }
}
