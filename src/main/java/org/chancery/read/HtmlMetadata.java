package org.chancery.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chancery.model.Range;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page states about itself in its head: Open Graph, Dublin Core and other meta elements, and JSON-LD of
 * schema.org. Keys are those of front matter: {@code title}, {@code date}, {@code modified}, {@code author},
 * {@code publisher}, {@code description}, {@code language}, {@code url}, {@code tags}; {@code page-title} is the title of
 * the browser's window, which often names the outlet too.
 */
public final class HtmlMetadata {

    /** Names of meta elements by the key they stand for, best first. */
    private static final Map<String, List<String>> NAMES = names();

    private HtmlMetadata() {}

    private static Map<String, List<String>> names() {
        Map<String, List<String>> names = new LinkedHashMap<>();
        names.put("title", List.of("og:title", "citation_title", "dc.title", "dcterms.title", "twitter:title"));
        names.put(
                "date",
                List.of(
                        "article:published_time",
                        "og:published_time",
                        "citation_publication_date",
                        "dc.date.issued",
                        "dcterms.issued",
                        "dcterms.created",
                        "dc.date",
                        "dcterms.date",
                        "date",
                        "pubdate",
                        "publishdate",
                        "publish-date",
                        "publish_date",
                        "publication_date",
                        "parsely-pub-date",
                        "sailthru.date",
                        "datepublished"));
        names.put("modified", List.of("article:modified_time", "og:updated_time", "dcterms.modified", "lastmod"));
        names.put(
                "author",
                List.of(
                        "author",
                        "article:author",
                        "citation_author",
                        "dc.creator",
                        "dcterms.creator",
                        "parsely-author"));
        names.put("publisher", List.of("og:site_name", "citation_journal_title", "dc.publisher", "dcterms.publisher"));
        names.put("description", List.of("og:description", "description", "dc.description", "twitter:description"));
        names.put("url", List.of("og:url"));
        names.put("tags", List.of("article:tag", "news_keywords", "keywords"));
        return names;
    }

    /**
     * What a page states about itself.
     *
     * @param key the key of front matter
     * @param values the values, at least one
     * @param origin where the page states it: {@code JSON-LD} or the name of an element or of a meta element
     */
    public record Stated(String key, List<String> values, String origin) {
        public Stated {
            values = List.copyOf(values);
        }
    }

    /** Returns the fields of the page, each key once; none has a place on the sheet. */
    static List<FrontMatter.Field> read(Document page) {
        return stated(page).stream()
                .map(stated -> new FrontMatter.Field(
                        stated.key(),
                        stated.values().stream()
                                .map(value -> new FrontMatter.Value(value, new Range(0, 0)))
                                .toList()))
                .toList();
    }

    /** Returns what the page states about itself, each key once, with where it states it. */
    public static List<Stated> stated(Document page) {
        Map<String, Set<String>> metas = metas(page);
        Map<String, List<String>> linked = LinkedData.read(page);
        List<Stated> fields = new ArrayList<>();
        NAMES.forEach((key, names) -> {
            List<String> values = linked.getOrDefault(key, List.of());
            String origin = "JSON-LD";
            for (String name : names) {
                if (values.isEmpty()) {
                    values = List.copyOf(metas.getOrDefault(name, Set.of()));
                    origin = name;
                }
            }
            add(fields, key, values, origin);
        });
        add(fields, "page-title", List.of(page.title()), "title");
        Element root = page.selectFirst("html[lang]");
        add(fields, "language", root == null ? List.of() : List.of(root.attr("lang")), "html");
        return fields;
    }

    private static Map<String, Set<String>> metas(Document page) {
        Map<String, Set<String>> stated = new LinkedHashMap<>();
        for (Element meta : page.select("meta[content]")) {
            for (String attribute : List.of("property", "name", "itemprop")) {
                String name = meta.attr(attribute).strip().toLowerCase(Locale.ROOT);
                String value = meta.attr("content").strip();
                if (!name.isEmpty() && !value.isEmpty()) {
                    stated.computeIfAbsent(name, k -> new LinkedHashSet<>()).add(value);
                }
            }
        }
        Element canonical = page.selectFirst("link[rel=canonical][href]");
        if (canonical != null) {
            stated.computeIfAbsent("og:url", k -> new LinkedHashSet<>()).add(canonical.attr("href"));
        }
        return stated;
    }

    private static void add(List<Stated> fields, String key, List<String> values, String origin) {
        List<String> kept = new ArrayList<>();
        for (String value : values) {
            String words = value.strip();
            boolean address = words.contains("://");
            if (!words.isEmpty() && (key.equals("url") || !address)) {
                kept.add(words);
            }
        }
        if (!kept.isEmpty()) {
            fields.add(new Stated(key, kept, origin));
        }
    }
}
