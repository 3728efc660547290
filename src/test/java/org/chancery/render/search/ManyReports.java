package org.chancery.render.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.chancery.model.Article;
import org.chancery.model.Part;
import org.chancery.model.SourceRef;
import org.chancery.render.Draft;

/**
 * Invented reports of any number, whose words are as frequent as those of a language are: the second half as frequent as
 * the first, the third a third of it, and so on. A few reports stand among them that single queries are to find.
 */
final class ManyReports {

    private static final int VOCABULARY = 40_000;
    private static final int SENTENCE = 16;
    private static final int YEARS = 20;
    private static final List<String> FREQUENT =
            List.of(("the of and to in a on for said that with from will is was by as"
                            + " it at has be its their minister president talks foreign trade agreement government countries which"
                            + " between two cooperation were relations have security visit treaty leaders new he also would after"
                            + " who summit border international meeting state economic embassy peace region officials statement"
                            + " partners development delegation climate ferry council energy support announced joint signed")
                    .split(" "));
    private static final List<String> SYLLABLES = List.of(
            "ba ver don li mar to kas ren ul fo ne gri san pe lo vic dar mon te ril ash kor bel ni qua zu he fi os tam"
                    .split(" "));
    private static final List<String> GIVEN =
            List.of("Adela Bruno Clara Davit Elena Farid Greta Hugo Ilse Jonas Kira Louis Mara Nadia".split(" "));

    /** Words that stand behind others every second time, as phrases do. */
    private static final Map<String, String> FOLLOWERS = Map.of("foreign", "minister", "trade", "agreement");

    private final Random random = new Random(20);
    private final List<String> words = new ArrayList<>(FREQUENT);
    private final List<String> people = new ArrayList<>();

    private ManyReports(int articles) {
        while (words.size() < VOCABULARY) {
            words.add(invented(2 + random.nextInt(3)));
        }
        while (people.size() < Math.max(10, articles / 20)) {
            String family = invented(2 + random.nextInt(2));
            people.add(GIVEN.get(random.nextInt(GIVEN.size())) + " "
                    + family.substring(0, 1).toUpperCase(Locale.ROOT) + family.substring(1));
        }
    }

    /** Returns reports in the order of their ids. */
    static List<Article> of(int number, int length) {
        ManyReports reports = new ManyReports(number);
        List<Article> articles = new ArrayList<>(planted());
        for (int i = 0; i < number; i++) {
            articles.add(reports.report(i, length));
        }
        articles.sort(Comparator.comparing(Article::id));
        return articles;
    }

    private static List<Article> planted() {
        return List.of(
                new Draft("planted-accents")
                        .headline("Łukasz Żółkiewicz opens the ferry to São Tomé")
                        .p("Đặng Thị Søndergård cut the ribbon in Gävleborg.")
                        .dated("2015-04-02")
                        .person("dang", "Đặng Thị Søndergård", Part.SUBJECT, "Đặng Thị Søndergård")
                        .done(),
                new Draft("planted-han")
                        .headline("外交部发言人就渡轮协议答问")
                        .p("外交部发言人林海洋表示，双方将继续谈判。")
                        .dated("2016-07-11")
                        .done(),
                new Draft("planted-thai")
                        .headline("รัฐมนตรีลงนามในสนธิสัญญา")
                        .p("พิธีจัดขึ้นที่ท่าเรือ")
                        .dated("2016-08-01")
                        .done(),
                new Draft("planted-arabic")
                        .language("ar")
                        .headline("اتفاق على خطوط العبارات")
                        .p("قال داود أورلو إن الاتفاق بداية.")
                        .dated("2017-01-20")
                        .done(),
                new Draft("planted-russian")
                        .headline("Подписан договор о паромах")
                        .p("Йозеф Ёлкин сказал, что это начало.")
                        .dated("2017-02-20")
                        .done(),
                new Draft("planted-variant")
                        .headline("Premier receives table tennis teams")
                        .p("Chow En-lin received the teams and spoke of a new beginning.")
                        .dated("1971-04")
                        .person("zhou-enlin", "Zhou Enlin", Part.SUBJECT, "Chow En-lin")
                        .done(),
                new Draft("planted-phrase")
                        .headline("Keepers of the lighthouse ask for oil")
                        .p("The harbour master's office signed for the lanterns of the outer mole.")
                        .dated("2018-03-03")
                        .done(),
                new Draft("planted-apart")
                        .headline("Lanterns on sale")
                        .p("The master of ceremonies left the harbour; the outer wall is not the mole.")
                        .dated("2018-03-04")
                        .done());
    }

    /** Returns articles that make two words so frequent that their pairs are kept. */
    static List<Article> frequent() {
        return List.of(
                new Draft("drum-1")
                        .headline("One behind the other")
                        .p("The drum roll goes on, ".repeat(6_000))
                        .dated("2019-01-01")
                        .done(),
                new Draft("drum-2")
                        .headline("Apart")
                        .p("A roll and then a drum, ".repeat(6_000))
                        .dated("2019-01-02")
                        .done());
    }

    private Article report(int number, int length) {
        StringBuilder text = new StringBuilder();
        String who = frequent(people);
        for (int i = 0; i < length; i += SENTENCE) {
            text.append(i == 0 ? "" : " ").append(i == 0 ? who + " said " + words(4) + ", " : "");
            text.append(words(SENTENCE - 1)).append('.');
        }
        int day = random.nextInt(YEARS * 360);
        return new Draft("report-%06d".formatted(number))
                .headline(who.substring(who.indexOf(' ') + 1) + " " + words(6))
                .p(text.toString())
                .dated("%04d-%02d-%02d".formatted(2004 + day / 360, 1 + day / 30 % 12, 1 + day % 28))
                .person(who.toLowerCase(Locale.ROOT).replace(' ', '-'), who, Part.SUBJECT, who)
                .source("lagoon", "Lagoon Agency", SourceRef.Kind.AGENCY, who)
                .done();
    }

    private String words(int number) {
        StringBuilder out = new StringBuilder();
        String last = "";
        for (int i = 0; i < number; i++) {
            String follower = FOLLOWERS.get(last);
            last = follower != null && random.nextBoolean() ? follower : frequent(words);
            out.append(i == 0 ? "" : " ").append(last);
        }
        return out.toString();
    }

    /** Returns one of a list, each as often as one divided by its rank tells. */
    private String frequent(List<String> list) {
        return list.get((int) Math.pow(list.size(), random.nextDouble()) - 1);
    }

    private String invented(int syllables) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < syllables; i++) {
            word.append(SYLLABLES.get(random.nextInt(SYLLABLES.size())));
        }
        return word.toString();
    }
}
