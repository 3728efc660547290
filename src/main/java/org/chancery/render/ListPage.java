package org.chancery.render;

import java.util.List;
import java.util.function.Supplier;
import org.chancery.link.Section;
import org.chancery.model.Article;
import org.chancery.render.view.Item;
import org.chancery.render.view.Link;
import org.chancery.text.Fingerprint;

/** One year's part of a list of articles that is too long for one page. */
final class ListPage {

    private ListPage() {}

    /**
     * What the template {@code list} is given.
     *
     * @param name who or what the list belongs to
     * @param part which part of it this is
     * @param whole link to the page it belongs to
     * @param count number of articles in words
     * @param items the articles
     */
    public record View(String name, String part, Link whole, String count, List<Item> items) {}

    /** The list that a page is a part of: what it is called and where it stands. */
    record Whole(String name, String address) {}

    static Output of(
            SitePages pages, Section section, String address, Whole whole, String part, List<Article> articles) {
        Supplier<Fingerprint.Value> shows =
                () -> Fingerprint.of(whole, part, pages.prints().items(articles));
        return pages.page(address, "list", section, shows, links -> {
            Link up = new Link(whole.name(), links.to(whole.address()));
            return new SitePages.Page(
                    links.words().say("list.title", whole.name(), part),
                    links.words().articles(articles.size()),
                    List.of(links.crumb(section), up),
                    new View(
                            whole.name(),
                            part,
                            up,
                            links.words().articles(articles.size()),
                            articles.stream().map(links::item).toList()));
        });
    }
}
