package org.chancery.render;

import java.util.List;
import org.chancery.link.Address;
import org.chancery.render.view.Link;

/** The pages that stand by themselves: about and the one for an address that does not exist. */
final class PlainPages {

    private PlainPages() {}

    /** What the template {@code about} is given: the archive's name and its own paragraphs. */
    public record AboutView(String title, List<String> paragraphs, Link corrections, Link review) {}

    static Output about(SitePages pages) {
        var site = pages.graph().site();
        return pages.page(
                Address.ABOUT,
                "about",
                null,
                links -> new SitePages.Page(
                        "About",
                        site.description(),
                        List.of(),
                        new AboutView(
                                site.title(),
                                site.about(),
                                new Link("corrections", links.to(Address.CORRECTIONS)),
                                new Link("review", links.to(Address.REVIEW)))));
    }

    static Output notFound(SitePages pages) {
        return pages.page(
                Address.NOT_FOUND,
                "404",
                null,
                links -> new SitePages.Page(
                        "Page not found", "", List.of(), pages.graph().site().title()));
    }
}
