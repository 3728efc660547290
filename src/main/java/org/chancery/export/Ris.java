package org.chancery.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.chancery.link.SiteGraph;
import org.chancery.model.Article;
import org.chancery.render.cite.Citation;
import org.chancery.render.cite.RisEntry;

/** All articles as RIS. */
final class Ris {

    private Ris() {}

    static void write(SiteGraph graph, OutputStream out) throws IOException {
        for (Article article : Sorted.articles(graph)) {
            out.write((RisEntry.of(Citation.of(graph, article)) + "\r\n").getBytes(StandardCharsets.UTF_8));
        }
    }
}
