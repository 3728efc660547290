package org.chancery.render.feeds;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.chancery.model.Article;
import org.chancery.model.SourceRef;
import org.chancery.render.Excerpt;
import org.chancery.render.Html;

/** Writes a feed in Atom (RFC 4287). It holds no time of its own, so the same articles give the same bytes. */
final class AtomFeed {

    private static final int SUMMARY = 400;

    private final Feed feed;
    private final StringBuilder out = new StringBuilder();

    private AtomFeed(Feed feed) {
        this.feed = feed;
    }

    /** Returns the bytes of a feed that stands at an address of the site. */
    static byte[] of(Feed feed, String self) {
        return new AtomFeed(feed).write(self).getBytes(StandardCharsets.UTF_8);
    }

    private String write(String self) {
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        out.append("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"");
        out.append(Html.escape(feed.site().language())).append("\">\n");
        element("  ", "title", feed.title());
        if (!feed.site().description().isEmpty()) {
            element("  ", "subtitle", feed.site().description());
        }
        element("  ", "id", feed.id());
        element("  ", "updated", feed.updated());
        if (feed.isPlaced()) {
            link("  ", "self", feed.link(self));
        }
        link("  ", "alternate", feed.link(feed.page()));
        if (!feed.site().licence().isEmpty()) {
            element("  ", "rights", feed.site().licence());
        }
        element("  ", "generator", "Chancery");
        feed.articles().forEach(this::entry);
        return out.append("</feed>\n").toString();
    }

    private void entry(Article article) {
        out.append("  <entry");
        if (!article.language().equals(feed.site().language())) {
            out.append(" xml:lang=\"").append(Html.escape(article.language())).append('"');
        }
        out.append(">\n");
        element("    ", "title", article.title().text());
        element("    ", "id", feed.id(article));
        link("    ", "alternate", feed.link(Feed.address(article)));
        if (!article.address().isEmpty()) {
            link("    ", "via", article.address());
        }
        String moment = Feed.moment(article);
        if (moment != null) {
            element("    ", "published", moment);
        }
        element("    ", "updated", Feed.earliest(article));
        List<SourceRef> sources = article.sources();
        String author = sources.isEmpty() ? feed.site().title() : sources.get(0).name();
        out.append("    <author><name>").append(Html.escape(author)).append("</name></author>\n");
        element("    ", "summary", Excerpt.of(article, SUMMARY));
        out.append("  </entry>\n");
    }

    private void element(String indent, String name, String text) {
        out.append(indent).append('<').append(name).append('>');
        out.append(Html.escape(text)).append("</").append(name).append(">\n");
    }

    private void link(String indent, String relation, String href) {
        out.append(indent).append("<link rel=\"").append(relation).append("\" href=\"");
        out.append(Html.escape(href)).append("\"/>\n");
    }
}
