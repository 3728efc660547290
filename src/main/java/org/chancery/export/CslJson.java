package org.chancery.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.chancery.link.SiteGraph;
import org.chancery.model.Article;
import org.chancery.model.PartialDate;
import tools.jackson.core.JsonGenerator;

/** Articles as CSL-JSON, which citation processors such as those of Zotero and pandoc read. */
final class CslJson {

    private CslJson() {}

    static void write(SiteGraph graph, OutputStream out) throws IOException {
        Json.write(out, json -> {
            json.writeStartArray();
            for (Article article : Sorted.articles(graph)) {
                item(json, Citation.of(graph, article));
            }
            json.writeEndArray();
        });
    }

    private static void item(JsonGenerator json, Citation citation) {
        json.writeStartObject();
        json.writeStringProperty("id", citation.key());
        json.writeStringProperty("type", "article-newspaper");
        json.writeStringProperty("title", citation.title());
        if (!citation.authors().isEmpty()) {
            json.writeArrayPropertyStart("author");
            for (String author : citation.authors()) {
                json.writeStartObject();
                json.writeStringProperty("literal", author);
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        if (!citation.outlet().isEmpty()) {
            json.writeStringProperty("container-title", citation.outlet());
        }
        if (citation.date() != null) {
            issued(json, citation.date());
        }
        json.writeStringProperty("language", citation.language());
        if (!citation.address().isEmpty()) {
            json.writeStringProperty("URL", citation.address());
        }
        json.writeEndObject();
    }

    private static void issued(JsonGenerator json, PartialDate date) {
        json.writeObjectPropertyStart("issued");
        json.writeArrayPropertyStart("date-parts");
        for (List<Integer> end : DateParts.of(date)) {
            json.writeStartArray();
            end.forEach(json::writeNumber);
            json.writeEndArray();
        }
        json.writeEndArray();
        if (DateParts.isAbout(date)) {
            json.writeBooleanProperty("circa", true);
        }
        json.writeEndObject();
    }
}
