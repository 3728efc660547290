package org.chancery.resolve;

import java.util.List;
import org.chancery.model.Article;
import org.chancery.model.Person;
import org.chancery.problem.Problem;

/**
 * All articles with everybody in them known.
 *
 * @param articles the articles, sorted by id
 * @param people the people named as subjects or in a credit, sorted by id
 * @param problems what was found wrong on the way
 */
public record Archive(List<Article> articles, List<Person> people, List<Problem> problems) {

    public Archive {
        articles = List.copyOf(articles);
        people = List.copyOf(people);
        problems = List.copyOf(problems);
    }
}
