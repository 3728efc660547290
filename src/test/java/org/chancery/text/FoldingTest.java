package org.chancery.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            TO LAM           | to lam
            Võ Văn Đỗ        | vo van do
            LAJČÁK           | lajcak
            İstanbul Işık    | istanbul isik
            Łódź, Ø.         | lodz, o.
            N’Daw ‘x’        | n'daw 'x'
            Huʻaka           | hu'aka
            Straße           | strasse
            ﬁne ＡＢＣ         | fine abc
            Ёлкин Йод        | елкин йод
            Νίκος ΟΔΟΣ       | νικοσ οδοσ
            が               | が
            김               | 김
            हिन्दी             | हिन्दी
            “q” – x          | “q” – x
            """)
    void spellingsMeetUnderOneKey(String text, String key) {
        assertThat(Folding.fold(text)).isEqualTo(key);
    }

    @Test
    void composedAndDecomposedFormsAreTheSame() {
        assertThat(Folding.same("Phu\u031bo\u031b\u0323ng", "phượng")).isTrue();
        assertThat(Folding.same("co\u00adoperate a\u00a0b", "cooperate a b")).isTrue();
        assertThat(Folding.same("Lam", "Lan")).isFalse();
    }

    @Test
    void foldingTwiceChangesNothing() {
        Random random = new Random(3);
        for (int i = 0; i < 20000; i++) {
            StringBuilder text = new StringBuilder();
            for (int k = random.nextInt(6); k >= 0; k--) {
                text.appendCodePoint(random.nextInt(i % 3 == 0 ? 0x3000 : i % 3 == 1 ? 0x600 : 0x20000));
            }
            String once = Folding.fold(text);
            assertThat(Folding.fold(once)).isEqualTo(once);
        }
    }
}
