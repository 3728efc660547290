package org.chancery.link;

import java.util.List;
import org.chancery.model.Article;
import org.chancery.model.SourceRef;

/**
 * A source with the articles that come from it.
 *
 * @param id slug
 * @param name usual name
 * @param kinds in what parts it stands behind articles, in the order of the constants
 * @param articles articles, newest first
 * @param people people named in them, most often first
 * @param topics topics of them, most frequent first
 */
public record SourceNode(
        String id,
        String name,
        List<SourceRef.Kind> kinds,
        List<Article> articles,
        List<Count> people,
        List<Count> topics) {

    public SourceNode {
        kinds = List.copyOf(kinds);
        articles = List.copyOf(articles);
        people = List.copyOf(people);
        topics = List.copyOf(topics);
    }
}
