package org.chancery.model;

import java.util.List;

/**
 * An organisation in one article.
 *
 * @param id slug
 * @param name usual English name
 * @param mentions where it is named
 */
public record OrganisationRef(String id, String name, List<Mention> mentions) {

    public OrganisationRef {
        mentions = Mentions.of(mentions);
    }
}
