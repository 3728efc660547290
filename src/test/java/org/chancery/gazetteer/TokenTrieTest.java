package org.chancery.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.chancery.gazetteer.TokenTrie.Case;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokenTrieTest {

    private static final TokenTrie<String> TRIE = new TokenTrie.Builder<String>()
            .add("China", Case.CAPITALISED, "china")
            .add("South China Sea", Case.CAPITALISED, "sea")
            .add("US", Case.EXACT, "us")
            .add("U.S.", Case.EXACT, "us")
            .add("Reading", Case.EXACT, "reading")
            .add("peace talks", Case.ANY, "peace")
            .add("Côte d'Ivoire", Case.CAPITALISED, "ci")
            .add("Đà Nẵng", Case.CAPITALISED, "danang")
            .add("St. Petersburg", Case.CAPITALISED, "petersburg")
            .add("Guinea-Bissau", Case.CAPITALISED, "gw")
            .add("Guinea", Case.CAPITALISED, "gn")
            .add("中国", Case.ANY, "china")
            .build();

    private static String shown(String text) {
        List<String> shown = new ArrayList<>();
        TRIE.find(text).forEach(m -> shown.add(text.substring(m.start(), m.end()) + "=" + m.value()));
        return String.join(" ", shown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "ships in the South China Sea > South China Sea=sea",
                "ships in the South China port > China=china",
                "China's navy > China=china",
                "CHINA and china > CHINA=china",
                "the US told us, Us or US-made > US=us US=us",
                "U.S. forces > U.S=us",
                "Reading, READING and reading > Reading=reading",
                "Peace Talks and PEACE TALKS > Peace Talks=peace PEACE TALKS=peace",
                "Cote d’Ivoire > Cote d’Ivoire=ci",
                "Da Nang and Ðà Nẵng > Da Nang=danang Ðà Nẵng=danang",
                "Saint or St Petersburg, St. Petersburg > St Petersburg=petersburg St. Petersburg=petersburg",
                "Guinea Bissau and Guinea - Conakry > Guinea Bissau=gw Guinea=gn",
                "they talked peace. Talks go on > ''",
                "他在中国访问 > 中国=china",
            })
    void findsTheLongestName(String text, String expected) {
        assertThat(shown(text)).isEqualTo(expected);
    }

    @Test
    void neverReadsOnOverALineEnd() {
        assertThat(shown("peace\ntalks")).isEmpty();
    }

    @Test
    void readsAccentsThatStandApart() {
        assertThat(shown("Co\u0302te d'Ivoire")).isEqualTo("Co\u0302te d'Ivoire=ci");
    }

    @Test
    void findsWhatASlowSearchFinds() {
        Random random = new Random(11);
        for (int round = 0; round < 200; round++) {
            List<String> names = new ArrayList<>();
            TokenTrie.Builder<String> builder = new TokenTrie.Builder<>();
            for (int i = 0; i < 12; i++) {
                String name = words(random, 1 + random.nextInt(3));
                names.add(name);
                builder.add(name, Case.ANY, name);
            }
            String text = words(random, 40);
            List<String> found = builder.build().find(text).stream()
                    .map(m -> m.start() + ":" + m.value())
                    .toList();
            assertThat(found).isEqualTo(slowly(names, text));
        }
    }

    private static String words(Random random, int count) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            words.add(String.valueOf((char) ('a' + random.nextInt(4))));
        }
        return String.join(" ", words);
    }

    private static List<String> slowly(List<String> names, String text) {
        List<String> found = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            String best = "";
            for (String name : names) {
                if (name.length() > best.length() && (text + " ").startsWith(name + " ", at)) {
                    best = name;
                }
            }
            if (best.isEmpty()) {
                at += 2;
            } else {
                found.add(at + ":" + best);
                at += best.length() + 1;
            }
        }
        return found;
    }

    @ParameterizedTest
    @ValueSource(strings = {"South China ", "a", "中", "U.S. ", "é", "'", "x\n"})
    void readsMegabytesOfTheSame(String piece) {
        String text = piece.repeat(2_000_000 / piece.length());
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> TRIE.find(text));
    }
}
