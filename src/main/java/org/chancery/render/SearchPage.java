package org.chancery.render;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.util.ArrayList;
import java.util.List;
import org.chancery.link.Address;
import org.chancery.link.Section;
import org.chancery.link.SiteGraph;
import org.chancery.render.view.Link;

/** The page to search and browse the archive with; without JavaScript it leads to the lists. */
final class SearchPage {

    private SearchPage() {}

    /**
     * What the template {@code search} is given.
     *
     * @param count number of articles in words
     * @param facets what articles can be filtered by
     * @param lists links to the lists of all there is
     * @param words the words that the script on the page uses, as an object of JSON
     */
    public record View(String count, List<FacetView> facets, List<Link> lists, SafeString words) {}

    /**
     * Something to filter by.
     *
     * @param id its name in addresses
     * @param label its name on the page
     */
    public record FacetView(String id, String label) {}

    static Output of(SitePages pages) {
        SiteGraph graph = pages.graph();
        return pages.page(Address.SEARCH, "search", null, links -> {
            Words words = links.words();
            List<FacetView> facets = new ArrayList<>();
            List<Link> lists = new ArrayList<>();
            facets.add(new FacetView("year", words.say("search.year")));
            facets.add(new FacetView("kind", words.say("search.kind")));
            for (Section section : List.of(Section.PEOPLE, Section.TOPICS, Section.SOURCES, Section.PLACES)) {
                if (graph.has(section)) {
                    facets.add(new FacetView(section.folder(), words.section(section)));
                    lists.add(links.crumb(section));
                }
            }
            lists.add(links.crumb(Section.DATES));
            return new SitePages.Page(
                    words.say("search"),
                    words.say("search.description", graph.site().title()),
                    List.of(),
                    new View(words.articles(graph.articles().size()), facets, lists, SearchWords.of(words)));
        });
    }
}
