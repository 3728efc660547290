package org.chancery.model;

import java.util.List;

/**
 * A place in one article.
 *
 * @param id slug
 * @param name usual English name
 * @param country ISO 3166-1 alpha-2 code, or empty
 * @param mentions where it is named
 */
public record PlaceRef(String id, String name, String country, List<Mention> mentions) {

    public PlaceRef {
        mentions = Mentions.of(mentions);
    }
}
