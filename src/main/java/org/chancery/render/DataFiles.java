package org.chancery.render;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import org.chancery.link.SiteGraph;
import org.chancery.model.Article;

/** The records as a file for machines. It holds no time of its own, so the same archive gives the same bytes. */
final class DataFiles {

    private final SiteGraph graph;

    DataFiles(SiteGraph graph) {
        this.graph = graph;
    }

    /** Writes the records as {@code extract} prints them, sorted by id; one at a time, as they may be many. */
    void records(OutputStream out) throws IOException {
        for (Article article : graph.articles().stream()
                .sorted(Comparator.comparing(Article::id))
                .toList()) {
            out.write((RecordWriter.line(article) + '\n').getBytes(StandardCharsets.UTF_8));
        }
    }
}
