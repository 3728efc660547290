package org.chancery.parse.names;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.chancery.model.Range;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads labelled corpora: objects with a text and the names in it as pairs of offsets in code points. */
final class CorpusReader {

    private static final JsonFactory JSON = new JsonFactory();

    private static final String SILVER = "people_silver";

    private CorpusReader() {}

    /** Reads a gzipped list of objects with {@code text} and {@code people}. */
    static List<LabelledText> readList(Path file, double weight) throws IOException {
        List<LabelledText> texts = new ArrayList<>();
        try (InputStream in = new GZIPInputStream(new BufferedInputStream(Files.newInputStream(file)));
                JsonParser json = JSON.createParser(ObjectReadContext.empty(), in)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.START_OBJECT) {
                texts.add(readText(json, "people", weight));
            }
        }
        return texts;
    }

    /** Reads gzipped lines, each an object with {@code text} and {@code people_silver}. */
    static List<LabelledText> readLines(Path file, double weight) throws IOException {
        List<LabelledText> texts = new ArrayList<>();
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(new BufferedInputStream(Files.newInputStream(file))), StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), line)) {
                    json.nextToken();
                    texts.add(readText(json, SILVER, weight));
                }
            }
        }
        return texts;
    }

    private static LabelledText readText(JsonParser json, String names, double weight) {
        String text = "";
        String title = "";
        List<int[]> spans = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String field = json.currentName();
            json.nextToken();
            if (field.equals("text")) {
                text = json.getString();
            } else if (field.equals("title") && names.equals(SILVER)) {
                title = json.getString();
            } else if (field.equals(names)) {
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    json.nextToken();
                    int start = json.getIntValue();
                    json.nextToken();
                    int end = json.getIntValue();
                    json.nextToken();
                    spans.add(new int[] {start, end});
                }
            } else {
                json.skipChildren();
            }
        }
        if (!title.isEmpty()) {
            return withTitle(title, text, spans, weight);
        }
        return new LabelledText(text, ranges(text, spans, 0), weight);
    }

    /** The title comes before the text, on a line of its own. */
    private static LabelledText withTitle(String title, String text, List<int[]> spans, double weight) {
        return new LabelledText(title + "\n" + text, ranges(text, spans, title.length() + 1), weight);
    }

    private static List<Range> ranges(String text, List<int[]> spans, int shift) {
        List<Range> ranges = new ArrayList<>();
        for (int[] span : spans) {
            int start = text.offsetByCodePoints(0, span[0]);
            int end = text.offsetByCodePoints(start, span[1] - span[0]);
            ranges.add(new Range(shift + start, shift + end));
        }
        return ranges;
    }
}
