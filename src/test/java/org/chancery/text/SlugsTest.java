package org.chancery.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            To Lam                     | to-lam
            Tô Lâm                     | to-lam
            Phạm Đình Nghĩa            | pham-dinh-nghia
            Pan Jin’e                  | pan-jin-e
            Władysław Żółkiewski       | wladyslaw-zolkiewski
            İsmail Işık                | ismail-isik
            Søren Ærø                  | soren-aero
            Lê  –  Hà!                 | le-ha
            2024/Hanoi visit           | 2024-hanoi-visit
            Сергей Жуков               | sergey-zhukov
            Катерина Шевчук            | katerina-shevchuk
            Ольга Мельник              | olga-melnik
            Νίκος Παππάς               | nikos-pappas
            董必武                      | dong-bi-wu
            からて                      | karate
            """)
    void namesOfAnyScriptBecomeReadableAddresses(String name, String slug) {
        assertThat(Slugs.slug(name)).isEqualTo(slug);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "**", "…", "😀", "\ud800", "محمد", "김", "ไทย", "ქართული", "ԱԲԳ", "עברית", "हिन्दी"})
    void noNameIsLeftWithoutAnAddress(String name) {
        assertThat(Slugs.slug(name)).matches("[a-z0-9]+(-[a-z0-9]+)*");
    }

    @Test
    void differentSignsKeepDifferentAddresses() {
        assertThat(Slugs.slug("**")).isNotEqualTo(Slugs.slug("***"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"con", "CON", "Aux.", "nul", "PRN", "com1", "LPT9", "index"})
    void namesThatNoFileMayHaveAreAvoided(String name) {
        assertThat(Slugs.slug(name)).startsWith("x-");
    }

    @Test
    void longNamesAreCutButStayApart() {
        String same = "word ".repeat(40);
        assertThat(Slugs.slug(same + "a")).hasSizeLessThan(95).isNotEqualTo(Slugs.slug(same + "b"));
        assertThat(Slugs.slug("x".repeat(500))).hasSizeLessThan(95);
    }

    @Test
    void aSlugIsItsOwnSlug() {
        Random random = new Random(7);
        for (int i = 0; i < 2000; i++) {
            StringBuilder name = new StringBuilder();
            for (int k = random.nextInt(12); k >= 0; k--) {
                name.appendCodePoint(random.nextInt(i % 2 == 0 ? 0x250 : 0x30000));
            }
            String slug = Slugs.slug(name.toString());
            assertThat(slug).matches("[a-z0-9]+(-[a-z0-9]+)*");
            assertThat(Slugs.slug(slug)).isEqualTo(slug);
        }
    }
}
