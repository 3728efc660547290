package org.chancery.parse.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.chancery.model.Range;
import org.chancery.model.Sheet;
import org.chancery.parse.layout.Layout;
import org.chancery.read.FrontMatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameTaggerTest {

    private final NameTagger tagger = new NameTagger();

    private List<NameSpan> tag(String text) {
        return tagger.tag(new Layout(Sheet.of(text), FrontMatter.NONE, List.of(), List.of()));
    }

    private List<String> names(String text) {
        return tag(text).stream().map(span -> span.range().of(text)).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zambian President [Chanda Mulenga] met with Finnish Foreign Minister [Aino Koskela] in Lusaka on Friday.",
                "Vietnamese Prime Minister [Tran Quoc Khai] and Chinese Premier [Deng Haoyu] signed the agreement.",
                "Mr. [Osei]'s aide told reporters that [Ama Osei] would not come.",
                "President [Pak Sung-chol] spoke with General Secretary [Hoàng Đức Khôi] by telephone.",
                "The statement is attributable to Spokesperson [Brad Hollis].",
                "Ministers of the African Union met at the University of Dakar on Monday.",
                "Editor: [Guo Meilin]",
                "SECRETARY [HOLLOWAY]: Good afternoon, everyone.",
            })
    void findsTheMarkedNames(String marked) {
        Marked text = Marked.of(marked);
        assertThat(tag(text.text()).stream().map(NameSpan::range)).containsExactlyElementsOf(text.names());
    }

    @Test
    void namesStandInOrderApartAndWithinOneLine() {
        String text =
                "President Chanda Mulenga\nMinister Aino Koskela\n\nBy Clara Hutchins, Piotr Zielonka and Ama Osei";
        int end = 0;
        for (NameSpan span : tag(text)) {
            assertThat(span.range().start()).isGreaterThanOrEqualTo(end);
            assertThat(span.score()).isBetween(0.0, 1.0);
            assertThat(span.range().of(text)).doesNotContain("\n");
            end = span.range().end();
        }
        assertThat(end).isPositive();
    }

    @Test
    void aBareSurnameIsFoundByWhatTheDocumentTellsOfIt() {
        assertThat(names("Foreign Minister Saah Kollie arrived on Monday. Later Kollie spoke of trade."))
                .contains("Saah Kollie", "Kollie");
    }

    @Test
    void givesTheSameAnswerAgain() {
        String text = "Kenyan envoy Wafula Barasa met Xu Wenqian; Barasa thanked Xu. ".repeat(50);
        assertThat(tag(text))
                .isEqualTo(new NameTagger().tag(new Layout(Sheet.of(text), FrontMatter.NONE, List.of(), List.of())));
    }

    @Test
    void readsAnythingWithoutFailing() {
        Random random = new Random(5);
        String some = "Xi Lee al-Bo, . ' \" ( ) U V.K. Mr. said \n: 12 Ü 董 ’s - Jr.";
        for (int round = 0; round < 500; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(80); i > 0; i--) {
                int at = random.nextInt(some.length());
                text.append(some, at, Math.min(some.length(), at + 1 + random.nextInt(4)));
            }
            tag(text.toString());
        }
        assertThat(tag("")).isEmpty();
    }

    @Test
    void readsAnEndlessLineInTime() {
        for (String piece : List.of("Xi ", "xi ", "de ", "(\"Xi\" ", "A.", "Xi, Jr. ")) {
            String text = piece.repeat(1_000_000 / piece.length());
            assertTimeoutPreemptively(Duration.ofSeconds(60), () -> tag(text), piece);
        }
    }

    /** A floor, well below what is reached, so that a broken model or feature is noticed. */
    @Test
    void findsMostNamesOfTheGoldenLines() throws IOException {
        int right = 0;
        int all = 0;
        int found = 0;
        for (Marked text : golden()) {
            Set<Range> truth = new HashSet<>(text.names());
            List<NameSpan> spans = tag(text.text());
            all += truth.size();
            found += spans.size();
            right += (int)
                    spans.stream().filter(span -> truth.contains(span.range())).count();
        }
        assertThat(2.0 * right / (all + found)).isGreaterThan(0.85);
    }

    private static List<Marked> golden() throws IOException {
        List<Marked> texts = new ArrayList<>();
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(NameTaggerTest.class.getResourceAsStream("/names/golden.txt")),
                StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (!line.startsWith("#")) {
                    texts.add(Marked.of(line));
                }
            }
        }
        return texts;
    }

    /** A text and the ranges that stood in brackets. */
    private record Marked(String text, List<Range> names) {
        static Marked of(String marked) {
            StringBuilder text = new StringBuilder();
            List<Range> names = new ArrayList<>();
            int start = 0;
            for (int i = 0; i < marked.length(); i++) {
                char c = marked.charAt(i);
                if (c == '[') {
                    start = text.length();
                } else if (c == ']') {
                    names.add(new Range(start, text.length()));
                } else {
                    text.append(c);
                }
            }
            return new Marked(text.toString(), names);
        }
    }
}
