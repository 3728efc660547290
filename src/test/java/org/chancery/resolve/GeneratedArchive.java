package org.chancery.resolve;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.chancery.parse.ParsedArticle;

/**
 * An archive made from a seed: people of whom one in five shares a surname with another, each in several articles under
 * several forms of the name.
 *
 * @param articles the articles
 * @param truth for each article, who its people are, by number
 */
record GeneratedArchive(List<ParsedArticle> articles, List<List<Integer>> truth) {

    private static final String[] START = {"Ba", "Dor", "Fel", "Gri", "Hal", "Jov", "Kar", "Lem", "Mor", "Nad", "Ost", "Per", "Ral", "Sav", "Tur", "Vel", "Wal", "Zan"};
    private static final String[] MIDDLE = {"a", "e", "i", "o", "an", "en", "er", "il", "on", "ur"};
    private static final String[] END = {"bek", "din", "dov", "fort", "gar", "ic", "kin", "lan", "mann", "nov", "rez", "sen", "ski", "stad", "ton", "vic"};
    private static final String[] OFFICES = {"President", "Prime Minister", "Foreign Minister", "Ambassador", "Minister of Trade", "Spokesperson"};

    /** One of the invented people. */
    private record Invented(String given, String middle, String family, String country, String office, int year) {}

    static GeneratedArchive of(long seed, int people) {
        Random random = new Random(seed);
        List<Invented> invented = new ArrayList<>();
        Set<String> names = new LinkedHashSet<>();
        while (invented.size() < people) {
            boolean shared = !invented.isEmpty() && random.nextInt(10) == 0;
            String family = shared ? invented.get(random.nextInt(invented.size())).family : word(random);
            String given = word(random);
            if (names.add(given + " " + family)) {
                String country = "" + (char) ('A' + random.nextInt(26)) + (char) ('A' + random.nextInt(8));
                invented.add(new Invented(
                        given, word(random), family, country, OFFICES[random.nextInt(OFFICES.length)], 1950 + random.nextInt(75)));
            }
        }
        List<ParsedArticle> articles = new ArrayList<>();
        List<List<Integer>> truth = new ArrayList<>();
        for (int i = 0; i < people * 5 / 2; i++) {
            articles.add(article(i, invented, random, truth).parsed());
        }
        return new GeneratedArchive(articles, truth);
    }

    private static Story article(int number, List<Invented> invented, Random random, List<List<Integer>> truth) {
        List<Integer> who = new ArrayList<>();
        int first = random.nextInt(invented.size());
        Invented main = invented.get(first);
        int year = Math.min(2024, main.year + random.nextInt(6));
        Set<Integer> chosen = new LinkedHashSet<>(List.of(first, random.nextInt(invented.size()), random.nextInt(invented.size())));
        Story story = Story.of(String.format("story-%05d", number), String.valueOf(year), chosen.stream().map(at -> invented.get(at).country).distinct().toArray(String[]::new));
        for (int at : chosen) {
            Invented person = invented.get(at);
            who.add(at);
            int form = random.nextInt(10);
            if (form < 6) {
                story.full(person.given + " " + person.family, person.office);
            } else if (form == 6) {
                story.full(person.given + " " + person.middle + " " + person.family, person.office);
            } else if (form == 7) {
                story.full(person.given + " " + person.middle.charAt(0) + ". " + person.family);
            } else {
                story.shortly(person.family, person.office);
            }
        }
        truth.add(who);
        return story;
    }

    private static String word(Random random) {
        return START[random.nextInt(START.length)] + MIDDLE[random.nextInt(MIDDLE.length)] + END[random.nextInt(END.length)];
    }
}
