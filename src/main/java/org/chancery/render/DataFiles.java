package org.chancery.render;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import org.chancery.link.SiteGraph;
import org.chancery.model.Article;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** The records as a file for machines. It holds no time of its own, so the same archive gives the same bytes. */
final class DataFiles {

    private final SiteGraph graph;

    DataFiles(SiteGraph graph) {
        this.graph = graph;
    }

    /** Writes the records as {@code extract} prints them, sorted by id; one at a time, as they may be many. */
    void records(OutputStream out) throws IOException {
        JsonFactory json = new JsonFactory();
        for (Article article : graph.articles().stream()
                .sorted(Comparator.comparing(Article::id))
                .toList()) {
            StringWriter line = new StringWriter();
            try (JsonGenerator generator = json.createGenerator(ObjectWriteContext.empty(), line)) {
                RecordWriter.write(article, generator);
            }
            out.write(utf8(line.append('\n').toString()));
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
