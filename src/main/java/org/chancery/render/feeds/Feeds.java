package org.chancery.render.feeds;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.chancery.link.Address;
import org.chancery.link.Extra;
import org.chancery.link.Moved;
import org.chancery.link.Section;
import org.chancery.link.SiteGraph;
import org.chancery.model.Article;
import org.chancery.render.Output;
import org.chancery.text.Fingerprint;

/**
 * The feeds of a site: one of all articles, and one for each person, topic and source that has a few. An archive can do
 * without them ({@code without: [feeds]}).
 */
public final class Feeds {

    /** The feed of all articles in Atom. */
    public static final String ATOM = "atom.xml";

    /** The feed of all articles as JSON Feed. */
    public static final String JSON = "feed.json";

    private static final String PAGE = ".html";
    private static final int NEWEST = 50;
    private static final int NEWEST_OF_ONE = 30;

    /** Nobody follows what has fewer articles than this. */
    private static final int FEWEST = 3;

    private final SiteGraph graph;
    private final Map<String, Feed> byPage = new LinkedHashMap<>();

    /** Finds out which pages of a site have feeds. */
    public Feeds(SiteGraph graph) {
        this.graph = graph;
        if (graph.has(Extra.FEEDS)) {
            add(Address.HOME, graph.site().title(), graph.articles(), NEWEST, 0);
            graph.people().forEach(node -> add(Section.PEOPLE, node.id(), node.name(), node.articles()));
            graph.topics().forEach(node -> add(Section.TOPICS, node.id(), node.name(), node.articles()));
            graph.sources().forEach(node -> add(Section.SOURCES, node.id(), node.name(), node.articles()));
        }
    }

    private void add(Section section, String id, String name, List<Article> articles) {
        if (graph.has(section)) {
            String title = name + " – " + graph.site().title();
            add(Address.of(section, id), title, articles, NEWEST_OF_ONE, FEWEST);
        }
    }

    private void add(String page, String title, List<Article> articles, int most, int fewest) {
        List<Article> dated = articles.stream()
                .filter(article -> article.published().date() != null)
                .limit(most)
                .toList();
        if (dated.size() >= fewest) {
            byPage.put(page, new Feed(graph.site(), page, title, dated));
        }
    }

    /**
     * A feed that a page leads to.
     *
     * @param type its media type
     * @param title its title
     * @param address its address in the site
     */
    public record Offer(String type, String title, String address) {}

    /** Returns the feeds that a page leads to: its own, and that of all articles. */
    public List<Offer> offers(String page) {
        List<Offer> offers = new ArrayList<>();
        for (String of : page.equals(Address.HOME) ? List.of(page) : List.of(page, Address.HOME)) {
            Feed feed = byPage.get(of);
            if (feed != null) {
                offers.add(new Offer("application/atom+xml", feed.title(), atom(of)));
                offers.add(new Offer("application/feed+json", feed.title(), json(of)));
            }
        }
        return offers;
    }

    /**
     * Returns the files. A feed that somebody follows under a former address goes on there.
     *
     * @param shown gives the fingerprint of the records of articles
     * @param moved addresses of pages once published that lead elsewhere now
     */
    public List<Output> outputs(Function<List<Article>, Fingerprint.Value> shown, Collection<Moved> moved) {
        List<Output> outputs = new ArrayList<>();
        byPage.forEach((page, feed) -> add(outputs, page, page, feed, shown));
        for (Moved move : moved) {
            Feed feed = byPage.get(move.to());
            if (feed != null && !byPage.containsKey(move.from())) {
                add(outputs, move.from(), move.to(), feed, shown);
            }
        }
        return outputs;
    }

    private static void add(
            List<Output> outputs, String at, String page, Feed feed, Function<List<Article>, Fingerprint.Value> shown) {
        outputs.add(output(atom(at), feed, shown, () -> AtomFeed.of(feed, atom(page))));
        outputs.add(output(json(at), feed, shown, () -> JsonFeed.of(feed, json(page))));
    }

    private static Output output(
            String address, Feed feed, Function<List<Article>, Fingerprint.Value> shown, Output.Bytes bytes) {
        return Output.gathered(
                address,
                () -> new Output.Ready(
                        Fingerprint.of(feed.site(), feed.title(), shown.apply(feed.articles())),
                        out -> out.write(bytes.get())));
    }

    private static String atom(String page) {
        return page.equals(Address.HOME) ? ATOM : page.substring(0, page.length() - PAGE.length()) + ".atom.xml";
    }

    private static String json(String page) {
        return page.equals(Address.HOME) ? JSON : page.substring(0, page.length() - PAGE.length()) + ".feed.json";
    }
}
