package org.chancery.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class CollationTest {

    @Test
    void namesStandWhereAReaderLooksForThem() {
        List<String> names = new ArrayList<>(List.of("Zeman", "Đặng", "Dao", "Éluard", "Eden", "abe", "Şahin", "Saar"));
        Collections.sort(names, Collation.ORDER);
        assertThat(names).containsExactly("abe", "Đặng", "Dao", "Eden", "Éluard", "Saar", "Şahin", "Zeman");
    }

    @Test
    void everyNameHasALetter() {
        assertThat(List.of("Đặng", "éluard", "‘Ali", "Xi", "Лавров", "董必武", "7 nations", "**", ""))
                .extracting(Collation::initial)
                .containsExactly("D", "E", "A", "X", "L", "D", "#", "#", "#");
    }
}
