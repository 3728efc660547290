package org.chancery.render.view;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What every page has.
 *
 * @param title what the page is called
 * @param root leads to the top of the site: empty, or {@code ../}
 * @param site the archive's name
 * @param description one sentence about the page, or empty
 * @param language BCP 47 tag of the pages
 * @param licence licence line, or empty
 * @param canonical full address of the page, or null where it is not known
 * @param front whether this is the front page
 * @param search whether the archive can be searched
 * @param data whether it is there as data
 * @param sections links to the sections
 * @param crumbs the way from the front page to this one, this one left out
 * @param feeds feeds that tell what is new
 * @param searching address of the description of the search for browsers, or null
 * @param metadata what the page states about itself for programs, as elements of its head
 */
public record Head(
        String title,
        String root,
        String site,
        String description,
        String language,
        String licence,
        @Nullable String canonical,
        boolean front,
        boolean search,
        boolean data,
        List<SectionLink> sections,
        List<Link> crumbs,
        List<FeedLink> feeds,
        @Nullable String searching,
        SafeString metadata) {
    public Head {
        sections = List.copyOf(sections);
        crumbs = List.copyOf(crumbs);
        feeds = List.copyOf(feeds);
    }

    /**
     * A link to a feed.
     *
     * @param type media type
     * @param title its title
     * @param href address
     */
    public record FeedLink(String type, String title, String href) {}

    /**
     * A link to a section.
     *
     * @param text its name
     * @param href address
     * @param current whether this page stands in it
     */
    public record SectionLink(String text, String href, boolean current) {}
}
