package org.chancery.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.cli.Chancery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The marked pages cover all families of articles, and so the rules whose names people meet in an explanation. */
class RuleWordsTest {

    @TempDir
    Path folder;

    @Test
    void everyRuleHasItsWords() throws IOException {
        try (DirectoryStream<Path> cases = Files.newDirectoryStream(Path.of("src/test/resources/gold"), "*.gold")) {
            for (Path marked : cases) {
                GoldCase gold = GoldCase.read(marked);
                Files.writeString(folder.resolve(gold.name() + ".txt"), gold.text());
            }
        }
        StringWriter out = new StringWriter();
        Chancery.run(new PrintWriter(out), new PrintWriter(new StringWriter()), "extract", folder.toString());
        Set<String> rules = new TreeSet<>();
        out.toString().lines().forEach(line -> collect(JsonMapper.shared().readTree(line), rules));
        assertThat(rules).hasSizeGreaterThan(60);
        assertThat(words().stringPropertyNames()).containsAll(rules);
    }

    private static Properties words() throws IOException {
        Properties words = new Properties();
        words.load(Files.newBufferedReader(Path.of("src/main/resources/org/chancery/explain/rules.properties")));
        return words;
    }

    private static void collect(JsonNode node, Set<String> rules) {
        JsonNode rule = node.get("rule");
        if (rule != null && !rule.asString().isEmpty()) {
            rules.add(rule.asString());
        }
        node.forEach(child -> collect(child, rules));
    }
}
