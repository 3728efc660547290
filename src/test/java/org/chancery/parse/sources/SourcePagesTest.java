package org.chancery.parse.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chancery.cli.Chancery;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whole pages of invented outlets: what they are called, when they were published, and who they come from.
 *
 * <p>A page is a file of {@code title}, {@code published} and {@code source} lines, a line {@code -----}, and the text. A
 * line of the text that starts with {@code x|} is no part of the article; the sign is taken off.
 */
class SourcePagesTest {

    private static final Path PAGES = Path.of("src/test/resources/sources");

    /** UTF-16 units from which on a line of the text is surely part of the article. */
    private static final int LONG_LINE = 80;

    @TempDir
    static Path folder;

    private static final Map<String, JsonNode> RECORDS = new HashMap<>();

    static List<String> pages() throws IOException {
        try (Stream<Path> files = Files.list(PAGES)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".page"))
                    .sorted()
                    .toList();
        }
    }

    @BeforeAll
    static void read() throws IOException {
        for (String name : pages()) {
            Files.writeString(
                    folder.resolve(name.replace(".page", ".txt")), Page.of(name).text());
        }
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status = Chancery.run(new PrintWriter(out), new PrintWriter(err), "extract", folder.toString());
        assertThat(status).as(err.toString()).isZero();
        out.toString().lines().forEach(line -> {
            JsonNode record = JsonMapper.shared().readTree(line);
            RECORDS.put(record.get("file").asString().replace(".txt", ".page"), record);
        });
    }

    @ParameterizedTest
    @MethodSource("pages")
    void pageSaysWhatItIsCalledWhenItCameOutAndWhoseItIs(String name) throws IOException {
        Page page = Page.of(name);
        JsonNode record = RECORDS.get(name);

        assertThat(facts(record)).containsExactlyInAnyOrderElementsOf(page.facts());
        for (Place line : page.kept()) {
            assertThat(isKept(record, line)).as("kept: " + line.words()).isTrue();
        }
        for (Place line : page.dropped()) {
            assertThat(isKept(record, line)).as("dropped: " + line.words()).isFalse();
        }
    }

    /** A line of the text and where it stands in the file. */
    private record Place(int start, int end, String words) {}

    /** A page as its file describes it. */
    private record Page(List<String> facts, String text, List<Place> kept, List<Place> dropped) {

        static Page of(String name) throws IOException {
            String[] parts = Files.readString(PAGES.resolve(name)).split("(?m)^-----\n", 2);
            StringBuilder text = new StringBuilder();
            List<Place> kept = new ArrayList<>();
            List<Place> dropped = new ArrayList<>();
            for (String line : parts[1].split("\n", -1)) {
                boolean chaff = line.startsWith("x|");
                String words = chaff ? line.substring(2) : line;
                Place place = new Place(text.length(), text.length() + words.length(), words);
                if (chaff) {
                    dropped.add(place);
                } else if (words.length() >= LONG_LINE) {
                    kept.add(place);
                }
                text.append(words).append('\n');
            }
            return new Page(parts[0].lines().toList(), text.toString(), kept, dropped);
        }
    }

    private static List<String> facts(JsonNode record) {
        List<String> facts = new ArrayList<>();
        facts.add("title: " + record.get("title").get("text").asString());
        JsonNode day = record.get("published").get("edtf");
        facts.add("published: " + (day.isNull() ? "none" : day.asString()));
        for (JsonNode source : record.get("sources")) {
            facts.add("source: " + source.get("kind").asString() + " "
                    + source.get("name").asString());
        }
        return facts;
    }

    /** Returns whether more than half of a line is in the article's text. */
    private static boolean isKept(JsonNode record, Place line) {
        int kept = 0;
        for (JsonNode block : record.get("body")) {
            int start = Math.max(line.start(), block.get("start").asInt());
            int end = Math.min(line.end(), block.get("end").asInt());
            kept += Math.max(0, end - start);
        }
        return kept * 2 > line.end() - line.start();
    }
}
