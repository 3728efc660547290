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

    /** The form in which the program writes is read line by line; any other by a reader of all that YAML can say. */
    @Test
    void bothWaysOfReadingSayTheSame(@TempDir Path articles) throws Exception {
        List<String> lines = List.of(
                "- {kind: person, id: \"a\", key: \"O’Neill – Ō\"}",
                "- {kind: topic, id: \"b\", key: \"B, id: C\", leads-to: \"gone\"} # moved",
                "- {kind: topic, id: \"c\", key: \"B, id: C\", leads-to: \"gone\"}",
                "-  {kind: source, id: \"d\", key: \"\"}",
                "- {kind: source, id: \"e\", key: \" e \"}",
                "- {kind: source, id: \"f\", key: \"\\u0046\"}",
                "- {kind: source, id: \"g\", key: \"g\", leads-to: \"\"}",
                "- {kind: place, id: 'h', key: h}",
                "- {kind: place, id: \"i\", key: \"#i\"}",
                "- {kind: person, id: \"a\", key: \"again\"}",
                "- {kind: bird, id: \"j\", key: \"j\"}",
                "- {kind: place, id: \"k\"}",
                "# a comment",
                "",
                "- {kind: place, id: \"l\", key: \"l\"}, key: \"m\"}");
        Random random = new Random(5);
        for (int i = 0; i < 200; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(6); n >= 0; n--) {
                text.append(lines.get(random.nextInt(lines.size()))).append(random.nextInt(9) == 0 ? "\r\n" : "\n");
            }
            // a tab is nothing that the program writes
            assertThat(told(articles, text.toString())).isEqualTo(told(articles, text + "#\t\n"));
        }
    }

    private static String told(Path articles, String text) throws Exception {
        Files.writeString(articles.resolve("_permalinks.yaml"), text);
        try {
            return new ConfigReader().read(articles).permalinks().toString();
        } catch (ConfigException e) {
            return e.problems().toString();
        }
    }
}
