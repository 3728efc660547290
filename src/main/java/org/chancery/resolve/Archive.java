package org.chancery.resolve;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.chancery.config.PersonEntry;
import org.chancery.model.Article;
import org.chancery.model.Change;
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
 * @param changes what a person changed about single articles, in the order in which it was written down
 * @param doubts what is not certain about people, by their ids, sorted
 * @param decided entries of {@code _people.yaml} that are about a person, by the person's id, sorted
 */
public record Archive(
        List<Article> articles,
        List<Person> people,
        List<Problem> problems,
        Map<String, String> redirects,
        Supplier<List<Reprints>> reprinted,
        List<Change> changes,
        Map<String, List<Doubt>> doubts,
        Map<String, List<PersonEntry>> decided) {

    public Archive {
        articles = List.copyOf(articles);
        people = List.copyOf(people);
        problems = List.copyOf(problems);
        redirects = Collections.unmodifiableMap(new TreeMap<>(redirects));
        changes = List.copyOf(changes);
        doubts = Collections.unmodifiableMap(new TreeMap<>(doubts));
        decided = Collections.unmodifiableMap(new TreeMap<>(decided));
    }

    /** Makes an archive in which nothing was moved, printed twice, changed or doubted. */
    public Archive(List<Article> articles, List<Person> people, List<Problem> problems) {
        this(articles, people, problems, Map.of(), List::of, List.of(), Map.of(), Map.of());
    }

    /** Returns groups of articles that are nearly one text; all texts are read to find them. */
    public List<Reprints> reprints() {
        return List.copyOf(reprinted.get());
    }
}
