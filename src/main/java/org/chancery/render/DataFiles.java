package org.chancery.render;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.chancery.config.SiteEntry;
import org.chancery.link.Address;
import org.chancery.link.Section;
import org.chancery.link.SiteGraph;
import org.chancery.model.Article;
import org.chancery.model.PartialDate;
import org.chancery.model.SourceRef;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** The files for machines: records, feed, site map. They hold no time of their own, so the same archive gives the same bytes. */
final class DataFiles {

    private static final int FEED = 50;
    private static final int SUMMARY = 400;

    private final SiteGraph graph;

    DataFiles(SiteGraph graph) {
        this.graph = graph;
    }

    /** Writes the records as {@code extract} prints them, sorted by id; one at a time, as they may be many. */
    void records(OutputStream out) throws IOException {
        JsonFactory json = new JsonFactory();
        for (Article article : graph.articles().stream()
                .sorted(Comparator.comparing(Article::id))
                .toList()) {
            StringWriter line = new StringWriter();
            try (JsonGenerator generator = json.createGenerator(ObjectWriteContext.empty(), line)) {
                RecordWriter.write(article, generator);
            }
            out.write(utf8(line.append('\n').toString()));
        }
    }

    /** Returns the newest articles with a date as an Atom feed (RFC 4287). */
    byte[] atom() {
        SiteEntry site = graph.site();
        List<Article> newest = graph.articles().stream()
                .filter(article -> article.published().date() != null)
                .limit(FEED)
                .toList();
        StringBuilder out = new StringBuilder();
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        out.append("<feed xmlns=\"http://www.w3.org/2005/Atom\">\n");
        element(out, "  ", "title", site.title());
        if (!site.description().isEmpty()) {
            element(out, "  ", "subtitle", site.description());
        }
        element(out, "  ", "id", id("feed " + site.title(), ""));
        element(out, "  ", "updated", newest.isEmpty() ? "1970-01-01T00:00:00Z" : time(newest.get(0)));
        if (!site.baseUrl().isEmpty()) {
            link(out, "  ", "self", site.baseUrl() + "atom.xml");
        }
        link(out, "  ", "alternate", site.baseUrl() + Address.HOME);
        element(out, "  ", "generator", "Chancery");
        newest.forEach(article -> entry(out, article));
        return utf8(out.append("</feed>\n").toString());
    }

    private void entry(StringBuilder out, Article article) {
        String address = Address.of(Section.ARTICLES, article.id());
        out.append("  <entry>\n");
        element(out, "    ", "title", article.title().text());
        element(out, "    ", "id", id(article.id(), address));
        link(out, "    ", "alternate", graph.site().baseUrl() + address);
        element(out, "    ", "published", time(article));
        element(out, "    ", "updated", time(article));
        List<SourceRef> sources = article.sources();
        out.append("    <author><name>")
                .append(Html.escape(
                        sources.isEmpty()
                                ? graph.site().title()
                                : sources.get(0).name()))
                .append("</name></author>\n");
        element(out, "    ", "summary", Excerpt.of(article, SUMMARY));
        out.append("  </entry>\n");
    }

    private String id(String name, String address) {
        String base = graph.site().baseUrl();
        return base.isEmpty()
                ? "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8))
                : base + address;
    }

    private static String time(Article article) {
        PartialDate date = article.published().date();
        return (date == null ? "1970-01-01" : date.earliest()) + "T00:00:00Z";
    }

    private static void element(StringBuilder out, String indent, String name, String text) {
        out.append(indent).append('<').append(name).append('>');
        out.append(Html.escape(text)).append("</").append(name).append(">\n");
    }

    private static void link(StringBuilder out, String indent, String relation, String href) {
        out.append(indent).append("<link rel=\"").append(relation).append("\" href=\"");
        out.append(Html.escape(href)).append("\"/>\n");
    }

    /** Returns the addresses of pages for search engines; needs a base address. */
    byte[] sitemap(List<Output> pages) {
        StringBuilder out = new StringBuilder();
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        out.append("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
        pages.stream()
                .map(Output::address)
                .filter(address -> address.endsWith(".html") && !address.equals(Address.NOT_FOUND))
                .sorted()
                .forEach(address -> out.append("  <url><loc>")
                        .append(Html.escape(graph.site().baseUrl() + (address.equals(Address.HOME) ? "" : address)))
                        .append("</loc></url>\n"));
        return utf8(out.append("</urlset>\n").toString());
    }

    /** Returns what crawlers may do: everything. */
    byte[] robots() {
        String base = graph.site().baseUrl();
        return utf8("User-agent: *\nAllow: /\n" + (base.isEmpty() ? "" : "Sitemap: " + base + "sitemap.xml\n"));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
