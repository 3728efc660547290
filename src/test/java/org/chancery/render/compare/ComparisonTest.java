package org.chancery.render.compare;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComparisonTest {

    private static final Pattern MARKED = Pattern.compile("<(del|ins)>.*?</\\1>");

    private static String row(Comparison.Row row) {
        return row.left().stream().map(Object::toString).collect(joining(" / ")) + " | "
                + row.right().stream().map(Object::toString).collect(joining(" / "));
    }

    private static List<String> rows(List<String> left, List<String> right) {
        return Comparison.of(left, right).rows().stream()
                .map(ComparisonTest::row)
                .toList();
    }

    @Test
    void whatOnlyOnePrintHasIsMarkedInIt() {
        assertThat(rows(
                        List.of("The minister asked his guest to stay until the evening."),
                        List.of("The minister asked the visitor to stay until the evening, he said.")))
                .containsExactly(
                        "The minister asked <del>his guest</del> to stay until the evening."
                                + " | The minister asked <ins>the visitor</ins> to stay until the evening<ins>, he said</ins>.");
    }

    @Test
    void paragraphsOfOnePrintOnlyStandAlone() {
        assertThat(rows(
                        List.of("Both sides signed a paper on fish.", "A dinner followed in the old town hall."),
                        List.of("Both sides signed a paper on fish.", "Share this with others")))
                .containsExactly(
                        "Both sides signed a paper on fish. | Both sides signed a paper on fish.",
                        "<del>A dinner followed in the old town hall.</del> | ",
                        " | <ins>Share this with others</ins>");
    }

    @Test
    void aParagraphBrokenInTwoStandsBesideBothHalves() {
        Comparison comparison = Comparison.of(
                List.of("One sentence tells of the ferry lines. Another one tells of the price of freight."),
                List.of("One sentence tells of the ferry lines.", "Another one tells of the price of freight."));
        assertThat(comparison.rows()).singleElement().satisfies(row -> {
            assertThat(row.right()).hasSize(2);
            assertThat(row.same()).isTrue();
        });
        assertThat(comparison.common()).isEqualTo(comparison.words()).isEqualTo(15);
    }

    @Test
    void quotationMarksAndDashesAreSetByHabit() {
        assertThat(Comparison.of(
                                List.of("HANOI -- \"It's done\", she said."), List.of("HANOI — “It’s done”, she said."))
                        .rows())
                .singleElement()
                .satisfies(row -> assertThat(row.same()).isTrue());
    }

    @Test
    void markUpIsShownAsText() {
        assertThat(rows(List.of("a <b>bold</b> & brave word"), List.of("a <i>bold</i> & brave word")))
                .singleElement()
                .asString()
                .contains("&lt;")
                .doesNotContain("<b>")
                .doesNotContain("<i>");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whatIsNotMarkedIsTheSameInBothAndNothingIsLost(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            List<String> left = paragraphs(random);
            List<String> right = new ArrayList<>(left);
            for (int i = 0; i < right.size(); i++) {
                if (random.nextInt(3) == 0) {
                    right.set(i, right.get(i).replaceFirst("[a-e] ", "x "));
                } else if (random.nextInt(6) == 0) {
                    right.set(i, paragraphs(random).get(0));
                }
            }
            if (random.nextInt(4) == 0) {
                Collections.shuffle(right, random);
            }
            List<Comparison.Row> rows = Comparison.of(left, right).rows();
            assertThat(rows.stream().flatMap(r -> r.left().stream()).map(p -> plain(p.toString())))
                    .containsExactlyElementsOf(left);
            assertThat(rows.stream().flatMap(r -> r.right().stream()).map(p -> plain(p.toString())))
                    .containsExactlyElementsOf(right);
            assertThat(kept(rows.stream()
                            .flatMap(r -> r.left().stream())
                            .map(Object::toString)
                            .toList()))
                    .isEqualTo(kept(rows.stream()
                            .flatMap(r -> r.right().stream())
                            .map(Object::toString)
                            .toList()));
        }
    }

    private static String plain(String html) {
        return html.replaceAll("</?(del|ins)>", "");
    }

    private static String kept(List<String> html) {
        return MARKED.matcher(String.join(" ", html))
                .replaceAll(" ")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static List<String> paragraphs(Random random) {
        List<String> paragraphs = new ArrayList<>();
        for (int i = 1 + random.nextInt(5); i > 0; i--) {
            StringBuilder text = new StringBuilder();
            for (int j = 1 + random.nextInt(20); j > 0; j--) {
                text.append((char) ('a' + random.nextInt(6)))
                        .append(random.nextInt(3))
                        .append(' ');
            }
            paragraphs.add(text.toString().strip());
        }
        return paragraphs;
    }

    @Test
    @Timeout(20)
    void longTextsWithoutAnythingInCommonTakeNoLongTime() {
        String one = "word ".repeat(200_000);
        String other = "other ".repeat(200_000);
        assertThat(Comparison.of(List.of(one), List.of(other)).common()).isZero();
        assertThat(Comparison.of(List.of(one), List.of(one + other)).common()).isEqualTo(200_000);
    }
}
