package org.chancery.render.feeds;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.chancery.model.Article;
import org.chancery.render.Excerpt;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes a feed as JSON Feed 1.1. An article whose day is not known has no date in it. */
final class JsonFeed {

    private static final int SUMMARY = 400;
    private static final JsonFactory JSON = new JsonFactory();

    private final Feed feed;
    private final JsonGenerator json;

    private JsonFeed(Feed feed, JsonGenerator json) {
        this.feed = feed;
        this.json = json;
    }

    /** Returns the bytes of a feed that stands at an address of the site. */
    static byte[] of(Feed feed, String self) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            new JsonFeed(feed, json).write(self);
        }
        return text.append('\n').toString().getBytes(StandardCharsets.UTF_8);
    }

    private void write(String self) {
        json.writeStartObject();
        json.writeStringProperty("version", "https://jsonfeed.org/version/1.1");
        json.writeStringProperty("title", feed.title());
        if (feed.isPlaced()) {
            json.writeStringProperty("home_page_url", feed.link(feed.page()));
            json.writeStringProperty("feed_url", feed.link(self));
        }
        text("description", feed.site().description());
        json.writeStringProperty("language", feed.site().language());
        json.writeArrayPropertyStart("items");
        feed.articles().forEach(this::item);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void item(Article article) {
        json.writeStartObject();
        json.writeStringProperty("id", feed.id(article));
        // a relative address means nothing to a reader that keeps the feed elsewhere
        if (feed.isPlaced()) {
            json.writeStringProperty("url", feed.link(Feed.address(article)));
        }
        text("external_url", article.address());
        json.writeStringProperty("title", article.title().text());
        json.writeStringProperty("content_text", Excerpt.of(article, SUMMARY));
        String moment = Feed.moment(article);
        if (moment != null) {
            json.writeStringProperty("date_published", moment);
        }
        json.writeStringProperty("language", article.language());
        if (!article.sources().isEmpty()) {
            json.writeArrayPropertyStart("authors");
            json.writeStartObject();
            json.writeStringProperty("name", article.sources().get(0).name());
            json.writeEndObject();
            json.writeEndArray();
        }
        if (!article.topics().isEmpty()) {
            json.writeArrayPropertyStart("tags");
            article.topics().forEach(topic -> json.writeString(topic.name()));
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private void text(String property, String text) {
        if (!text.isEmpty()) {
            json.writeStringProperty(property, text);
        }
    }
}
