package org.chancery.render;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.io.StringWriter;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** The words that the script of the search page uses, handed to it as a block of JSON that no browser runs. */
final class SearchWords {

    private static final List<String> USED =
            List.of("articles.", "date.none.heading", "find.", "from-to", "item.derived", "list.", "number.", "quote");

    private SearchWords() {}

    static SafeString of(Words words) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            words.all().forEach((key, message) -> {
                if (USED.stream().anyMatch(key::startsWith)) {
                    json.writeStringProperty(key, message);
                }
            });
            json.writeEndObject();
        }
        return new SafeString(PageMetadata.harmless(text.toString()));
    }
}
