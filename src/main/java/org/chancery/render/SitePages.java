package org.chancery.render;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.chancery.link.Address;
import org.chancery.link.Extra;
import org.chancery.link.Section;
import org.chancery.link.SiteGraph;
import org.chancery.render.feeds.Feeds;
import org.chancery.render.view.Head;
import org.chancery.render.view.Link;
import org.chancery.text.Fingerprint;
import org.jspecify.annotations.Nullable;

/** What all pages of a site are made with. */
final class SitePages {

    private final SiteGraph graph;
    private final Templates templates;
    private final Words words;
    private final Feeds feeds;
    private final Prints prints;
    private final Fingerprint.Value everywhere;

    SitePages(SiteGraph graph, Templates templates, Words words, Feeds feeds, Prints prints) {
        this.graph = graph;
        this.templates = templates;
        this.words = words;
        this.feeds = feeds;
        this.prints = prints;
        this.everywhere = Fingerprint.of(templates.shown(), graph.site());
    }

    /** Returns the fingerprints of what articles show. */
    Prints prints() {
        return prints;
    }

    SiteGraph graph() {
        return graph;
    }

    Words words() {
        return words;
    }

    /**
     * Makes a page.
     *
     * @param address where it stands
     * @param template name of its template
     * @param section the section it stands in, or null
     * @param page makes what its template is given
     */
    Output page(String address, String template, @Nullable Section section, Maker page) {
        return page(address, address, template, section, page);
    }

    /** Makes the page at an old address; search engines are to keep the new one. */
    Output moved(String from, String to, Maker page) {
        return page(from, to, "moved", null, page);
    }

    private Output page(String address, String canonical, String template, @Nullable Section section, Maker page) {
        return Output.gathered(address, () -> {
            Page made = page.make(new Links(graph, address, words));
            Head head = head(address, canonical, section, made);
            return new Output.Ready(
                    Fingerprint.of(templates.shown(), template, head, made.view()),
                    out -> templates.fill(template, head, made.view(), out));
        });
    }

    /**
     * Makes a page that is costly to make ready for its template, and can tell before what it will show.
     *
     * @param address where it stands
     * @param template name of its template
     * @param section the section it stands in, or null
     * @param draft tells what it will show
     */
    Output drafted(String address, String template, @Nullable Section section, Drafter draft) {
        return Output.gathered(address, () -> {
            Draft made = draft.draft(new Links(graph, address, words));
            return new Output.Ready(Fingerprint.of(everywhere, template, feeds.offers(address), made.shows()), out -> {
                Page page = made.page().get();
                templates.fill(template, head(address, address, section, page), page.view(), out);
            });
        });
    }

    /**
     * Makes a page of which can be told without making it ready what it will show.
     *
     * @param address where it stands
     * @param template name of its template
     * @param section the section it stands in
     * @param shows gives the fingerprint of all that the page depends on beside its address, its section and the site
     * @param page makes what its template is given
     */
    Output page(String address, String template, Section section, Supplier<Fingerprint.Value> shows, Maker page) {
        return drafted(address, template, section, links -> new Draft(shows.get(), () -> page.make(links)));
    }

    /** Tells what a page will show, with links from that page. */
    @FunctionalInterface
    interface Drafter {
        Draft draft(Links links);
    }

    /**
     * A page not yet ready for its template.
     *
     * @param shows all that it depends on
     * @param page makes it ready
     */
    record Draft(Object shows, Supplier<Page> page) {}

    /** Makes what a page's template is given, with links from that page. */
    @FunctionalInterface
    interface Maker {
        Page make(Links links);
    }

    /**
     * A page ready for its template.
     *
     * @param title what it is called
     * @param description one sentence about it, or empty
     * @param crumbs the pages between the front page and this one
     * @param view what this kind of page has
     * @param about what it states about its subject, for programs
     */
    record Page(String title, String description, List<Link> crumbs, Object view, PageMetadata about) {

        /** Makes a page that states no more than its name. */
        Page(String title, String description, List<Link> crumbs, Object view) {
            this(title, description, crumbs, view, PageMetadata.NONE);
        }
    }

    private Head head(String address, String canonical, @Nullable Section section, Page page) {
        String base = graph.site().baseUrl();
        boolean front = address.equals(Address.HOME);
        // a host shows this page under any address, so links relative to it lead nowhere
        String root = address.equals(Address.NOT_FOUND) && !base.isEmpty() ? base : Address.root(address);
        List<Link> crumbs = new ArrayList<>();
        if (!front) {
            crumbs.add(new Link(words.say("page.home"), root + Address.HOME));
            crumbs.addAll(page.crumbs());
        }
        @Nullable String whole = base.isEmpty() ? null : base + (front ? "" : canonical);
        return new Head(
                page.title(),
                root,
                graph.site().title(),
                page.description(),
                words.language(),
                graph.site().licence(),
                whole,
                front,
                graph.has(Extra.SEARCH),
                graph.has(Extra.DATA),
                sections(address, section, root),
                crumbs,
                offers(address, section).stream()
                        .map(offer -> new Head.FeedLink(offer.type(), offer.title(), root + offer.address()))
                        .toList(),
                base.isEmpty() || !graph.has(Extra.SEARCH) ? null : root + SearchDescription.ADDRESS,
                page.about().tags(graph.site(), page.title(), whole, crumbs));
    }

    /** Returns the feeds that a page names; one is enough on the page of an article. */
    private List<Feeds.Offer> offers(String address, @Nullable Section section) {
        List<Feeds.Offer> offers = feeds.offers(address);
        return section == Section.ARTICLES ? offers.subList(0, Math.min(1, offers.size())) : offers;
    }

    private List<Head.SectionLink> sections(String address, @Nullable Section current, String root) {
        List<Head.SectionLink> sections = new ArrayList<>();
        for (Section section : List.of(
                Section.DATES, Section.PEOPLE, Section.TOPICS, Section.RELATIONS, Section.PLACES, Section.SOURCES)) {
            if (graph.has(section)) {
                sections.add(new Head.SectionLink(
                        words.section(section), root + Address.index(section), section == current));
            }
        }
        if (graph.has(Extra.SEARCH)) {
            sections.add(new Head.SectionLink(
                    words.say("page.search"), root + Address.SEARCH, address.equals(Address.SEARCH)));
        }
        return sections;
    }
}
