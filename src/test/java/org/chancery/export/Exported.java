package org.chancery.export;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.config.SiteEntry;
import org.chancery.link.SiteGraph;
import org.chancery.render.Output;
import org.chancery.render.SampleArchive;

/** The sample of invented articles, exported. */
final class Exported {

    private Exported() {}

    static SiteGraph graph() {
        return SampleArchive.graph(SampleArchive.SITE, SampleArchive.articles());
    }

    static SiteGraph published() {
        SiteEntry site = SampleArchive.SITE;
        return SampleArchive.graph(
                new SiteEntry(
                        site.title(),
                        site.description(),
                        site.about(),
                        site.language(),
                        "https://lagoon.example/papers/",
                        site.licence(),
                        site.without()),
                SampleArchive.articles());
    }

    static Map<String, String> files(SiteGraph graph, ExportFormat format) throws IOException {
        Map<String, String> files = new TreeMap<>();
        for (Output output : Exports.of(graph, format)) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            output.content().writeTo(bytes);
            files.put(output.address(), bytes.toString(StandardCharsets.UTF_8));
        }
        return files;
    }

    static String only(SiteGraph graph, ExportFormat format) throws IOException {
        Map<String, String> files = files(graph, format);
        if (files.size() != 1) {
            throw new IllegalArgumentException(format + " makes " + files.keySet());
        }
        return files.values().iterator().next();
    }

    static List<NamedCsvRecord> rows(String csv) throws IOException {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(csv)) {
            return reader.stream().toList();
        }
    }
}
