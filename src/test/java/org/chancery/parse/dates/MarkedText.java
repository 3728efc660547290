package org.chancery.parse.dates;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.model.DateMention;
import org.chancery.model.Range;
import org.chancery.model.Sheet;
import org.chancery.parse.layout.Layout;
import org.chancery.parse.layout.Line;
import org.chancery.parse.layout.Role;
import org.chancery.read.FrontMatter;

/**
 * A text in which each date to be found is marked {@code [[EDTF|words]]}.
 *
 * @param text the text without the marks
 * @param dates the dates as {@code start-end EDTF words}
 */
record MarkedText(String text, List<String> dates) {

    private static final Path FOLDER = Path.of("src/test/resources/dates");

    static MarkedText of(String marked) {
        StringBuilder text = new StringBuilder();
        List<String> dates = new ArrayList<>();
        int at = 0;
        for (int open = marked.indexOf("[["); open >= 0; open = marked.indexOf("[[", at)) {
            text.append(marked, at, open);
            int bar = marked.indexOf('|', open);
            int close = marked.indexOf("]]", bar);
            int start = text.length();
            String words = marked.substring(bar + 1, close);
            text.append(words);
            dates.add(line(start, text.length(), marked.substring(open + 2, bar), words));
            at = close + 2;
        }
        return new MarkedText(text.append(marked.substring(at)).toString(), List.copyOf(dates));
    }

    private static String line(int start, int end, String edtf, String words) {
        return start + "-" + end + " " + edtf + " " + words;
    }

    /** Returns mentions written as {@link #dates} are. */
    static List<String> lines(List<DateMention> mentions, int offset) {
        return mentions.stream()
                .filter(m -> m.span().start() >= offset)
                .map(m -> line(
                        m.span().start() - offset,
                        m.span().end() - offset,
                        m.date().edtf(),
                        m.text()))
                .toList();
    }

    /** Returns a layout in which every line is a paragraph, as of a page that nothing is known about. */
    static Layout plain(String text) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        for (String line : text.split("\n", -1)) {
            if (!line.isBlank()) {
                int from = start + line.length() - line.stripLeading().length();
                int to = start + line.stripTrailing().length();
                lines.add(new Line(new Range(from, to), Role.PARAGRAPH, null, "line"));
            }
            start += line.length() + 1;
        }
        return new Layout(Sheet.of(text), FrontMatter.NONE, lines, List.of());
    }

    /** Returns the lines of a file of cases without its comments. */
    static List<String> cases(String name) {
        return read(FOLDER.resolve(name))
                .lines()
                .filter(line -> !line.startsWith("#"))
                .toList();
    }

    /** Returns the files of a folder of cases, by name. */
    static List<Path> files(String folder) {
        try (Stream<Path> files = Files.list(FOLDER.resolve(folder))) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
