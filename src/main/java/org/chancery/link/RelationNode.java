package org.chancery.link;

import java.util.List;
import java.util.function.Supplier;
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
 * @param timeLine gives visits, talks, calls and statements, newest first; all articles are read for them
 */
public record RelationNode(
        String one,
        String other,
        String name,
        List<Article> articles,
        List<Count> people,
        List<Count> topics,
        Supplier<List<TimeStep>> timeLine) {

    public RelationNode {
        articles = List.copyOf(articles);
        people = List.copyOf(people);
        topics = List.copyOf(topics);
    }

    /** Returns visits, talks, calls and statements, newest first. */
    public List<TimeStep> steps() {
        return List.copyOf(timeLine.get());
    }

    /** Returns the address of the page. */
    public String address() {
        return Address.relation(one, other);
    }
}
