package org.chancery.render;

import java.util.List;
import org.chancery.link.SiteGraph;
import org.chancery.model.Article;
import org.chancery.render.cite.BibTexEntry;
import org.chancery.render.cite.Citation;
import org.chancery.render.cite.CslItem;
import org.chancery.render.cite.PlainCitation;
import org.chancery.render.cite.RisEntry;

/** How an article's page lets it be cited. */
final class ArticleCitations {

    private ArticleCitations() {}

    /**
     * One way to cite it.
     *
     * @param id id of the words on the page
     * @param name what the way is called
     * @param text the words
     */
    public record Cited(String id, String name, String text) {}

    static List<Cited> of(SiteGraph graph, Article article, Words words) {
        Citation citation = Citation.of(graph, article);
        return List.of(
                new Cited(
                        "cite-text",
                        words.say("cite.text"),
                        PlainCitation.of(citation, graph.site().title(), words.dates()::published)),
                new Cited("cite-bibtex", "BibTeX", withoutEnd(BibTexEntry.of(citation))),
                new Cited("cite-ris", "RIS", withoutEnd(RisEntry.of(citation).replace("\r\n", "\n"))),
                new Cited("cite-csl", "CSL-JSON", CslItem.of(citation)));
    }

    private static String withoutEnd(String lines) {
        return lines.substring(0, lines.length() - 1);
    }
}
