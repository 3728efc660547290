package org.chancery.link;

import java.util.List;
import org.chancery.model.Article;

/**
 * An article that stands near another one, with the reason.
 *
 * @param article the other article
 * @param people people that both name, the most telling first
 * @param topics topics of both
 * @param countries countries that both are about
 * @param score how near they stand, above 0
 */
public record Related(Article article, List<Count> people, List<Count> topics, List<Count> countries, double score) {

    public Related {
        people = List.copyOf(people);
        topics = List.copyOf(topics);
        countries = List.copyOf(countries);
    }
}
