package org.chancery.resolve;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeMap;
import org.chancery.resolve.InventedPeople.Invented;

/**
 * The text of a news report made from a seed, with who is meant at each place where somebody is named. Three people are named in
 * each: in full, with the initial of a middle name, in capitals, without accents, misspelt, by the family name alone or by
 * office and family name.
 */
final class GeneratedNews {

    private static final String[] PLACES = {
        "Vienna", "Geneva", "Brussels", "Lisbon", "Oslo", "Nairobi", "Lima", "Cairo", "Athens", "Warsaw"
    };
    private static final String[] MONTHS = {
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December"
    };
    private static final String[] MATTERS = {
        "a fisheries agreement",
        "the border crossing",
        "visas for students",
        "a railway link",
        "flights between the two capitals",
        "the price of electricity",
        "the return of works of art",
        "aid after the flood"
    };

    private final Random random;
    private final StringBuilder text = new StringBuilder();
    private final TreeMap<Integer, Integer> mentions = new TreeMap<>();

    private GeneratedNews(Random random) {
        this.random = random;
    }

    /**
     * A report.
     *
     * @param text its text
     * @param mentions who is named, by number, at each offset where a name begins
     */
    record Report(String text, TreeMap<Integer, Integer> mentions) {}

    /** Returns reports about people. */
    static List<Report> of(Random random, List<Invented> people, int number) {
        List<Report> reports = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            // everybody is the first of some report
            int first = i < people.size() ? i : random.nextInt(people.size());
            reports.add(new GeneratedNews(random).report(people, first));
        }
        return reports;
    }

    private Report report(List<Invented> people, int first) {
        List<Integer> who = new ArrayList<>(List.of(first));
        while (who.size() < 3) {
            int other = random.nextInt(people.size());
            if (who.stream()
                    .noneMatch(at ->
                            people.get(at).family().equals(people.get(other).family()))) {
                who.add(other);
            }
        }
        String matter = MATTERS[random.nextInt(MATTERS.length)];
        String place = PLACES[random.nextInt(PLACES.length)];
        int day = 1 + random.nextInt(28);
        String month = MONTHS[random.nextInt(MONTHS.length)];
        int year = Math.min(2024, people.get(first).from() + random.nextInt(5));
        text.append(people.get(first).country())
                .append(" speaks about ")
                .append(matter)
                .append(" in ")
                .append(place);
        text.append("\n\n")
                .append(day)
                .append(' ')
                .append(month)
                .append(' ')
                .append(year)
                .append("\n\n");
        text.append(place.toUpperCase(Locale.ROOT))
                .append(", ")
                .append(month)
                .append(' ')
                .append(day)
                .append(" - ");
        introduce(people, who.get(0));
        text.append(" met ");
        introduce(people, who.get(1));
        text.append(" in ")
                .append(place)
                .append(" on the ")
                .append(day)
                .append("th to speak about ")
                .append(matter);
        text.append(". The talks took two hours.\n\n");
        again(people, who.get(0));
        text.append(" said that work on ")
                .append(matter)
                .append(" had gone on for ")
                .append(2 + random.nextInt(9));
        text.append(" years. ");
        again(people, who.get(1));
        text.append(" asked for more time. Reporters saw ");
        briefly(people, who.get(2));
        text.append(" in the building.\n\n");
        again(people, who.get(0));
        text.append(" is to travel home on the next day. No paper was signed.\n");
        return new Report(text.toString(), mentions);
    }

    private void introduce(List<Invented> people, int number) {
        Invented person = people.get(number);
        text.append(person.country()).append("'s ").append(person.office()).append(' ');
        name(number, written(person));
    }

    private String written(Invented person) {
        int form = random.nextInt(20);
        if (form < 3) {
            return person.given() + " " + person.middle() + ". " + person.family();
        } else if (form == 3) {
            return person.given() + " " + person.family().toUpperCase(Locale.ROOT);
        } else if (form < 6) {
            return Normalizer.normalize(person.name(), Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        } else if (form == 6) {
            return person.given() + " " + misspelt(person.family());
        }
        return person.name();
    }

    private static String misspelt(String family) {
        int middle = family.length() / 2;
        return family.substring(0, middle) + family.charAt(middle) + family.substring(middle);
    }

    /** Names again somebody who was introduced. */
    private void again(List<Invented> people, int number) {
        Invented person = people.get(number);
        int form = random.nextInt(4);
        if (form == 0) {
            text.append("Mr. ");
        } else if (form == 1) {
            text.append(person.office()).append(' ');
        }
        name(number, person.family());
    }

    /** Names somebody whom the report may not introduce. */
    private void briefly(List<Invented> people, int number) {
        Invented person = people.get(number);
        if (random.nextInt(3) == 0) {
            text.append(person.country()).append("'s ").append(person.office()).append(' ');
            name(number, person.family());
        } else {
            introduce(people, number);
        }
    }

    private void name(int number, String name) {
        mentions.put(text.length(), number);
        text.append(name);
    }
}
