package org.chancery.export;

import java.io.IOException;
import java.io.OutputStream;
import org.chancery.link.SiteGraph;
import org.chancery.model.Article;
import org.chancery.render.cite.Citation;
import org.chancery.render.cite.CslItem;

/** All articles as CSL-JSON. */
final class CslJson {

    private CslJson() {}

    static void write(SiteGraph graph, OutputStream out) throws IOException {
        Json.write(out, json -> {
            json.writeStartArray();
            for (Article article : Sorted.articles(graph)) {
                CslItem.write(json, Citation.of(graph, article));
            }
            json.writeEndArray();
        });
    }
}
