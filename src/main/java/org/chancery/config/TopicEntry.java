package org.chancery.config;

import java.util.List;

/**
 * One entry of {@code _topics.yaml}.
 *
 * <pre>{@code
 * - name: water sharing
 *   definition: How states divide the water of a river or lake.
 *   phrases: [water treaty, river basin commission]
 *   broader: [environment]
 * }</pre>
 *
 * @param name usual name
 * @param id id to keep, or empty for the slug of the name
 * @param definition one sentence, or empty
 * @param phrases words that speak for the topic
 * @param broader names or ids of wider topics
 * @param at where the entry stands
 */
public record TopicEntry(String name, String id, String definition, List<String> phrases, List<String> broader, At at) {

    public TopicEntry {
        phrases = List.copyOf(phrases);
        broader = List.copyOf(broader);
    }
}
