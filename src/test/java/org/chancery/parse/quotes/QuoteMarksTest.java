package org.chancery.parse.quotes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.chancery.model.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which words stand between quotation marks. */
class QuoteMarksTest {

    private static List<String> words(String text) {
        return QuoteMarks.find(text, List.of(new Range(0, text.length()))).stream()
                .map(marked -> marked.inside().of(text))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "he said 'no' twice|no",
                "the ‘states’ line’ was old|states’ line",
                "the 'states' line' was old|states' line",
                "„so ist es“, sagte sie|so ist es",
                "«oui», dit-il|oui",
                "''typed twice'' he said|typed twice",
                "\"one 'inner' mark\" he said|one 'inner' mark"
            })
    void findsTheWords(String text, String inside) {
        assertThat(words(text)).containsExactly(inside);
    }

    @ParameterizedTest
    @ValueSource(strings = {"the ministers' cars", "rock 'n roll", "in the '90s they didn't", "'Twas late"})
    void leavesApostrophes(String text) {
        assertThat(words(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"'a ", "s' b ", " 'as' b ", "‘as ", "\"", "''", "' "})
    void takesTimeInProportionToTheText(String piece) {
        String text = piece.repeat(1_000_000 / piece.length());
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> words(text));
    }

    @Test
    void partsParagraphsThatOpenWithAMarkOfTheirOwn() {
        String text = "“One.\n“Two.”";
        List<Marked> found = QuoteMarks.find(text, List.of(new Range(0, 5), new Range(6, text.length())));
        assertThat(found).hasSize(1);
        assertThat(found.get(0).paragraphs().stream().map(range -> range.of(text)))
                .containsExactly("One.", "Two.");
    }
}
