package org.chancery.parse.layout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.gazetteer.Gazetteer;
import org.chancery.model.Sheet;
import org.chancery.model.SourceRef;
import org.chancery.model.Title;
import org.chancery.parse.sources.SourceReader;
import org.chancery.read.FrontMatter;

/**
 * A saved page with what a reader takes its lines for. The file begins with {@code title:} (empty where the page has
 * none) and {@code source:} lines; after a row of hyphens each line of the page stands behind its roles and a tab.
 */
record PageCase(String name, String title, List<String> sources, List<String> roles, String text) {

    private static final Gazetteer GAZETTEER = Gazetteer.shipped();
    private static final LayoutReader LAYOUTS = new LayoutReader(GAZETTEER);
    private static final SourceReader SOURCES = new SourceReader(GAZETTEER);

    static Stream<PageCase> all() {
        try (Stream<Path> files = Files.list(Path.of(PageCase.class.getResource("/parse/layout").toURI()))) {
            return files.filter(f -> f.toString().endsWith(".case")).sorted().map(PageCase::of).toList().stream();
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PageCase of(Path file) {
        String title = "";
        List<String> sources = new ArrayList<>();
        List<String> roles = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        boolean head = true;
        try {
            for (String line : Files.readString(file).split("\n")) {
                if (head) {
                    title = line.startsWith("title:") ? line.substring(6).strip() : title;
                    if (line.startsWith("source:")) {
                        sources.add(line.substring(7).strip());
                    }
                    head = !line.equals("-----");
                } else if (line.isBlank()) {
                    text.append('\n');
                } else {
                    int tab = line.indexOf('\t');
                    roles.add(line.substring(0, tab));
                    text.append(line, tab + 1, line.length()).append('\n');
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new PageCase(file.getFileName().toString(), title, sources, roles, text.toString());
    }

    Layout layout() {
        return LAYOUTS.read(Sheet.of(text), FrontMatter.NONE);
    }

    /** Returns the page as the program reads it, in the form of the file. */
    List<String> read() {
        Layout layout = layout();
        List<String> rows = new ArrayList<>();
        int line = 0;
        int at = 0;
        for (String row : text.split("\n")) {
            int end = at + row.length();
            StringBuilder roles = new StringBuilder();
            while (line < layout.lines().size() && layout.lines().get(line).range().end() <= end) {
                roles.append(roles.isEmpty() ? "" : "+").append(layout.lines().get(line++).role());
            }
            if (!row.isBlank()) {
                rows.add(roles + "\t" + row);
            }
            at = end + 1;
        }
        return rows;
    }

    List<String> expected() {
        List<String> rows = new ArrayList<>();
        int i = 0;
        for (String row : text.split("\n")) {
            if (!row.isBlank()) {
                rows.add(roles.get(i++) + "\t" + row);
            }
        }
        return rows;
    }

    String readTitle() {
        Title title = new TitleReader().read(layout());
        return title.basis() == Title.Basis.DERIVED ? "" : title.text();
    }

    List<String> readSources() {
        return SOURCES.read(layout()).stream().map(PageCase::show).sorted().toList();
    }

    private static String show(SourceRef source) {
        return source.kind().name().toLowerCase(java.util.Locale.ROOT) + " " + source.name();
    }

    @Override
    public String toString() {
        return name;
    }
}
