package org.chancery.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class SheetTest {

    @Test
    void aPlainFileIsShownAsItIs() {
        Sheet sheet = Sheet.of("a😀b");
        assertThat(sheet.text()).isEqualTo("a😀b");
        assertThat(sheet.toSpan(new Range(3, 4))).isEqualTo(new Span(2, 3));
        assertThat(sheet.toRange(new Span(1, 2))).isEqualTo(new Range(1, 3));
        assertThat(sheet.toRange(new Span(0, 3))).isEqualTo(new Range(0, 4));
    }

    @Test
    void anEmptySheetHasNoPlaces() {
        Sheet sheet = new Sheet.Builder("abc").build();
        assertThat(sheet.text()).isEmpty();
        assertThat(sheet.toSpan(new Range(0, 0))).isEqualTo(new Span(0, 0));
        assertThat(sheet.toRange(new Span(0, 3))).isEqualTo(new Range(0, 0));
    }

    @Test
    void aWordPutTogetherLeadsBackToBothHalves() {
        String file = "by Sul-\nlivan &amp; Co";
        Sheet sheet = new Sheet.Builder(file)
                .copy(0, 6)
                .copy(8, 14)
                .replace(14, 19, "&")
                .copy(19, file.length())
                .build();
        assertThat(sheet.text()).isEqualTo("by Sullivan & Co");
        assertThat(sheet.toSpan(new Range(3, 11))).isEqualTo(new Span(3, 13));
        assertThat(sheet.toRange(new Span(3, 13))).isEqualTo(new Range(3, 11));
        assertThat(sheet.toSpan(new Range(12, 13))).isEqualTo(new Span(14, 19));
        assertThat(sheet.toRange(new Span(14, 19))).isEqualTo(new Range(12, 13));
        // what stands on the sheet for nothing, and what is not shown
        assertThat(sheet.toRange(new Span(6, 8)).isEmpty()).isTrue();
    }

    @Test
    void rangesOfWordsLeadToTheFileAndBack() {
        Random random = new Random(4);
        for (int round = 0; round < 300; round++) {
            StringBuilder file = new StringBuilder();
            for (int k = 0; k < 60; k++) {
                file.appendCodePoint(
                        switch (random.nextInt(4)) {
                            case 0 -> 0x1F600 + random.nextInt(60);
                            case 1 -> 0x300 + random.nextInt(30);
                            case 2 -> 0x20000 + random.nextInt(60);
                            default -> 'a' + random.nextInt(26);
                        });
            }
            String decoded = file.toString();
            Sheet.Builder builder = new Sheet.Builder(decoded);
            int at = 0;
            while (at < decoded.length()) {
                int next = decoded.offsetByCodePoints(
                        at, Math.min(1 + random.nextInt(6), decoded.codePointCount(at, decoded.length())));
                switch (random.nextInt(4)) {
                    case 0 -> builder.replace(at, next, "xyz");
                    case 1 -> {}
                    default -> builder.copy(at, next);
                }
                at = next;
            }
            Sheet sheet = builder.build();
            String text = sheet.text();
            for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
                Range one = new Range(i, i + Character.charCount(text.codePointAt(i)));
                Span span = sheet.toSpan(one);
                assertThat(sheet.toRange(span).contains(one)).isTrue();
                if ("xyz".indexOf(text.charAt(i)) < 0) {
                    int from = decoded.offsetByCodePoints(0, span.start());
                    int to = decoded.offsetByCodePoints(0, span.end());
                    assertThat(decoded.substring(from, to)).isEqualTo(one.of(text));
                    assertThat(sheet.toRange(span)).isEqualTo(one);
                }
            }
        }
    }
}
