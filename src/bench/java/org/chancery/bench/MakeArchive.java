package org.chancery.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;

/**
 * Writes the same made-up articles as Chancery takes them, plain texts, and as Hugo and Eleventy take them, with front
 * matter that tells what Chancery has to find out. The same number always gives the same articles.
 *
 * <pre>{@code java src/bench/java/org/chancery/bench/MakeArchive.java 10000 FOLDER}</pre>
 */
final class MakeArchive {

    private static final int SEED = 1961;
    private static final int PARAGRAPHS = 8;
    private static final int WORDS_A_PARAGRAPH = 58;
    private static final int YEARS = 20;
    private static final int FIRST_YEAR = 2004;

    private static final List<String> GIVEN = words(
            "Anna Boris Carla Daniel Elena Farid Greta Hassan Irena Jonas Karin Leon Mira Nadia Oskar Petra Quentin Rosa"
                    + " Stefan Tamar Ulrich Vera Walter Yusuf Zora Amina Bruno Clara Dimitri Esther");
    private static final List<String> SYLLABLES =
            words("ba ver don li mar to kas ren ul fo ne gri san pe lo vic dar mon te ril ash kor bel ni");
    private static final List<String> PLACES =
            words("Geneva Vienna Brussels Cairo Nairobi Tokyo Lima Ottawa Oslo Madrid"
                    + " Rome Berlin Warsaw Hanoi Manila Jakarta Canberra Dakar Rabat Amman");
    private static final List<String> OUTLETS =
            words("Herald Courier Gazette Observer Monitor Chronicle Dispatch Mirror");
    private static final List<String> SUBJECTS = words(
            "trade border fisheries climate energy consular cultural maritime" + " nuclear refugee aviation security");
    private static final List<String> FORMS = words("talks treaty sanctions aid summit");
    private static final List<String> VERBS = words("welcomed rejected reviewed signed postponed defended proposed");
    private static final List<String> NOUNS = words("agreement corridor resolution embargo protocol declaration mandate"
            + " timetable loan framework visa tariff delegation compromise");
    private static final List<String> QUALITIES =
            words("cautious joint binding disputed interim final secret revised symbolic fragile");
    private static final List<String> MONTHS =
            words("January February March April May June July August September" + " October November December");

    private final Random random = new Random(SEED);
    private final List<String> people = new ArrayList<>();
    private final Path out;

    private MakeArchive(int articles, Path out) {
        this.out = out;
        TreeSet<String> names = new TreeSet<>();
        while (names.size() < Math.max(10, articles / 20)) {
            String family = one(SYLLABLES) + one(SYLLABLES) + (random.nextBoolean() ? one(SYLLABLES) : "");
            names.add(one(GIVEN) + " " + Character.toUpperCase(family.charAt(0)) + family.substring(1));
        }
        people.addAll(names);
    }

    private static List<String> words(String line) {
        return List.of(line.split(" "));
    }

    private String one(List<String> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** Returns one of a list, those at its head far more often. */
    private String frequent(List<String> list) {
        double position = Math.pow(random.nextDouble(), 3);
        return list.get((int) (position * list.size()));
    }

    private String sentence(List<String> named) {
        String who = one(named);
        return switch (random.nextInt(6)) {
            case 0 -> who + " " + one(VERBS) + " the " + one(QUALITIES) + " " + one(NOUNS) + " in " + one(PLACES) + ".";
            case 1 ->
                "Officials in " + one(PLACES) + " said the " + one(NOUNS) + " would be ready before the end of "
                        + one(MONTHS) + ", although nobody had yet seen its " + one(QUALITIES) + " text.";
            case 2 ->
                "\u201cThe " + one(NOUNS) + " is a " + one(QUALITIES) + " step,\u201d " + who + " told reporters.";
            case 3 ->
                "The " + one(QUALITIES) + " " + one(NOUNS) + " covers " + (2 + random.nextInt(300)) + " points, among"
                        + " them the " + one(NOUNS) + " of " + one(PLACES) + " and the " + one(SUBJECTS) + " question.";
            case 4 ->
                who + " is expected to travel to " + one(PLACES) + " in " + one(MONTHS) + " to discuss the "
                        + one(NOUNS) + ".";
            default ->
                "Neighbouring governments, among them " + one(PLACES) + ", " + one(VERBS) + " the " + one(NOUNS)
                        + " & called for a <" + one(QUALITIES) + "> answer.";
        };
    }

    private void write(String path, String text) throws IOException {
        Path file = out.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private void article(int number) throws IOException {
        TreeSet<String> chosen = new TreeSet<>();
        int wanted = 3 + random.nextInt(6);
        while (chosen.size() < wanted) {
            chosen.add(frequent(people));
        }
        List<String> named = List.copyOf(chosen);
        TreeSet<String> topics = new TreeSet<>();
        while (topics.size() < 3) {
            topics.add(one(SUBJECTS) + " " + one(FORMS));
        }
        String source = one(PLACES) + " " + one(OUTLETS);
        LocalDate day = LocalDate.of(FIRST_YEAR, 1, 1).plusDays(random.nextInt(YEARS * 365));
        String family = named.get(0).substring(named.get(0).indexOf(' ') + 1);
        String title = family + " " + one(VERBS) + " " + one(QUALITIES) + " " + one(NOUNS) + " over " + topics.first();
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < PARAGRAPHS; i++) {
            int words = 0;
            while (words < WORDS_A_PARAGRAPH) {
                String sentence = sentence(named);
                body.append(words == 0 ? "" : " ").append(sentence);
                words += sentence.split(" ").length;
            }
            body.append("\n\n");
        }
        String name = day.getYear() + "/" + "%06d".formatted(number);
        write(
                "chancery/articles/" + name + ".txt",
                title + "\n" + day.getDayOfMonth() + " " + MONTHS.get(day.getMonthValue() - 1) + " " + day.getYear()
                        + "\nSource: " + source + "\n\n" + body);
        String front =
                "---\ntitle: " + quoted(title) + "\ndate: " + day + "T06:00:00Z\npeople: " + list(named) + "\ntopics: "
                        + list(topics) + "\nsources: " + list(List.of(source)) + "\nmonths: "
                        + list(List.of(day.toString().substring(0, 7))) + "\n---\n";
        String marked = front + body.toString().replace("&", "&amp;").replace("<", "&lt;");
        write("hugo/content/articles/" + name + ".md", marked);
        write("eleventy/src/articles/" + name + ".md", marked);
    }

    private static String list(Iterable<String> values) {
        List<String> quoted = new ArrayList<>();
        values.forEach(value -> quoted.add(quoted(value)));
        return quoted.toString();
    }

    private static String quoted(String value) {
        return '"' + value + '"';
    }

    /** Writes the articles: their number, and the folder. */
    public static void main(String[] args) throws IOException {
        int articles = Integer.parseInt(args[0]);
        MakeArchive archive = new MakeArchive(articles, Path.of(args[1]));
        for (int i = 0; i < articles; i++) {
            archive.article(i);
        }
    }
}
