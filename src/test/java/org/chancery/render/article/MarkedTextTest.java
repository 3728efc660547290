package org.chancery.render.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.chancery.model.Range;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Marks in a text, however they lie over each other. */
class MarkedTextTest {

    private static Mark mark(int start, int end, Mark.Type type) {
        return new Mark(new Range(start, end), type, type.name() + start + "-" + end, "p.html", "", null);
    }

    private static String html(String text, List<Mark> marks) {
        return MarkedText.html(text, new Range(0, text.length()), marks, mark -> "f-" + mark.key(), mark -> true);
    }

    @Test
    void aMarkThatReachesOverAnotherIsCutAndGoesOn() {
        assertThat(html(
                        "abcdef",
                        List.of(
                                new Mark(new Range(0, 4), Mark.Type.SAID, "a", null, "", null),
                                new Mark(new Range(2, 6), Mark.Type.OFFICE, "b", null, "", null))))
                .isEqualTo("<span class=\"said\" id=f-a>ab<span class=\"office\" id=f-b>cd</span></span>ef");
    }

    @Test
    void aLinkInsideALinkIsOnlyMarked() {
        Document page =
                Jsoup.parse(html("Port Amber", List.of(mark(0, 10, Mark.Type.PLACE), mark(5, 10, Mark.Type.PERSON))));
        assertThat(page.select("a")).hasSize(1);
        assertThat(page.selectFirst("a span").text()).isEqualTo("Amber");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void anyMarksLeaveTheWordsAsTheyAre(long seed) {
        Random random = new Random(seed);
        String letters = "ab<>&\"' \u00E9\uD83D\uDE00\n";
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 200; i++) {
            int at = letters.offsetByCodePoints(0, random.nextInt(letters.codePointCount(0, letters.length())));
            text.appendCodePoint(letters.codePointAt(at));
        }
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            int start = boundary(text, random.nextInt(text.length()));
            int end = boundary(text, start + random.nextInt(text.length() - start + 1));
            marks.add(mark(start, end, Mark.Type.values()[random.nextInt(Mark.Type.values().length)]));
        }
        String html = html(text.toString(), marks);
        Document page = Jsoup.parse("<r>" + html + "</r>", "", Parser.xmlParser());
        assertThat(page.selectFirst("r").wholeText()).isEqualTo(text.toString());
        assertThat(page.select("a a")).isEmpty();
        for (Mark mark : marks) {
            if (!mark.range().isEmpty()) {
                Element first = page.getElementById("f-" + mark.key());
                assertThat(first).as(mark.toString()).isNotNull();
                assertThat(mark.range().of(text.toString())).startsWith(first.wholeText());
            }
        }
    }

    /** A mark never begins or ends inside a pair of surrogates. */
    private static int boundary(CharSequence text, int at) {
        return at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at + 1 : at;
    }

    @Test
    void aVeryLongLineWithManyMarksIsSetQuickly() {
        String text = "Ann met Bob. ".repeat(80_000);
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i + 13 <= text.length(); i += 13) {
            marks.add(mark(i, i + 3, Mark.Type.PERSON));
            marks.add(mark(i + 8, i + 11, Mark.Type.PERSON));
        }
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> assertThat(html(text, marks)).contains("f-PERSON0-3"));
    }
}
