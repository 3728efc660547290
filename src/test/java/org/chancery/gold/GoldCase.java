package org.chancery.gold;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A marked article: a JSON header with the truth about it, a line {@code -----}, then the text with its marks:
 * {@code ⟦p:ID|words⟧} a person's name, {@code ⟦d:EDTF|words⟧} a date, {@code ⟦x|words⟧} no part of the article.
 *
 * @param name name of the case
 * @param header the truth that is not marked in the text
 * @param text the text without marks
 * @param mentions names outside of what is no part of the article
 * @param dates dates outside of what is no part of the article
 * @param chaff the code points that are no part of the article
 */
record GoldCase(String name, JsonNode header, String text, List<Marked> mentions, List<Marked> dates, BitSet chaff) {

    private static final Pattern MARK = Pattern.compile("⟦(?:(p|d):([^|⟦⟧]+)\\||(x)\\|)|⟧");
    private static final Pattern RULE = Pattern.compile("\\r?\\n-----\\r?\\n");

    /** Words with a mark, by code points. */
    record Marked(String value, int start, int end) {}

    private record Open(String kind, String value, int start) {}

    /** Reads a marked file. */
    static GoldCase read(Path file) {
        String marked;
        try {
            marked = Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Matcher rule = RULE.matcher(marked);
        if (!rule.find()) {
            throw new IllegalArgumentException(file + ": no line of five hyphens");
        }
        JsonNode header = JsonMapper.shared().readTree(marked.substring(0, rule.start()));
        String body = marked.substring(rule.end());
        StringBuilder text = new StringBuilder();
        List<Marked> people = new ArrayList<>();
        List<Marked> dates = new ArrayList<>();
        BitSet chaff = new BitSet();
        Deque<Open> open = new ArrayDeque<>();
        int from = 0;
        int length = 0;
        Matcher mark = MARK.matcher(body);
        while (mark.find()) {
            text.append(body, from, mark.start());
            length += body.codePointCount(from, mark.start());
            from = mark.end();
            if (!mark.group().equals("⟧")) {
                String kind = mark.group(1) == null ? "x" : mark.group(1);
                open.push(new Open(kind, mark.group(1) == null ? "" : mark.group(2), length));
                continue;
            }
            Open start = open.pop();
            switch (start.kind()) {
                case "p" -> people.add(new Marked(start.value(), start.start(), length));
                case "d" -> dates.add(new Marked(start.value(), start.start(), length));
                default -> chaff.set(start.start(), length);
            }
        }
        text.append(body, from, body.length());
        people.removeIf(m -> chaff.get(m.start()));
        dates.removeIf(m -> chaff.get(m.start()));
        String name = file.getFileName().toString().replaceFirst("\\.gold$", "");
        return new GoldCase(name, header, text.toString(), List.copyOf(people), List.copyOf(dates), chaff);
    }

    /** Returns the usual name of a person of the case. */
    String nameOf(String person) {
        return header.get("people").get(person).get("name").asString();
    }

    /** Writes the article as it would have been saved. */
    void save(Path folder) {
        JsonNode encoding = header.get("encoding");
        Charset charset = encoding == null
                ? StandardCharsets.UTF_8
                : Charset.forName(encoding.asString().replaceFirst("^cp(\\d)", "windows-$1"));
        try {
            Files.write(folder.resolve(name + ".txt"), text.getBytes(charset));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
