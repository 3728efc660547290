package org.chancery.config;

import java.util.ArrayList;
import java.util.List;

/** Reads {@code _topics.yaml}. */
final class TopicsFile {

    private static final List<String> KEYS = List.of("name", "id", "definition", "phrases", "broader");

    private TopicsFile() {}

    static List<TopicEntry> read(ConfigFile file) {
        List<TopicEntry> topics = new ArrayList<>();
        Once once = new Once("topic");
        for (ConfigEntry entry : file.list(KEYS)) {
            TopicEntry topic = new TopicEntry(
                    entry.required("name"),
                    entry.id("id"),
                    entry.text("definition"),
                    entry.texts("phrases"),
                    entry.texts("broader"),
                    entry.at());
            if (!topic.name().isEmpty()) {
                once.check(entry, topic.id(), topic.name());
                topics.add(topic);
            }
        }
        return topics;
    }
}
