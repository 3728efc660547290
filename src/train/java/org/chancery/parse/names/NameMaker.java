package org.chancery.parse.names;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Makes up names of many cultures, each in its order, from lists of parts. */
final class NameMaker {

    private static final String VOWELS = "aeou";

    private final Map<String, Map<String, List<String>>> parts = new TreeMap<>();
    private final List<String> cultures;

    /** Reads lists of parts: culture, part, words. */
    NameMaker(BufferedReader in) throws IOException {
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (!line.startsWith("#") && !line.isBlank()) {
                String[] cells = line.split("\t", -1);
                parts.computeIfAbsent(cells[0], c -> new TreeMap<>()).put(cells[1], List.of(cells[2].split(" ", -1)));
            }
        }
        cultures = weighted(parts.keySet().stream().toList());
    }

    /** Chinese and Vietnamese names are rare in open corpora and common in news of diplomacy: they come more often. */
    private static List<String> weighted(List<String> cultures) {
        List<String> weighted = new ArrayList<>(cultures);
        for (int i = 0; i < 5; i++) {
            weighted.add("chinese");
            weighted.add("vietnamese");
        }
        weighted.addAll(List.of(
                "korean", "arabic", "arabic", "slavic", "spanish", "pacific", "westafrican", "english", "english"));
        return weighted;
    }

    /** Returns the next name. */
    MadeUpName next(Random random) {
        String culture = cultures.get(random.nextInt(cultures.size()));
        return switch (culture) {
            case "chinese" -> chinese(random);
            case "vietnamese" -> vietnamese(random);
            case "korean" -> korean(random);
            case "burmese" -> burmese(random);
            case "ethiopian" -> byGivenName(culture, random);
            case "khmer" -> familyFirst(culture, random);
            case "arabic" -> arabic(random);
            case "spanish", "portuguese" -> twoFamilies(culture, random);
            default -> western(culture, random);
        };
    }

    private String pick(String culture, String part, Random random) {
        List<String> words = parts.get(culture).get(part);
        return words.get(random.nextInt(words.size()));
    }

    private MadeUpName chinese(Random random) {
        String family = pick("chinese", "family", random);
        String given = pick("chinese", "given", random);
        if (given.length() <= 5 && random.nextInt(2) == 0) {
            String second = pick("chinese", "given", random).toLowerCase(Locale.ROOT);
            if (second.length() <= 5) {
                boolean split = VOWELS.indexOf(second.charAt(0)) >= 0;
                given = given + (split ? random.nextInt(2) == 0 ? "'" : "\u2019" : "") + second;
            }
        }
        return new MadeUpName(family + " " + given, family, given, family);
    }

    private MadeUpName vietnamese(Random random) {
        String family = pick("vietnamese", "family", random);
        String given = pick("vietnamese", "given", random);
        int middles = new int[] {0, 0, 1, 1, 1, 2}[random.nextInt(6)];
        StringBuilder full = new StringBuilder(family);
        for (int i = 0; i < middles; i++) {
            full.append(' ').append(pick("vietnamese", "middle", random));
        }
        return new MadeUpName(full.append(' ').append(given).toString(), given, given, family);
    }

    private MadeUpName korean(Random random) {
        String family = pick("korean", "family", random);
        String given = pick("korean", "given", random);
        int hyphen = given.indexOf('-');
        switch (random.nextInt(5)) {
            case 0 -> given = given.substring(0, hyphen) + " " + capitalised(given.substring(hyphen + 1));
            case 1 -> given = given.substring(0, hyphen) + given.substring(hyphen + 1);
            default -> {}
        }
        return new MadeUpName(family + " " + given, family, given, family);
    }

    private static String capitalised(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private MadeUpName burmese(Random random) {
        String first = pick("burmese", "given", random);
        String last = pick("burmese", "given2", random);
        String full = random.nextBoolean()
                ? first + " " + last
                : first + " " + pick("burmese", "middle", random) + " " + last;
        return new MadeUpName(full, full, first, full);
    }

    private MadeUpName byGivenName(String culture, Random random) {
        String given = pick(culture, "given", random);
        String family = pick(culture, "family", random);
        return new MadeUpName(given + " " + family, random.nextInt(4) == 0 ? family : given, given, family);
    }

    private MadeUpName familyFirst(String culture, Random random) {
        String first = pick(culture, "given", random);
        String last = pick(culture, "family", random);
        String full = first + " " + last;
        return new MadeUpName(full, random.nextBoolean() ? full : last, first, first);
    }

    private MadeUpName arabic(Random random) {
        String given = pick("arabic", "given", random);
        String family = pick("arabic", "family", random);
        String full =
                switch (random.nextInt(6)) {
                    case 0 -> given + " bin " + pick("arabic", "given", random) + " " + family;
                    case 1 -> given + " " + pick("arabic", "given", random) + " " + family;
                    case 2 -> given + " Abdel " + family;
                    default -> given + " " + family;
                };
        return new MadeUpName(full, random.nextInt(4) == 0 ? given : family, given, family);
    }

    private MadeUpName twoFamilies(String culture, Random random) {
        String given = pick(culture, "given", random);
        String family = pick(culture, "family", random);
        String full = given + " " + (random.nextInt(4) == 0 ? pick(culture, "given", random) + " " : "");
        return switch (random.nextInt(5)) {
            case 0, 1 -> new MadeUpName(full + family + " " + pick(culture, "family", random), family, given, family);
            case 2 -> new MadeUpName(full + "de " + family, family, given, family);
            default -> new MadeUpName(full + family, family, given, family);
        };
    }

    private MadeUpName western(String culture, Random random) {
        String given = pick(culture, "given", random);
        String family = pick(culture, "family", random);
        if (family.equals("wa")
                || family.equals("van")
                || family.equals("von")
                || family.equals("der")
                || family.equals("de")) {
            family = family + " " + capitalised(pick(culture, "family", random));
        }
        String initial = (char) ('A' + random.nextInt(26)) + ".";
        return switch (random.nextInt(12)) {
            case 0, 1 -> new MadeUpName(given + " " + initial + " " + family, family, given, family);
            case 2 -> new MadeUpName(given.charAt(0) + "." + initial + " " + family, family, given, family);
            case 3 -> new MadeUpName(given.charAt(0) + ". " + family, family, given, family);
            case 4 ->
                new MadeUpName(given + " " + pick(culture, "given", random) + " " + family, family, given, family);
            case 5 ->
                new MadeUpName(given + " " + family + (random.nextBoolean() ? " Jr." : " Jr"), family, given, family);
            default -> new MadeUpName(given + " " + family, family, given, family);
        };
    }
}
