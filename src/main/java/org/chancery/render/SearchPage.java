package org.chancery.render;

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
     */
    public record View(String count, List<FacetView> facets, List<Link> lists) {}

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
            List<FacetView> facets = new ArrayList<>();
            List<Link> lists = new ArrayList<>();
            facets.add(new FacetView("year", "Year"));
            facets.add(new FacetView("kind", "Kind of article"));
            for (Section section : List.of(Section.PEOPLE, Section.TOPICS, Section.SOURCES, Section.PLACES)) {
                if (graph.has(section)) {
                    facets.add(new FacetView(section.folder(), SitePages.name(section)));
                    lists.add(SitePages.crumb(section, links));
                }
            }
            lists.add(SitePages.crumb(Section.DATES, links));
            return new SitePages.Page(
                    "Search",
                    "Search and browse the articles of " + graph.site().title(),
                    List.of(),
                    new View(Words.articles(graph.articles().size()), facets, lists));
        });
    }
}
