package org.chancery.model;

import java.util.List;

/**
 * A person in one article.
 *
 * @param id id of the person across the archive
 * @param name usual name
 * @param part part in this article
 * @param offices offices this article gives them, in order of mention
 * @param confidence how sure it is that all these mentions are this person, 0 to 1
 * @param rule name of the rule that joined the mentions to this person
 * @param mentions where the person is named, in order
 */
public record PersonRef(
        String id,
        String name,
        Part part,
        List<Office> offices,
        double confidence,
        String rule,
        List<Mention> mentions) {

    public PersonRef {
        offices = List.copyOf(offices);
        mentions = Mentions.of(mentions);
    }
}
