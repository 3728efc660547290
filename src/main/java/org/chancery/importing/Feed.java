package org.chancery.importing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** A file of an RSS 2.0, RSS 1.0 or Atom feed: an article an entry that has text of its own. */
final class Feed {

    private static final int MOST = 100_000;

    private Feed() {}

    /** Returns whether a text is a feed by its first element. */
    static boolean isFeed(String text) {
        String head = text.substring(0, Math.min(text.length(), 2000));
        return head.contains("<rss") || head.contains("<feed") || head.contains("<rdf:RDF");
    }

    /** Reads a feed; entities that it defines itself are not looked at. */
    static void read(String xml, String place, Findings findings) throws IOException {
        Document feed = Parser.xmlParser().parseInput(xml, "");
        String outlet = text(feed.selectFirst("channel > title, feed > title"));
        String language = text(feed.selectFirst("channel > language"));
        List<Element> entries = feed.select("item, entry");
        for (int i = 0; i < Math.min(entries.size(), MOST); i++) {
            Element entry = entries.get(i);
            String where = place + ", entry " + (i + 1);
            String body = body(entry);
            if (body.length() < HtmlPage.SHORTEST) {
                findings.skipped(where, "has no text of its own, only a title or a teaser", false);
                continue;
            }
            Found found = new Found(where, "feed", new ArrayList<>(), body)
                    .with("title", PlainText.ofEither(child(entry, "title")), "title")
                    .with("url", address(entry), "link")
                    .with("date", child(entry, "published"), "published")
                    .with("date", child(entry, "pubDate"), "pubDate")
                    .with("date", child(entry, "dc:date"), "dc:date")
                    .with("modified", child(entry, "updated"), "updated")
                    .with("author", child(entry, "dc:creator"), "dc:creator")
                    .with("author", author(entry), "author")
                    .with("publisher", outlet, "title of the feed")
                    .with("language", language, "language of the feed");
            findings.found(found);
        }
        if (entries.isEmpty()) {
            findings.skipped(place, "is a feed without an entry", true);
        }
    }

    private static String body(Element entry) {
        String longest = "";
        for (String name : List.of("content:encoded", "content", "description", "summary")) {
            Element element = first(entry, name);
            if (element != null) {
                // XHTML content stands as elements, HTML content as escaped text
                String html = element.childrenSize() > 0 ? element.html() : element.wholeText();
                String text = PlainText.ofEither(html);
                longest = text.length() > longest.length() ? text : longest;
            }
        }
        return longest;
    }

    private static String address(Element entry) {
        for (Element link : entry.children()) {
            if (link.normalName().equals("link")) {
                String relation = link.attr("rel");
                if (link.hasAttr("href") && (relation.isEmpty() || relation.equals("alternate"))) {
                    return link.attr("href");
                }
                if (!link.text().isBlank()) {
                    return link.text().strip();
                }
            }
        }
        return "";
    }

    private static String author(Element entry) {
        Element author = first(entry, "author");
        Element name = author == null ? null : first(author, "name");
        // RSS has an address of mail here, and no name
        return name == null ? "" : name.text();
    }

    private static String child(Element entry, String name) {
        return text(first(entry, name));
    }

    private static @Nullable Element first(Element parent, String name) {
        for (Element child : parent.children()) {
            if (child.tagName().equalsIgnoreCase(name)) {
                return child;
            }
        }
        return null;
    }

    private static String text(@Nullable Element element) {
        return element == null ? "" : element.wholeText().strip();
    }
}
