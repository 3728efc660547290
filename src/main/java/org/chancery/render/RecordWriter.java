package org.chancery.render;

import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import org.chancery.model.Article;
import org.chancery.model.Mention;
import org.chancery.model.Span;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes records as {@code extract} prints them. */
public final class RecordWriter {

    private static final JsonFactory JSON = new JsonFactory();

    private RecordWriter() {}

    /** Returns the record of an article as one line, without its end. */
    public static String line(Article article) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), line)) {
            write(article, json);
        }
        return line.toString();
    }

    /** Writes one article as a JSON object. */
    public static void write(Article a, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("file", a.file());
        json.writeStringProperty("id", a.id());
        json.writeStringProperty("language", a.language());
        json.writeStringProperty("encoding", a.encoding());
        json.writeStringProperty("encodingBasis", a.encodingBasis());
        json.writeStringProperty("sha256", a.sha256());
        if (!a.address().isEmpty()) {
            json.writeStringProperty("address", a.address());
        }
        json.writeObjectPropertyStart("title");
        json.writeStringProperty("text", a.title().text());
        json.writeStringProperty("basis", word(a.title().basis()));
        span(json, a.title().span());
        json.writeEndObject();
        json.writeObjectPropertyStart("published");
        var date = a.published().date();
        json.writeStringProperty("edtf", date == null ? null : date.edtf());
        json.writeStringProperty("basis", word(a.published().basis()));
        if (date != null) {
            json.writeStringProperty("earliest", date.earliest().toString());
            json.writeStringProperty("latest", date.latest().toString());
            json.writeStringProperty("words", a.published().words());
            json.writeStringProperty("rule", a.published().rule());
        }
        span(json, a.published().span());
        json.writeEndObject();
        json.writeArrayPropertyStart("sources");
        for (var s : a.sources()) {
            json.writeStartObject();
            json.writeStringProperty("id", s.id());
            json.writeStringProperty("name", s.name());
            json.writeStringProperty("kind", word(s.kind()));
            span(json, s.span());
            json.writeStringProperty("rule", s.rule());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("people");
        for (var p : a.people()) {
            json.writeStartObject();
            json.writeStringProperty("id", p.id());
            json.writeStringProperty("name", p.name());
            json.writeStringProperty("part", word(p.part()));
            json.writeArrayPropertyStart("offices");
            for (var office : p.offices()) {
                json.writeString(office.title());
            }
            json.writeEndArray();
            json.writeNumberProperty("confidence", Math.round(p.confidence() * 100) / 100.0);
            json.writeStringProperty("rule", p.rule());
            mentions(json, "mentions", p.mentions());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("dates");
        for (var d : a.dates()) {
            json.writeStartObject();
            span(json, d.span());
            json.writeStringProperty("text", d.text());
            json.writeStringProperty("edtf", d.date().edtf());
            json.writeStringProperty("rule", d.rule());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("quotes");
        for (var q : a.quotes()) {
            json.writeStartObject();
            json.writeStringProperty("speaker", q.speaker());
            json.writeStringProperty("kind", word(q.kind()));
            json.writeStringProperty("text", q.text());
            span(json, q.span());
            json.writeStringProperty("rule", q.rule());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("places");
        for (var p : a.places()) {
            json.writeStartObject();
            json.writeStringProperty("id", p.id());
            json.writeStringProperty("name", p.name());
            json.writeStringProperty("country", p.country());
            mentions(json, "mentions", p.mentions());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("organisations");
        for (var o : a.organisations()) {
            json.writeStartObject();
            json.writeStringProperty("id", o.id());
            json.writeStringProperty("name", o.name());
            mentions(json, "mentions", o.mentions());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("countries");
        a.countries().forEach(json::writeString);
        json.writeEndArray();
        json.writeArrayPropertyStart("topics");
        for (var t : a.topics()) {
            json.writeStartObject();
            json.writeStringProperty("id", t.id());
            json.writeStringProperty("name", t.name());
            json.writeNumberProperty("score", Math.round(t.score() * 100) / 100.0);
            mentions(json, "evidence", t.evidence());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("body");
        for (var b : a.body()) {
            json.writeStartObject();
            json.writeStringProperty("kind", word(b.kind()));
            span(json, b.span());
            json.writeStringProperty("speaker", b.speaker());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("leftOut");
        for (var l : a.leftOut()) {
            json.writeStartObject();
            span(json, l.span());
            json.writeStringProperty("rule", l.rule());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("redactions");
        for (var r : a.redactions()) {
            json.writeStartObject();
            span(json, r);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void mentions(JsonGenerator json, String name, List<Mention> mentions) {
        json.writeArrayPropertyStart(name);
        for (Mention m : mentions) {
            json.writeStartObject();
            span(json, m.span());
            json.writeStringProperty("text", m.text());
            json.writeStringProperty("rule", m.rule());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void span(JsonGenerator json, @Nullable Span span) {
        if (span != null) {
            json.writeNumberProperty("start", span.start());
            json.writeNumberProperty("end", span.end());
        }
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
