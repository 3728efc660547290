package org.chancery.render;

import java.util.List;
import org.chancery.link.Moved;
import org.chancery.render.view.Link;

/** The small page at an old address that leads to the new one. */
final class MovedPage {

    private MovedPage() {}

    /**
     * What the template {@code moved} is given.
     *
     * @param link link to where it stands now
     */
    public record View(Link link) {}

    static Output of(SitePages pages, Moved moved) {
        return pages.moved(
                moved.from(),
                moved.to(),
                links -> new SitePages.Page(
                        moved.name(), "", List.of(), new View(new Link(moved.name(), links.to(moved.to())))));
    }
}
