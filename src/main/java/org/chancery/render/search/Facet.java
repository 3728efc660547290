package org.chancery.render.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.chancery.link.Address;
import org.chancery.link.Section;
import org.chancery.link.SiteGraph;
import org.chancery.model.Article;
import org.chancery.render.Words;

/**
 * Something by which articles can be told apart: people, topics, sources, places, kinds.
 *
 * @param name the folder of its pages, or {@code kind}
 * @param values its values, those of the most articles first
 */
record Facet(String name, List<Value> values) {

    private static final String KIND = "kind";

    private static final Comparator<Value> ORDER =
            Comparator.comparingInt((Value value) -> -value.articles().size()).thenComparing(Value::key);

    Facet {
        values = List.copyOf(values);
    }

    /** Returns whether its values have pages of their own. */
    boolean hasPages() {
        return !name.equals(KIND);
    }

    /**
     * A value of a facet.
     *
     * @param key facet and value, such as {@code people/ilse-tamarou}: the address of its page without the ending
     * @param name its name
     * @param names other forms of the name
     * @param articles the articles that have it
     */
    record Value(String key, String name, List<String> names, List<Article> articles) {
        Value {
            names = List.copyOf(names);
        }

        /** Returns the key without the facet. */
        String id() {
            return key.substring(key.indexOf('/') + 1);
        }
    }

    /** Returns the facets of a site; a section that the site leaves out is none. */
    static List<Facet> of(SiteGraph graph, Words words) {
        List<Facet> facets = new ArrayList<>();
        add(
                facets,
                graph,
                Section.PEOPLE,
                graph.people().stream()
                        .map(node -> new Value(
                                key(Section.PEOPLE, node.id()),
                                node.name(),
                                node.person().variants(),
                                node.articles()))
                        .toList());
        add(
                facets,
                graph,
                Section.TOPICS,
                graph.topics().stream()
                        .map(node -> new Value(key(Section.TOPICS, node.id()), node.name(), List.of(), node.articles()))
                        .toList());
        add(
                facets,
                graph,
                Section.SOURCES,
                graph.sources().stream()
                        .map(node ->
                                new Value(key(Section.SOURCES, node.id()), node.name(), List.of(), node.articles()))
                        .toList());
        add(
                facets,
                graph,
                Section.PLACES,
                graph.places().stream()
                        .map(node -> new Value(key(Section.PLACES, node.id()), node.name(), List.of(), node.articles()))
                        .toList());
        facets.add(new Facet(KIND, kinds(graph.articles(), words)));
        return facets;
    }

    private static void add(List<Facet> facets, SiteGraph graph, Section section, List<Value> values) {
        if (graph.has(section)) {
            facets.add(new Facet(section.folder(), values.stream().sorted(ORDER).toList()));
        }
    }

    private static List<Value> kinds(Collection<Article> articles, Words words) {
        TreeMap<String, List<Article>> kinds = new TreeMap<>();
        articles.forEach(article -> kinds.computeIfAbsent(ArticleWords.kind(article), kind -> new ArrayList<>())
                .add(article));
        return kinds.entrySet().stream()
                .map(entry -> new Value(
                        KIND + "/" + entry.getKey(), words.say("kind." + entry.getKey()), List.of(), entry.getValue()))
                .sorted(ORDER)
                .toList();
    }

    private static String key(Section section, String id) {
        String address = Address.of(section, id);
        return address.substring(0, address.length() - ".html".length());
    }
}
