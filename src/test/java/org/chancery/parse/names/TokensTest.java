package org.chancery.parse.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokensTest {

    private static List<String> words(String text) {
        Tokens tokens = Tokens.of(text.toString().toCharArray());
        List<String> words = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            words.add(text.substring(tokens.start(i), tokens.end(i)));
        }
        return words;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "V.K. Rao said | V.K. Rao said",
                "Zhou Jin’e's visit | Zhou Jin’e 's visit",
                "Odera’s party | Odera ’s party",
                "N'Diaye and O'Hara | N'Diaye and O'Hara",
                "Mr. Lee | Mr. Lee",
                "J. Lee left. He | J. Lee left . He",
                "(Xinhua/Xu Bo) | ( Xinhua / Xu Bo )",
                "Bae Sung-woo | Bae Sung-woo",
                "pro-Russian and UN-led | pro - Russian and UN - led",
                "example.org, 3,000 men | example.org , 3,000 men",
                "U.S. envoy -- back | U.S. envoy -- back",
                "the 14th | the 14th"
            })
    void keepsTogetherWhatBelongsTogether(String text, String expected) {
        assertThat(words(text)).containsExactly(expected.split(" "));
    }

    @Test
    void knowsWhereSentencesAndLinesStart() {
        Tokens tokens = Tokens.of("Dr. Oko came. She left.\nThen \"Why\" came".toCharArray());
        List<Boolean> sentences = new ArrayList<>();
        List<Boolean> lines = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            sentences.add(tokens.opensSentence(i));
            lines.add(tokens.opensLine(i));
        }
        assertThat(sentences)
                .containsExactly(true, false, false, false, true, false, false, true, false, false, false, false);
        assertThat(lines.subList(0, 7)).containsExactly(true, false, false, false, false, false, false);
        assertThat(lines.get(7)).isTrue();
    }

    @Test
    void coversEveryLetterOfAnyText() {
        Random random = new Random(1);
        String some = "aZ é.'’-–\n\t 09“(ữ董😀/:;\u0301";
        for (int round = 0; round < 2000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(30); i > 0; i--) {
                text.append(some.charAt(random.nextInt(some.length())));
            }
            Tokens tokens = Tokens.of(text.toString().toCharArray());
            int end = 0;
            for (int i = 0; i < tokens.size(); i++) {
                assertThat(tokens.start(i)).isGreaterThanOrEqualTo(end);
                assertThat(tokens.end(i)).isGreaterThan(tokens.start(i));
                assertThat(text.substring(end, tokens.start(i)).chars().noneMatch(Character::isLetter))
                        .isTrue();
                end = tokens.end(i);
            }
        }
    }

    @Test
    void readsAnEndlessWordInTime() {
        for (String piece : List.of("a", "A.", "A-", "a'", "'s", "-led", "(", "a.b")) {
            String text = piece.repeat(1_000_000 / piece.length());
            assertTimeoutPreemptively(
                    Duration.ofSeconds(30), () -> Tokens.of(text.toString().toCharArray()), piece);
        }
    }
}
