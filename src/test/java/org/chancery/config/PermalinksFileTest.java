package org.chancery.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PermalinksFileTest {

    @Test
    void theFileIsTheSameInAnyOrder() {
        List<PermalinkEntry> entries = new ArrayList<>(List.of(
                new PermalinkEntry("person", "b", "B \"the\" C: é", ""),
                new PermalinkEntry("article", "x", "x.txt", "gone"),
                new PermalinkEntry("person", "a", "A", "b")));
        String text = PermalinksFile.write(entries);
        assertThat(text.lines().filter(line -> line.startsWith("-")))
                .containsExactly(
                        "- {kind: article, id: \"x\", key: \"x.txt\", leads-to: \"gone\"}",
                        "- {kind: person, id: \"a\", key: \"A\", leads-to: \"b\"}",
                        "- {kind: person, id: \"b\", key: \"B \\\"the\\\" C: é\"}");
        Collections.reverse(entries);
        assertThat(PermalinksFile.write(entries)).isEqualTo(text);
    }

    @Test
    void whatIsWrittenIsReadAgain(@TempDir Path articles) throws Exception {
        Random random = new Random(2);
        List<PermalinkEntry> entries = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            StringBuilder key = new StringBuilder("k");
            for (int k = random.nextInt(10); k > 0; k--) {
                int c = random.nextInt(i % 2 == 0 ? 0x100 : 0x20000);
                key.appendCodePoint(c == 0 || (c >= 0xD800 && c <= 0xDFFF) ? 'x' : c);
            }
            entries.add(new PermalinkEntry("person", "p" + (1000 + i), key + "k", i % 3 == 0 ? "gone" : ""));
        }
        Files.writeString(articles.resolve("_permalinks.yaml"), PermalinksFile.write(entries));
        assertThat(new ConfigReader().read(articles).permalinks()).isEqualTo(entries);
        Files.writeString(articles.resolve("_permalinks.yaml"), PermalinksFile.write(List.of()));
        assertThat(new ConfigReader().read(articles).permalinks()).isEmpty();
    }
}
