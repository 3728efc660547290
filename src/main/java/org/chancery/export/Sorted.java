package org.chancery.export;

import java.util.Comparator;
import java.util.List;
import org.chancery.link.PersonNode;
import org.chancery.link.SiteGraph;
import org.chancery.model.Article;

/** What an archive holds in the order of ids, which does not change when something is added. */
final class Sorted {

    private Sorted() {}

    static List<Article> articles(SiteGraph graph) {
        return graph.articles().stream()
                .sorted(Comparator.comparing(Article::id))
                .toList();
    }

    static List<PersonNode> people(SiteGraph graph) {
        return graph.people().stream()
                .sorted(Comparator.comparing(PersonNode::id))
                .toList();
    }
}
