package org.chancery.render;

import java.util.ArrayList;
import java.util.List;
import org.chancery.link.Address;
import org.chancery.link.Section;
import org.chancery.link.Stories;
import org.chancery.model.Article;
import org.chancery.model.Block;
import org.chancery.render.compare.Comparison;
import org.chancery.render.view.Item;
import org.chancery.render.view.Link;
import org.chancery.text.Fingerprint;

/** The page of a later print of a story beside the first one: where their wording differs. */
final class ReprintPage {

    private ReprintPage() {}

    /** All that the page depends on. */
    private record Shows(Fingerprint.Value texts, Item first, Item later) {}

    /**
     * What the template {@code reprint} is given.
     *
     * @param first the print shown as first
     * @param later the other one
     * @param common how many words both have, in words
     * @param rows both headlines, then the paragraphs side by side
     */
    public record View(Item first, Item later, String common, List<Comparison.Row> rows) {}

    /** Returns the pages of all articles that are no first print. */
    static List<Output> of(SitePages pages) {
        Stories stories = pages.graph().stories();
        return stories.later(pages.graph().articles()).stream()
                .map(later -> of(pages, stories.first(later), later))
                .toList();
    }

    private static Output of(SitePages pages, Article first, Article later) {
        return pages.drafted(Address.reprint(later.id()), "reprint", Section.DATES, links -> {
            Item one = links.item(first);
            Item other = links.item(later);
            return new SitePages.Draft(
                    new Shows(pages.prints().records(List.of(first, later)), one, other),
                    () -> page(first, later, links));
        });
    }

    private static SitePages.Page page(Article first, Article later, Links links) {
        Comparison text = Comparison.of(paragraphs(first), paragraphs(later));
        List<Comparison.Row> rows = new ArrayList<>(Comparison.of(
                        List.of(first.title().text()), List.of(later.title().text()))
                .rows());
        rows.addAll(text.rows());
        Link up = new Link(later.title().text(), links.to(Address.of(Section.ARTICLES, later.id())));
        Words words = links.words();
        return new SitePages.Page(
                words.say("reprint.title", first.title().text()),
                words.say("reprint.description"),
                List.of(links.crumb(Section.DATES), up),
                new View(
                        links.item(first),
                        links.item(later),
                        words.say("reprint.common", words.number(text.common()), words.count("words", text.words())),
                        rows));
    }

    private static List<String> paragraphs(Article article) {
        return article.body().stream()
                .filter(block -> block.kind() != Block.Kind.NOTE)
                .map(block -> article.sheet()
                        .text(article.sheet().toRange(block.span()))
                        .strip())
                .filter(text -> !text.isEmpty() && !text.equals(article.title().text()))
                .toList();
    }
}
