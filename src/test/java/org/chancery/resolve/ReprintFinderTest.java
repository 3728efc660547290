package org.chancery.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.chancery.gazetteer.Gazetteer;
import org.chancery.parse.ParsedArticle;
import org.junit.jupiter.api.Test;

class ReprintFinderTest {

    private static final String[] WORDS = {
        "accord",
        "border",
        "council",
        "delegation",
        "envoy",
        "fisheries",
        "harbour",
        "island",
        "joint",
        "minister",
        "port",
        "railway",
        "signed",
        "talks",
        "treaty",
        "visit",
        "river",
        "trade"
    };

    private static List<String> words(long seed, int count) {
        Random random = new Random(seed);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            words.add(WORDS[random.nextInt(WORDS.length)] + random.nextInt(40));
        }
        return words;
    }

    private static ParsedArticle article(String id, String date, List<String> words) {
        return Story.of(id, date).text(String.join(" ", words)).parsed();
    }

    private static List<Reprints> reprints(ParsedArticle... articles) {
        return new Resolver(Gazetteer.shipped()).resolve(List.of(articles)).reprints();
    }

    @Test
    void aStoryPrintedAgainWithSomeWordsChangedIsFound() {
        List<String> story = words(1, 300);
        List<String> changed = new ArrayList<>(story);
        for (int i = 10; i < changed.size(); i += 60) {
            changed.set(i, "changed");
        }
        List<String> cut = story.subList(0, 220);
        assertThat(reprints(
                        article("late", "2020-02-03", changed),
                        article("first", "2020-02-02", story),
                        article("cut", "", cut),
                        article("other", "2020-02-02", words(2, 300))))
                .containsExactly(new Reprints("first", List.of("late", "cut")));
    }

    @Test
    void twoStoriesOfOneDayOnOneSubjectAreNotJoined() {
        List<String> one = words(1, 300);
        List<String> two = new ArrayList<>(words(2, 220));
        two.addAll(one.subList(0, 80));
        assertThat(reprints(article("a", "2020-02-02", one), article("b", "2020-02-02", two)))
                .isEmpty();
    }

    @Test
    void whatTwoOutletsCutFromTheStoryOfOneAgencyIsFound() {
        List<String> story = words(1, 200);
        List<String> cut = new ArrayList<>(story.subList(0, 120));
        for (int i = 20; i < cut.size(); i += 25) {
            cut.set(i, "changed");
        }
        String wire = String.join(" ", story);
        String print = String.join(" ", cut);
        assertThat(reprints(
                        Story.of("wire", "2020-05-03").text(wire).agency("ina").parsed(),
                        Story.of("print", "2020-05-04")
                                .text(print)
                                .agency("ina")
                                .parsed()))
                .containsExactly(new Reprints("wire", List.of("print")));
        assertThat(reprints(article("a", "2020-05-03", story), article("b", "2020-05-04", cut)))
                .isEmpty();
    }

    @Test
    void shortNoticesAreNotCompared() {
        List<String> notice = words(1, 20);
        assertThat(reprints(article("a", "2020-02-02", notice), article("b", "2020-02-02", notice)))
                .isEmpty();
    }

    @Test
    void aReportCutToAThirdIsFound() {
        List<String> story = words(3, 300);
        assertThat(reprints(article("whole", "2020-02-02", story), article("cut", "2020-02-03", story.subList(0, 100))))
                .containsExactly(new Reprints("whole", List.of("cut")));
    }

    @Test
    void accentsCaseAndPunctuationMakeNoDifference() {
        List<String> story = words(4, 100);
        story.set(5, "Hội");
        List<String> plain = new ArrayList<>(story);
        plain.set(5, "HOI,");
        plain.set(40, plain.get(40) + ".");
        assertThat(reprints(article("a", "2020-02-02", story), article("b", "2020-02-03", plain)))
                .hasSize(1);
    }

    @Test
    void aReportOfAHundredOutletsIsOneGroup() {
        List<String> story = words(5, 120);
        ParsedArticle[] prints = new ParsedArticle[100];
        for (int i = 0; i < prints.length; i++) {
            prints[i] = article("print-" + (100 + i), "2020-02-02", story);
        }
        assertThat(reprints(prints)).singleElement().satisfies(group -> assertThat(group.others())
                .hasSize(99));
    }

    @Test
    void aNoticeUnderEveryReportJoinsNoTwoOfThem() {
        List<String> notice = words(6, 60);
        ParsedArticle[] reports = new ParsedArticle[60];
        for (int i = 0; i < reports.length; i++) {
            List<String> report = new ArrayList<>(words(100 + i, 150));
            report.addAll(notice);
            reports[i] = article("report-" + i, "2020-02-02", report);
        }
        assertThat(reprints(reports)).isEmpty();
    }

    @Test
    void anUndatedPrintThatOnlyNamesWhomTheOthersNameIsTheFirst() {
        List<String> story = words(7, 100);
        assertThat(reprints(
                        Story.of("agency", "")
                                .source("agency")
                                .text(String.join(" ", story))
                                .parsed(),
                        Story.of("paper", "2020-02-03")
                                .source("agency")
                                .source("paper")
                                .text(String.join(" ", story))
                                .parsed()))
                .containsExactly(new Reprints("agency", List.of("paper")));
    }
}
