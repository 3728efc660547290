package org.chancery.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.chancery.cli.Chancery;
import org.chancery.text.Folding;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How well whole articles are read. The cases are pages of many kinds, written for this test by somebody who did not
 * know the rules; the people, outlets and events in them are mostly made up.
 */
class GoldTest {

    private static final Path FOLDERS = Path.of("src/test/resources");

    /** Floors of the pages that the rules were made on, 0 to 1. They go up, never down. */
    private static final Map<String, Double> FLOORS = Map.of(
            "no-invented-date", 1.0,
            "title", 0.99,
            "published", 0.98,
            "sources", 0.975,
            "mentions", 0.98,
            "people", 0.945,
            "parts", 0.95,
            "dates", 0.945,
            "quotes", 0.84);

    /** Floors of pages by others, which came later: nearer to what a stranger's page is read like. They go up, never down. */
    private static final Map<String, Double> LATER_FLOORS = Map.of(
            "no-invented-date", 1.0,
            "title", 0.945,
            "published", 0.945,
            "sources", 0.83,
            "mentions", 0.96,
            "people", 0.92,
            "parts", 0.965,
            "dates", 0.91,
            "quotes", 0.87);

    @TempDir
    Path folder;

    static Stream<Arguments> sets() {
        return Stream.of(Arguments.of("gold", FLOORS), Arguments.of("gold-later", LATER_FLOORS));
    }

    @ParameterizedTest
    @MethodSource("sets")
    void noMeasureFallsBelowItsFloor(String set, Map<String, Double> floors) throws IOException {
        List<GoldCase> cases;
        try (Stream<Path> files = Files.list(FOLDERS.resolve(set))) {
            cases = files.filter(file -> file.toString().endsWith(".gold"))
                    .sorted()
                    .map(GoldCase::read)
                    .toList();
        }
        assertThat(cases).isNotEmpty();
        cases.forEach(one -> one.save(folder));
        Map<String, JsonNode> records = extract();

        Map<String, Tally> tallies = new LinkedHashMap<>();
        for (GoldCase one : cases) {
            compare(one, records.get(one.name() + ".txt"), tallies);
        }
        Map<String, Double> low = new LinkedHashMap<>();
        List<String> errors = new ArrayList<>();
        tallies.forEach((measure, tally) -> {
            if (tally.f1() < floors.getOrDefault(measure, 0.0)) {
                low.put(measure, tally.f1());
                tally.errors().forEach(error -> errors.add(measure + ": " + error));
            }
        });
        assertThat(low).as(String.join("\n", errors)).isEmpty();
        assertThat(tallies.keySet()).containsAll(floors.keySet());
    }

    private Map<String, JsonNode> extract() {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status = Chancery.run(new PrintWriter(out), new PrintWriter(err), "extract", folder.toString());
        assertThat(status).as(err.toString()).isZero();
        Map<String, JsonNode> records = new HashMap<>();
        out.toString().lines().forEach(line -> {
            JsonNode record = JsonMapper.shared().readTree(line);
            records.put(record.get("file").asString(), record);
        });
        return records;
    }

    private static void compare(GoldCase truth, JsonNode record, Map<String, Tally> tallies) {
        JsonNode header = truth.header();
        assertThat(record).as(truth.name()).isNotNull();

        JsonNode title = record.get("title");
        String expected = header.get("title").isNull() ? "derived" : fold(header.get("title"));
        String found = header.get("title").isNull() ? title.get("basis").asString() : fold(title.get("text"));
        add(tallies, "title", truth, List.of(expected), List.of(found));

        JsonNode day = record.get("published").get("edtf");
        add(tallies, "published", truth, List.of(text(header.get("published"))), List.of(text(day)));
        boolean invented = !day.isNull()
                && (header.get("published").isNull()
                        || !text(day).startsWith(text(header.get("published")).substring(0, 4)));
        add(tallies, "no-invented-date", truth, List.of(false), List.of(invented));

        add(tallies, "sources", truth, names(header.get("sources")), names(record.get("sources")));
        people(truth, record, tallies);

        List<GoldCase.Marked> dates = new ArrayList<>();
        record.get("dates")
                .forEach(
                        d -> dates.add(new GoldCase.Marked(text(d.get("edtf")), number(d, "start"), number(d, "end"))));
        dates.removeIf(d -> truth.chaff().get(d.start()));
        add(tallies, "dates", truth, truth.dates(), dates);
    }

    private static void people(GoldCase truth, JsonNode record, Map<String, Tally> tallies) {
        List<List<Integer>> mentions = new ArrayList<>();
        Map<String, String> parts = new LinkedHashMap<>();
        Map<String, String> named = new HashMap<>();
        for (JsonNode person : record.get("people")) {
            boolean outside = false;
            for (JsonNode mention : person.get("mentions")) {
                if (!truth.chaff().get(number(mention, "start"))) {
                    outside = true;
                    mentions.add(List.of(number(mention, "start"), number(mention, "end")));
                }
            }
            named.put(text(person.get("id")), fold(person.get("name")));
            if (outside) {
                parts.put(fold(person.get("name")), text(person.get("part")));
            }
        }
        add(
                tallies,
                "mentions",
                truth,
                truth.mentions().stream().map(m -> List.of(m.start(), m.end())).toList(),
                mentions);

        Map<String, String> trueParts = new LinkedHashMap<>();
        truth.mentions()
                .forEach(m -> trueParts.put(
                        fold(truth.nameOf(m.value())),
                        text(truth.header().get("people").get(m.value()).get("part"))));
        add(tallies, "people", truth, trueParts.keySet(), parts.keySet());
        Set<String> both = new TreeSet<>(trueParts.keySet());
        both.retainAll(parts.keySet());
        add(
                tallies,
                "parts",
                truth,
                both.stream().map(p -> p + " " + trueParts.get(p)).toList(),
                both.stream().map(p -> p + " " + parts.get(p)).toList());

        List<String> quotes = new ArrayList<>();
        truth.header()
                .get("quotes")
                .forEach(q -> quotes.add(fold(truth.nameOf(text(q.get("speaker")))) + ": " + fold(q.get("text"))));
        List<String> found = new ArrayList<>();
        record.get("quotes").forEach(q -> {
            if (text(q.get("kind")).equals("direct")) {
                found.add(named.getOrDefault(text(q.get("speaker")), "?") + ": " + fold(q.get("text")));
            }
        });
        add(tallies, "quotes", truth, quotes, found);
    }

    private static <T> void add(
            Map<String, Tally> tallies, String measure, GoldCase where, Collection<T> truth, Collection<T> found) {
        tallies.computeIfAbsent(measure, m -> new Tally()).add(where.name(), truth, found);
    }

    private static Set<String> names(JsonNode sources) {
        Set<String> names = new TreeSet<>();
        sources.forEach(source -> names.add(fold(source.get("name"))));
        return names;
    }

    private static String text(JsonNode value) {
        return value == null || value.isNull() ? "none" : value.asString();
    }

    private static int number(JsonNode object, String key) {
        return object.get(key).asInt();
    }

    private static String fold(JsonNode value) {
        return fold(text(value));
    }

    private static String fold(String words) {
        return Folding.fold(words).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
    }
}
