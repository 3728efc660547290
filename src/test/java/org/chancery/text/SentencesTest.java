package org.chancery.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.model.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

    /** A bar stands where a sentence must end, and nowhere else. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mr. Lund came.|He left on Jan. 5 with Dr. E. K. Sund.",
                "She went to the U.S. in May.|The U.S. Senate waited.",
                "He lives in the U.S.|The others do not.",
                "“Why now?” he asked.|“Nobody knows.”|They all laughed!",
                "1. The first point.|It is short.",
                "Trade rose by 3.5 percent in 2023.|That is all.",
                "Lund Inc. of Oslo and Gen. (Retd) V.K. Rao met.|Both agreed…",
                "He said: \"We go.|We stay.\"",
                "外交部长昨天会见了大使。|双方同意继续会谈。",
                "No end"
            })
    void sentencesEndWhereAReaderEndsThem(String marked) {
        String text = marked.replace("。|", "。").replace("|", " ");
        List<String> found = Sentences.of(text, new Range(0, text.length())).stream()
                .map(range -> range.of(text))
                .toList();
        assertThat(found).containsExactly(marked.split("\\|"));
    }

    @Test
    void aParagraphInsideATextIsCutAlone() {
        String text = "Before. One. Two. After.";
        assertThat(Sentences.of(text, new Range(8, 17))).containsExactly(new Range(8, 12), new Range(13, 17));
        assertThat(Sentences.of(text, new Range(3, 3))).isEmpty();
        assertThat(Sentences.of("!?. ".repeat(200_000), new Range(0, 800_000))).isNotEmpty();
    }
}
