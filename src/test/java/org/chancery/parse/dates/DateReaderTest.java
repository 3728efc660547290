package org.chancery.parse.dates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.chancery.model.DateMention;
import org.chancery.model.Published;
import org.chancery.model.Range;
import org.chancery.model.Sheet;
import org.chancery.parse.layout.Layout;
import org.chancery.parse.layout.Line;
import org.chancery.parse.layout.Role;
import org.chancery.read.FrontMatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every text, however odd, and what the record says about where a date was read. */
class DateReaderTest {

    private static final DateReader READER = new DateReader();

    @Test
    void saysWhereAndByWhichRuleItReadTheDateOfPublication() {
        Published published = READER.read(
                        MarkedText.plain("Ports agree\nUpdated on 2019-03-02\n\nThe ports agreed on Friday."))
                .published();
        assertThat(published.basis()).isEqualTo(Published.Basis.STATED);
        assertThat(published.words()).isEqualTo("2019-03-02");
        assertThat(published.rule()).isEqualTo("updated-line");
        assertThat(published.span()).isNotNull();
    }

    @Test
    void countsCodePoints() {
        Dates dates = READER.read(MarkedText.plain("\uD83D\uDE00 \uD83D\uDE00 It fell in 1974."));
        assertThat(dates.mentions()).singleElement().satisfies(m -> {
            assertThat(m.span().start()).isEqualTo(15);
            assertThat(m.span().end()).isEqualTo(19);
        });
    }

    @Test
    void frontMatterWins() {
        String text = "Ports agree\n1 March 2019\n\nThe ports agreed today.";
        FrontMatter front = new FrontMatter(
                new Range(0, 0),
                List.of(
                        new FrontMatter.Field(
                                "retrieved", List.of(new FrontMatter.Value("2024-05-05", new Range(0, 0)))),
                        new FrontMatter.Field(
                                "date", List.of(new FrontMatter.Value("2 March 2019", new Range(0, 0))))));
        Layout plain = MarkedText.plain(text);
        Published published = READER.read(new Layout(plain.sheet(), front, plain.lines(), List.of()))
                .published();
        assertThat(published.date())
                .hasToString("PartialDate[edtf=2019-03-02, earliest=2019-03-02, latest=2019-03-02]");
        assertThat(published.basis()).isEqualTo(Published.Basis.FRONT_MATTER);
    }

    @Test
    void linesThatAreNoPartOfTheArticleGiveNoDates() {
        String text = "Storm closes port on 3 May 2011";
        Layout layout = new Layout(
                Sheet.of(text),
                FrontMatter.NONE,
                List.of(new Line(new Range(0, text.length()), Role.RELATED, null, "related")),
                List.of());
        assertThat(READER.read(layout)).isEqualTo(new Dates(Published.UNKNOWN, List.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 ", "12 to ", "May ", "last ", "12 May 1975\n", "12 May-", "on the first day of ", "a day later ",
                "1989 marks ", "Monday\n", "Fifty years ago today ", "Mon, ", "1.1.", "MAY, May 1 ", "tháng 1 ",
                        "2000年1月",
                "two years after 1 May 1970 ", "in 1970, ", "((((", "© 1999\n", "March, April and "
            })
    void readsAMillionCharactersOfTheSameInTime(String part) {
        String text = "PORT, May 1 (X) -- " + part.repeat(1_000_000 / part.length());
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> READER.read(MarkedText.plain(text)));
    }

    @Test
    void mutatedArticlesGiveMentionsInOrderWithTheirWords() {
        Random random = new Random(20231212);
        List<Path> files = MarkedText.files("articles");
        for (int n = 0; n < 1500; n++) {
            Path file = files.get(random.nextInt(files.size()));
            String text = mutate(MarkedText.of(MarkedText.read(file)).text(), random);
            Dates dates = READER.read(MarkedText.plain(text));
            assertThat(READER.read(MarkedText.plain(text))).isEqualTo(dates);
            int end = 0;
            for (DateMention mention : dates.mentions()) {
                int from = text.offsetByCodePoints(0, mention.span().start());
                int to = text.offsetByCodePoints(0, mention.span().end());
                assertThat(text.substring(from, to)).isEqualTo(mention.text());
                assertThat(mention.span().start()).isGreaterThanOrEqualTo(end);
                assertThat(mention.date().latest())
                        .isAfterOrEqualTo(mention.date().earliest());
                end = mention.span().end();
            }
        }
    }

    private static String mutate(String text, Random random) {
        StringBuilder mutated = new StringBuilder(text);
        String alphabet = " 0123456789.,-/():\nMay last Monday 31 30 February 年月日 tháng th\u0301";
        for (int i = 0; i < 30; i++) {
            int at = random.nextInt(mutated.length());
            switch (random.nextInt(3)) {
                case 0 -> mutated.deleteCharAt(at);
                case 1 -> mutated.insert(at, alphabet.charAt(random.nextInt(alphabet.length())));
                default -> {
                    int from = random.nextInt(mutated.length());
                    mutated.insert(at, mutated.substring(from, Math.min(mutated.length(), from + 12)));
                }
            }
        }
        return mutated.toString();
    }
}
