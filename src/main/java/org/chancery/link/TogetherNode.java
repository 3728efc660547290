package org.chancery.link;

import java.util.List;
import org.chancery.model.Article;
import org.chancery.model.Person;

/**
 * Two people with the articles that name both, at least two.
 *
 * @param one the one whose id comes first
 * @param other the other
 * @param articles articles, newest first
 */
public record TogetherNode(Person one, Person other, List<Article> articles) {

    public TogetherNode {
        articles = List.copyOf(articles);
    }

    /** Returns the address of the page. */
    public String address() {
        return Address.together(one.id(), other.id());
    }
}
