package org.chancery.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.model.Article;
import org.chancery.resolve.Reprints;

/**
 * Which articles print one story, so that what two outlets carry counts once. Immutable.
 */
public final class Stories {

    private final Map<String, List<Article>> prints = new HashMap<>();

    /**
     * Takes groups of reprints.
     *
     * @param groups the groups, no article in two of them
     * @param articles all articles by id; what is not among them is left out
     */
    Stories(List<Reprints> groups, Map<String, Article> articles) {
        for (Reprints group : groups) {
            List<Article> printed = Stream.concat(Stream.of(group.first()), group.others().stream())
                    .flatMap(id -> Stream.ofNullable(articles.get(id)))
                    .toList();
            if (printed.size() > 1) {
                printed.forEach(article -> prints.put(article.id(), printed));
            }
        }
    }

    /** Returns all prints of the story that an article prints, the one shown as first at the head; itself where alone. */
    public List<Article> prints(Article article) {
        return prints.getOrDefault(article.id(), List.of(article));
    }

    /** Returns the print that is shown as first. */
    public Article first(Article article) {
        return prints(article).get(0);
    }

    /** Returns the other prints of an article's story, the first one first. */
    public List<Article> others(Article article) {
        List<Article> all = prints.get(article.id());
        return all == null
                ? List.of()
                : all.stream().filter(other -> !other.id().equals(article.id())).toList();
    }

    /** Returns how many further prints the stories of these articles have. */
    public int reprints(List<Article> articles) {
        return prints.isEmpty()
                ? 0
                : articles.stream()
                        .mapToInt(article -> prints(article).size() - 1)
                        .sum();
    }

    /** Returns each story once, in the order given: of several prints the one that comes first among all prints. */
    public List<Article> once(List<Article> articles) {
        if (prints.isEmpty() || articles.size() < 2) {
            return articles;
        }
        Set<String> present = new HashSet<>();
        articles.forEach(article -> present.add(article.id()));
        List<Article> kept = new ArrayList<>();
        for (Article article : articles) {
            boolean earliest = prints(article).stream()
                    .filter(print -> present.contains(print.id()))
                    .findFirst()
                    .map(print -> print.id().equals(article.id()))
                    .orElse(true);
            if (earliest) {
                kept.add(article);
            }
        }
        return kept;
    }

    /** Returns the prints that are not shown as first, by story. */
    public List<Article> later(List<Article> articles) {
        return articles.stream()
                .filter(article -> !first(article).id().equals(article.id()))
                .toList();
    }
}
