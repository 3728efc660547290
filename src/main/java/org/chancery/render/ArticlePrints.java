package org.chancery.render;

import java.util.List;
import org.chancery.link.Address;
import org.chancery.link.Stories;
import org.chancery.model.Article;
import org.chancery.render.view.Item;
import org.jspecify.annotations.Nullable;

/** What an article's page tells about other prints of the same story. */
final class ArticlePrints {

    private ArticlePrints() {}

    /**
     * Another print.
     *
     * @param item the article
     * @param first whether it is the one shown as first
     * @param compare page that shows both side by side, or null
     */
    public record Print(Item item, boolean first, @Nullable String compare) {}

    /** Returns the other prints, the first one first. */
    static List<Print> of(Stories stories, Article article, Links links) {
        Article first = stories.first(article);
        return stories.others(article).stream()
                .map(print -> new Print(
                        links.item(print),
                        isSame(print, first),
                        isSame(print, first)
                                ? links.to(Address.reprint(article.id()))
                                : isSame(article, first) ? links.to(Address.reprint(print.id())) : null))
                .toList();
    }

    private static boolean isSame(Article a, Article b) {
        return a.id().equals(b.id());
    }
}
