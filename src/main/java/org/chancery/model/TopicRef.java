package org.chancery.model;

import java.util.List;

/**
 * A topic of one article with its evidence.
 *
 * @param id slug
 * @param name usual name
 * @param score how central it is, above 0 and up to 1
 * @param evidence the phrases that speak for it, in order
 */
public record TopicRef(String id, String name, double score, List<Mention> evidence) {

    public TopicRef {
        evidence = Mentions.of(evidence);
    }
}
