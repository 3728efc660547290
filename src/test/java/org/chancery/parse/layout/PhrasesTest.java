package org.chancery.parse.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PhrasesTest {

    private static final List<String> SIGNS =
            List.of("cookie policy", "your email", "boletín", "des cookies", "adblock");

    private final Phrases phrases = Phrases.of(SIGNS.toArray(String[]::new));

    @Test
    void countsEachPhraseOnceWhereverItStands() {
        assertThat(phrases.countIn("see our cookie policy; the cookie policy of adblock"))
                .isEqualTo(2);
        assertThat(phrases.countIn("nuestro boletín")).isEqualTo(1);
        assertThat(phrases.countIn("xadblockx")).isEqualTo(1);
    }

    @Test
    void findsNothingInOtherWordsOrInNone() {
        assertThat(phrases.countIn("")).isZero();
        assertThat(phrases.countIn("coo")).isZero();
        assertThat(phrases.countIn("the minister ate a cookie, which is policy"))
                .isZero();
    }

    @Test
    void findsWhatAPlainSearchFinds() {
        Random random = new Random(7);
        for (int round = 0; round < 5_000; round++) {
            StringBuilder text = new StringBuilder();
            while (text.length() < 60) {
                String sign = SIGNS.get(random.nextInt(SIGNS.size()));
                text.append(sign, 0, random.nextInt(sign.length() + 1));
                text.append((char) ('a' + random.nextInt(26)));
            }
            long plain = SIGNS.stream().filter(text.toString()::contains).count();
            assertThat(phrases.countIn(text.toString())).as("%s", text).isEqualTo((int) plain);
        }
    }
}
