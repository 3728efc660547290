package org.chancery.link;

import java.util.List;
import org.chancery.gazetteer.TopicVocabulary;

/** What a vocabulary says about topics. */
@FunctionalInterface
public interface TopicNotes {

    /** No vocabulary. */
    TopicNotes NONE = id -> new Note("", List.of());

    /** Returns what a vocabulary says. */
    static TopicNotes of(TopicVocabulary vocabulary) {
        return id -> vocabulary
                .topic(id)
                .map(topic -> new Note(
                        topic.definition(),
                        topic.broader().stream()
                                .flatMap(wider -> vocabulary.topic(wider).stream())
                                .map(wider -> new Count(wider.id(), wider.name(), 0))
                                .toList()))
                .orElseGet(() -> NONE.of(id));
    }

    /** Returns what is known about the topic of this id. */
    Note of(String id);

    /**
     * What is known about a topic.
     *
     * @param definition one sentence, or empty
     * @param broader wider topics; their number of articles means nothing
     */
    record Note(String definition, List<Count> broader) {
        public Note {
            broader = List.copyOf(broader);
        }
    }
}
