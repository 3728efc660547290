package org.chancery.render;

import java.util.List;
import org.chancery.link.Address;
import org.chancery.link.Section;
import org.chancery.render.view.Link;

/** The pages that stand by themselves: about and the one for an address that does not exist. */
final class PlainPages {

    private PlainPages() {}

    /** What the template {@code about} is given: the archive's name and its own paragraphs. */
    public record AboutView(String title, List<String> paragraphs, Link corrections, Link review) {}

    /** What the template {@code 404} is given: the archive's name and the link to the list of dates. */
    public record NotFoundView(String title, Link dates) {}

    static Output about(SitePages pages) {
        var site = pages.graph().site();
        return pages.page(
                Address.ABOUT,
                "about",
                null,
                links -> new SitePages.Page(
                        links.words().say("about"),
                        site.description(),
                        List.of(),
                        new AboutView(
                                site.title(),
                                site.about(),
                                new Link(
                                        links.words().say("about.mistakes.corrections"), links.to(Address.CORRECTIONS)),
                                new Link(links.words().say("about.mistakes.review"), links.to(Address.REVIEW))),
                        DatasetMetadata.of(pages.graph(), links)));
    }

    static Output notFound(SitePages pages) {
        return pages.page(
                Address.NOT_FOUND,
                "404",
                null,
                links -> new SitePages.Page(
                        links.words().say("not-found"),
                        "",
                        List.of(),
                        new NotFoundView(
                                pages.graph().site().title(),
                                new Link(links.words().say("not-found.date"), whole(pages, links)))));
    }

    /** A host shows this page under any address, so a link relative to it leads nowhere. */
    private static String whole(SitePages pages, Links links) {
        String base = pages.graph().site().baseUrl();
        String address = Address.index(Section.DATES);
        return base.isEmpty() ? links.to(address) : base + address;
    }
}
