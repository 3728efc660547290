package org.chancery.link;

import java.util.List;
import org.chancery.model.Article;

/**
 * Two countries with the articles that are about both.
 *
 * @param one ISO 3166-1 alpha-2 code, the first of the two in the alphabet
 * @param other ISO 3166-1 alpha-2 code
 * @param name usual names of the two countries
 * @param articles articles, newest first
 * @param people people named in them, most often first
 * @param topics topics of them, most frequent first
 */
public record RelationNode(
        String one, String other, String name, List<Article> articles, List<Count> people, List<Count> topics) {

    public RelationNode {
        articles = List.copyOf(articles);
        people = List.copyOf(people);
        topics = List.copyOf(topics);
    }

    /** Returns the address of the page. */
    public String address() {
        return Address.relation(one, other);
    }
}
