package org.chancery.gazetteer;

import java.util.List;

/**
 * A topic of the vocabulary.
 *
 * @param id slug
 * @param name usual name
 * @param definition what it covers, one sentence, or empty in an archive's own topic
 * @param strong phrases that speak for it by themselves
 * @param weak phrases that speak for it beside a strong one
 * @param broader ids of wider topics
 */
public record Topic(
        String id, String name, String definition, List<String> strong, List<String> weak, List<String> broader) {

    public Topic {
        strong = List.copyOf(strong);
        weak = List.copyOf(weak);
        broader = List.copyOf(broader);
    }
}
