package org.chancery.link;

import java.util.List;
import org.chancery.model.Article;

/**
 * A topic with its articles.
 *
 * @param id slug
 * @param name usual name
 * @param definition one sentence, or empty
 * @param broader wider topics; {@code articles} is 0 where none of the archive's articles has it
 * @param narrower narrower topics that occur in the archive
 * @param articles articles about it, newest first
 * @param people people named in them, most often first
 * @param countries countries of them, most frequent first
 */
public record TopicNode(
        String id,
        String name,
        String definition,
        List<Count> broader,
        List<Count> narrower,
        List<Article> articles,
        List<Count> people,
        List<Count> countries) {

    public TopicNode {
        broader = List.copyOf(broader);
        narrower = List.copyOf(narrower);
        articles = List.copyOf(articles);
        people = List.copyOf(people);
        countries = List.copyOf(countries);
    }
}
