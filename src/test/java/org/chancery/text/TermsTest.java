package org.chancery.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class TermsTest {

    @Test
    void theTableOfExamplesHolds() throws IOException {
        for (TermExamples.Example example : TermExamples.all()) {
            assertThat(Terms.of(example.text())).as(example.text()).isEqualTo(example.terms());
        }
    }

    @Test
    void aTermHoldsNothingThatPartsTerms() {
        Random random = new Random(7);
        for (int i = 0; i < 2000; i++) {
            String text = TermExamples.random(random);
            for (String term : Terms.of(text)) {
                assertThat(term).hasSizeBetween(1, Terms.LONGEST).doesNotContain(" ", "/", "'", "\"", "<", "-");
            }
        }
    }

    @Test
    void aLineOfAMillionCharactersTakesNoTime() {
        for (String piece : new String[] {"x", "x'", "'s", "外", "a-", "\u0301", "a\u0301"}) {
            String line = piece.repeat(1_000_000 / piece.length());
            Assertions.assertTimeoutPreemptively(
                    Duration.ofSeconds(20),
                    () -> assertThatCode(() -> Terms.each(line, term -> {})).doesNotThrowAnyException());
        }
    }
}
