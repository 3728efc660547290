package org.chancery.link;

import java.util.List;
import org.chancery.model.Article;

/**
 * A place with the articles that name it.
 *
 * @param id slug
 * @param name usual name
 * @param country ISO 3166-1 alpha-2 code, or empty
 * @param articles articles, newest first
 * @param people people named in them, most often first
 * @param topics topics of them, most frequent first
 */
public record PlaceNode(
        String id, String name, String country, List<Article> articles, List<Count> people, List<Count> topics) {

    public PlaceNode {
        articles = List.copyOf(articles);
        people = List.copyOf(people);
        topics = List.copyOf(topics);
    }
}
