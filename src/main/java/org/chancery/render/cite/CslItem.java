package org.chancery.render.cite;

import java.io.StringWriter;
import java.util.List;
import org.chancery.model.PartialDate;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** An article as CSL-JSON, which citation processors such as those of Zotero and pandoc read. */
public final class CslItem {

    private static final JsonFactory FACTORY = new JsonFactory();

    private CslItem() {}

    /** Returns a list of one item, as such a file holds it. */
    public static String of(Citation citation) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartArray();
            write(json, citation);
            json.writeEndArray();
        }
        return text.toString();
    }

    /** Writes the item. */
    public static void write(JsonGenerator json, Citation citation) {
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
