package org.chancery.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.chancery.link.SiteGraph;
import org.chancery.model.Article;
import org.chancery.render.cite.BibTexEntry;
import org.chancery.render.cite.Citation;

/** All articles as BibTeX. */
final class BibTex {

    private BibTex() {}

    static void write(SiteGraph graph, OutputStream out) throws IOException {
        for (Article article : Sorted.articles(graph)) {
            out.write((BibTexEntry.of(Citation.of(graph, article)) + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }
}
