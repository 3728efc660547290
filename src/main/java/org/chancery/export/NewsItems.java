package org.chancery.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Collectors;
import org.chancery.link.Section;
import org.chancery.link.SiteGraph;
import org.chancery.model.Article;
import org.chancery.model.Part;
import org.chancery.model.PersonRef;
import org.chancery.model.PlaceRef;
import org.chancery.model.SourceRef;
import org.chancery.model.TopicRef;
import tools.jackson.core.JsonGenerator;

/**
 * Articles as news items in JSON, ninjs 3.0 of the IPTC, one a line. The dates of ninjs are moments to the second, which no
 * article states; so the date of publication stands among the descriptions, in EDTF, and no time of day is made up.
 */
final class NewsItems {

    private static final String SCHEMA = "http://www.iptc.org/std/ninjs/ninjs-schema_3.0.json";
    private static final int PERCENT = 100;

    private final SiteGraph graph;

    NewsItems(SiteGraph graph) {
        this.graph = graph;
    }

    void write(OutputStream out) throws IOException {
        for (Article article : Sorted.articles(graph)) {
            Json.write(out, json -> item(json, article));
        }
    }

    private void item(JsonGenerator json, Article article) {
        json.writeStartObject();
        json.writeStringProperty("uri", uri(article));
        json.writeObjectPropertyStart("standard");
        json.writeStringProperty("name", "ninjs");
        json.writeStringProperty("version", "3.0");
        json.writeStringProperty("schema", SCHEMA);
        json.writeEndObject();
        json.writeStringProperty("type", "text");
        json.writeStringProperty("representationType", "full");
        json.writeStringProperty("language", article.language());
        value(json, "headlines", "main", article.title().text());
        if (article.published().date() != null) {
            value(json, "descriptions", "published", article.published().date().edtf());
        }
        String by = article.people().stream()
                .filter(person -> person.part() == Part.AUTHOR)
                .map(PersonRef::name)
                .distinct()
                .collect(Collectors.joining(", "));
        if (!by.isEmpty()) {
            json.writeStringProperty("by", by);
        }
        value(json, "bodies", "main", text(article));
        concepts(json, article);
        json.writeArrayPropertyStart("altIds");
        json.writeStartObject();
        json.writeStringProperty("role", "sha256");
        json.writeStringProperty("value", article.sha256());
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    private void concepts(JsonGenerator json, Article article) {
        json.writeArrayPropertyStart("people");
        for (PersonRef person : article.people()) {
            concept(json, person.name(), Cells.word(person.part()), person.id(), Section.PEOPLE);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("organisations");
        article.organisations().forEach(organisation -> {
            json.writeStartObject();
            json.writeStringProperty("name", organisation.name());
            json.writeStringProperty("literal", organisation.id());
            json.writeEndObject();
        });
        json.writeEndArray();
        json.writeArrayPropertyStart("places");
        for (PlaceRef place : article.places()) {
            concept(json, place.name(), "mentioned", place.id(), Section.PLACES);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("subjects");
        for (TopicRef topic : article.topics()) {
            concept(json, topic.name(), "about", topic.id(), Section.TOPICS);
            json.writeNumberProperty("relevance", Math.round(topic.score() * PERCENT));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("infoSources");
        for (SourceRef source : article.sources()) {
            json.writeStartObject();
            json.writeStringProperty("name", source.name());
            json.writeStringProperty("role", Cells.word(source.kind()));
            json.writeStringProperty("literal", source.id());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void concept(JsonGenerator json, String name, String relation, String id, Section section) {
        json.writeStartObject();
        json.writeStringProperty("name", name);
        json.writeStringProperty("rel", relation);
        json.writeStringProperty("literal", id);
        if (Pages.areWhole(graph)) {
            json.writeStringProperty("uri", Pages.of(graph, section, id));
        }
    }

    private static void value(JsonGenerator json, String property, String role, String text) {
        json.writeArrayPropertyStart(property);
        json.writeStartObject();
        json.writeStringProperty("role", role);
        json.writeStringProperty("contentType", "text/plain");
        json.writeStringProperty("value", text);
        json.writeEndObject();
        json.writeEndArray();
    }

    private static String text(Article article) {
        return article.body().stream()
                .map(block -> article.sheet().text(article.sheet().toRange(block.span())))
                .collect(Collectors.joining("\n\n"));
    }

    private String uri(Article article) {
        return Pages.areWhole(graph)
                ? Pages.of(graph, Section.ARTICLES, article.id())
                : "urn:uuid:" + UUID.nameUUIDFromBytes(article.id().getBytes(StandardCharsets.UTF_8));
    }
}
