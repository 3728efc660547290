package org.chancery.parse.places;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.chancery.model.Range;
import org.chancery.model.Sheet;
import org.chancery.model.Title;
import org.chancery.parse.layout.Layout;
import org.chancery.parse.layout.Line;
import org.chancery.parse.layout.Role;
import org.chancery.read.FrontMatter;

/**
 * An invented article beside what is to be found in it. The first line is its headline, lines all in capitals are headings,
 * the others are paragraphs.
 *
 * @param name file name without ending
 * @param layout the article
 * @param expected for each key the values, in order
 */
public record GoldenCase(String name, Layout layout, TreeMap<String, List<String>> expected) {

    /** Returns the cases. */
    public static Stream<GoldenCase> all() {
        return Stream.of(
                        "bodies",
                        "capitals",
                        "ceasefire",
                        "coup",
                        "doubtful-names",
                        "former-names",
                        "french",
                        "hanoi-visit",
                        "named-after-people",
                        "passing-words",
                        "titles-and-headings",
                        "two-countries",
                        "vietnamese")
                .map(GoldenCase::read);
    }

    private static GoldenCase read(String name) {
        TreeMap<String, List<String>> expected = new TreeMap<>();
        load(name + ".expected").lines().forEach(line -> {
            int colon = line.indexOf(':');
            String values = line.substring(colon + 1).strip();
            expected.put(line.substring(0, colon), values.isEmpty() ? List.of() : Arrays.asList(values.split("; ")));
        });
        return new GoldenCase(name, layout(load(name + ".txt")), expected);
    }

    private static String load(String file) {
        try (InputStream in = GoldenCase.class.getResourceAsStream("/places/" + file)) {
            if (in == null) {
                throw new IllegalStateException(file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns a text with its first line as headline. */
    public static Layout layout(String text) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        for (String words : text.split("\n", -1)) {
            if (!words.isBlank()) {
                boolean capitals = words.equals(words.toUpperCase(java.util.Locale.ROOT));
                Role role = lines.isEmpty() ? Role.HEADLINE : capitals ? Role.HEADING : Role.PARAGRAPH;
                lines.add(new Line(new Range(start, start + words.length()), role, null, "test"));
            }
            start += words.length() + 1;
        }
        return new Layout(Sheet.of(text), FrontMatter.NONE, lines, List.of());
    }

    /** Returns the headline as title. */
    public Title title() {
        Range range = layout.lines().get(0).range();
        return new Title(
                layout.sheet().text(range), Title.Basis.HEADLINE, layout.sheet().toSpan(range));
    }

    /** Returns the values of a key. */
    public List<String> expect(String key) {
        return expected.getOrDefault(key, List.of());
    }

    @Override
    public String toString() {
        return name;
    }
}
