package org.chancery.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.chancery.cli.Chancery;
import org.chancery.text.Slugs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Heads and tails of 120 pages of many kinds and times, written by people who did not know the program: how many of them are
 * read rightly must not fall. The form is that of the pages in {@code sources}; unlike those, not all can be read yet.
 */
class HeadsTest {

    private static final Path PAGES = Path.of("src/test/resources/heads");

    private static final int TITLES = 90;
    private static final int DATES = 88;
    private static final double SOURCES_FOUND = .67;
    private static final double SOURCES_RIGHT = .74;

    /** What a page is known to say. */
    private record Truth(String title, String published, Set<String> sources, String text) {

        static Truth of(Path file) throws IOException {
            String[] parts = Files.readString(file).split("(?m)^-----\n", 2);
            Map<String, String> facts = new TreeMap<>();
            Set<String> sources = new HashSet<>();
            for (String line : parts[0].lines().toList()) {
                String value = line.substring(line.indexOf(':') + 1).strip();
                if (line.startsWith("source:")) {
                    int kind = value.indexOf(' ');
                    sources.add(source(value.substring(0, kind), value.substring(kind + 1)));
                } else {
                    facts.put(line.substring(0, line.indexOf(':')), value);
                }
            }
            return new Truth(
                    facts.getOrDefault("title", ""),
                    facts.getOrDefault("published", "none"),
                    sources,
                    parts[1].replaceAll("(?m)^x\\|", ""));
        }
    }

    @Test
    void headsAreReadAsWellAsBefore(@TempDir Path folder) throws IOException {
        Map<String, Truth> truths = new TreeMap<>();
        try (Stream<Path> files = Files.list(PAGES)) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString().replace(".page", ".txt");
                truths.put(name, Truth.of(file));
                Files.writeString(folder.resolve(name), truths.get(name).text());
            }
        }
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        assertThat(Chancery.run(new PrintWriter(out), new PrintWriter(err), "extract", folder.toString()))
                .as(err.toString())
                .isZero();

        int titles = 0;
        int dates = 0;
        int right = 0;
        int found = 0;
        int asked = 0;
        for (String line : out.toString().lines().toList()) {
            JsonNode record = JsonMapper.shared().readTree(line);
            Truth truth = truths.get(record.get("file").asString());
            JsonNode title = record.get("title");
            String words = title.get("basis").asString().equals("derived")
                    ? ""
                    : title.get("text").asString();
            titles += Slugs.slug(words).equals(Slugs.slug(truth.title())) ? 1 : 0;
            JsonNode day = record.get("published").get("edtf");
            dates += truth.published().equals(day.isNull() ? "none" : day.asString()) ? 1 : 0;
            List<JsonNode> sources = record.get("sources").valueStream().toList();
            Set<String> named = new HashSet<>();
            for (JsonNode source : sources) {
                named.add(
                        source(source.get("kind").asString(), source.get("name").asString()));
            }
            found += named.size();
            asked += truth.sources().size();
            named.retainAll(truth.sources());
            right += named.size();
        }

        assertThat(truths).hasSize(120);
        assertThat(titles).as("titles").isGreaterThanOrEqualTo(TITLES);
        assertThat(dates).as("dates of publication").isGreaterThanOrEqualTo(DATES);
        assertThat((double) right / asked).as("sources found").isGreaterThanOrEqualTo(SOURCES_FOUND);
        assertThat((double) right / found).as("sources right").isGreaterThanOrEqualTo(SOURCES_RIGHT);
    }

    private static String source(String kind, String name) {
        String bare = name.toLowerCase(Locale.ROOT).startsWith("the ") ? name.substring(4) : name;
        return kind + " " + Slugs.slug(bare);
    }
}
