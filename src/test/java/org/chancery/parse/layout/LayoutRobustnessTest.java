package org.chancery.parse.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.chancery.gazetteer.Gazetteer;
import org.chancery.model.Range;
import org.chancery.model.Sheet;
import org.chancery.parse.sources.SourceReader;
import org.chancery.read.FrontMatter;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the text is, every word of it stands in one line or between lines as a sign, and reading ends soon. */
class LayoutRobustnessTest {

    private static final Gazetteer GAZETTEER = Gazetteer.shipped();
    private static final LayoutReader READER = new LayoutReader(GAZETTEER);
    private static final int MILLION = 1_000_000;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void linesOfDamagedPagesStayInOrder(long seed) {
        Random random = new Random(seed);
        for (PageCase page : PageCase.all().toList()) {
            String text = damaged(page.text(), random);
            Layout layout = READER.read(Sheet.of(text), FrontMatter.NONE);
            int end = 0;
            for (Line line : layout.lines()) {
                assertThat(line.range().start()).isGreaterThanOrEqualTo(end);
                assertThat(text.substring(end, line.range().start()))
                        .matches(between -> between.chars().noneMatch(Character::isLetterOrDigit));
                assertThat(line.label() == null || line.range().contains(line.label()))
                        .isTrue();
                end = line.range().end();
            }
            assertThat(text.substring(end).chars().noneMatch(Character::isLetterOrDigit))
                    .isTrue();
            for (Dateline dateline : layout.datelines()) {
                assertThat(layout.isKept(dateline.range())).isTrue();
            }
            assertThat(new TitleReader().read(layout).text()).isNotBlank();
            assertThatCode(() -> new SourceReader(GAZETTEER).read(layout)).doesNotThrowAnyException();
        }
    }

    private static String damaged(String text, Random random) {
        StringBuilder damaged = new StringBuilder(text);
        String signs = "\n\n |>#*-:()[]/.,\"“»—©\t0a中";
        for (int i = 0; i < 25 && !damaged.isEmpty(); i++) {
            int at = random.nextInt(damaged.length());
            switch (random.nextInt(3)) {
                case 0 -> damaged.deleteCharAt(at);
                case 1 -> damaged.insert(at, signs.charAt(random.nextInt(signs.length())));
                default -> damaged.delete(at, Math.min(damaged.length(), at + random.nextInt(60)));
            }
        }
        return damaged.toString();
    }

    static Stream<String> hostile() {
        return Stream.of(
                "a".repeat(MILLION),
                "A ".repeat(MILLION / 2),
                "PARIS, ".repeat(MILLION / 7),
                "| ".repeat(MILLION / 2),
                "   x".repeat(MILLION / 4),
                "Home > ".repeat(MILLION / 7),
                "\n".repeat(MILLION),
                "x\n".repeat(MILLION / 8),
                "Related stories\n".repeat(MILLION / 32),
                "Ministry of Foreign Affairs\n".repeat(MILLION / 32),
                "References\n".repeat(MILLION / 32) + "word ".repeat(60),
                "Xinhua\nBy Ana Duarte (Lusa, EFE)\n".repeat(MILLION / 64),
                "COMMENTS\n\n".repeat(MILLION / 32),
                "Q: Why?\nA: So.\n".repeat(MILLION / 32),
                "(".repeat(MILLION),
                "12 May 2010 ".repeat(MILLION / 12),
                "12 May 2010\n".repeat(MILLION / 24),
                "A headline without an end\n".repeat(MILLION / 64),
                "© ".repeat(MILLION / 2),
                "Source: ".repeat(MILLION / 8));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void hostileTextIsReadInTime(String text) {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            Layout layout = READER.read(Sheet.of(text), FrontMatter.NONE);
            new TitleReader().read(layout);
            new SourceReader(GAZETTEER).read(layout);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n", "|", "---", "---\n---", ":", "©", "Related", "By", "\uD83D"})
    void scrapsAreReadWithoutFailure(String text) {
        Layout layout = READER.read(Sheet.of(text), FrontMatter.NONE);
        List<Range> ranges = layout.lines().stream().map(Line::range).toList();
        assertThat(ranges).isSorted();
        assertThat(new TitleReader().read(layout).text()).isNotBlank();
        assertThat(new SourceReader(GAZETTEER).read(layout)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ministers sign an accord on rivers | | Rift Valley Herald\n\nKISUMU, 3 May 2024 - They met.\n",
                "Ministers sign an accord - - - Reuters\n\nKISUMU, 3 May 2024 - They met.\n",
                "\u00A0Herald\n\nKISUMU, 3 May 2024 - They met.\n",
                "\u00A0 \u00A0\n\u2007Rift Valley Herald\nMinisters sign\n\nKISUMU, 3 May 2024 - They met.\n"
            })
    void signsInARowAndBlanksOfOtherKindsAreReadWithoutFailure(String text) {
        Layout layout = READER.read(Sheet.of(text), FrontMatter.NONE);
        assertThat(layout.lines()).hasSizeGreaterThan(1);
        assertThat(new TitleReader().read(layout).text()).isNotBlank();
        assertThatCode(() -> new SourceReader(GAZETTEER).read(layout)).doesNotThrowAnyException();
    }
}
