package org.chancery.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** The article that a page describes in JSON-LD with the words of schema.org. Broken JSON is passed over. */
final class LinkedData {

    private static final JsonFactory JSON = new JsonFactory();

    private static final Map<String, String> KEYS = Map.of(
            "headline", "title",
            "datePublished", "date",
            "dateModified", "modified",
            "author", "author",
            "creator", "author",
            "publisher", "publisher",
            "description", "description",
            "keywords", "tags");

    /** Properties whose value may be an object with a name. */
    private static final Set<String> NAMED = Set.of("author", "creator", "publisher");

    /** One object that is being read. */
    private record Frame(String property, Map<String, List<String>> values) {

        void add(String property, String value) {
            values.computeIfAbsent(property, k -> new ArrayList<>()).add(value);
        }
    }

    private final Map<String, List<String>> found = new LinkedHashMap<>();

    private LinkedData() {}

    /** Returns the fields of the first article that the page describes, under the keys of front matter. */
    static Map<String, List<String>> read(Document page) {
        LinkedData data = new LinkedData();
        for (Element script : page.select("script[type=application/ld+json]")) {
            try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), script.data())) {
                data.read(json);
            } catch (JacksonException broken) {
                // a page's own mistake, and nothing an archivist could mend
            }
        }
        return data.found;
    }

    private void read(JsonParser json) {
        Deque<Frame> frames = new ArrayDeque<>();
        String property = "";
        Deque<String> properties = new ArrayDeque<>();
        for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
            switch (token) {
                case START_OBJECT -> {
                    frames.push(new Frame(property, new LinkedHashMap<>()));
                    properties.push(property);
                }
                case END_OBJECT -> {
                    Frame frame = frames.pop();
                    property = properties.pop();
                    end(frame, frames);
                }
                case PROPERTY_NAME -> property = json.currentName();
                case VALUE_STRING -> {
                    if (!frames.isEmpty()) {
                        frames.element().add(property, json.getString());
                    }
                }
                default -> {}
            }
        }
    }

    private void end(Frame frame, Deque<Frame> parents) {
        if (NAMED.contains(frame.property()) && !parents.isEmpty()) {
            frame.values().getOrDefault("name", List.of()).forEach(name -> parents.element()
                    .add(frame.property(), name));
        }
        boolean article = frame.values().getOrDefault("@type", List.of()).stream()
                .anyMatch(type -> type.endsWith("Article") || type.equals("BlogPosting") || type.equals("Report"));
        if (article && found.isEmpty()) {
            frame.values().forEach((property, values) -> {
                String key = KEYS.get(property);
                if (key != null) {
                    found.putIfAbsent(key, values);
                }
            });
        }
    }
}
