package org.chancery.resolve;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.chancery.model.Article;
import org.chancery.model.Person;
import org.chancery.problem.Problem;

/**
 * All articles with everybody in them known.
 *
 * @param articles the articles, sorted by id
 * @param people the people named as subjects or in a credit, sorted by id
 * @param problems what was found wrong on the way
 * @param redirects ids of people that were published once and lead to another now, old id to new id, sorted
 * @param reprinted finds the groups of articles that are nearly one text
 */
public record Archive(
        List<Article> articles,
        List<Person> people,
        List<Problem> problems,
        Map<String, String> redirects,
        Supplier<List<Reprints>> reprinted) {

    public Archive {
        articles = List.copyOf(articles);
        people = List.copyOf(people);
        problems = List.copyOf(problems);
        redirects = Collections.unmodifiableMap(new TreeMap<>(redirects));
    }

    /** Makes an archive in which nothing was moved or printed twice. */
    public Archive(List<Article> articles, List<Person> people, List<Problem> problems) {
        this(articles, people, problems, Map.of(), List::of);
    }

    /** Returns groups of articles that are nearly one text; all texts are read to find them. */
    public List<Reprints> reprints() {
        return List.copyOf(reprinted.get());
    }
}
