package org.chancery.link;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.config.PermalinkEntry;
import org.chancery.model.Article;
import org.jspecify.annotations.Nullable;

/**
 * Finds the addresses that were published once and lead elsewhere now: those of people, articles, sources and topics by
 * the list of permalinks, and those of the pages that such people share with others.
 */
public final class MovedAddresses {

    private final SiteGraph graph;
    private final Map<String, Moved> moved = new TreeMap<>();

    private MovedAddresses(SiteGraph graph) {
        this.graph = graph;
    }

    /**
     * Returns the old addresses, sorted. An entry that leads nowhere, or to what has no page, gives none.
     *
     * @param permalinks all addresses ever published
     * @param graph what has a page now
     */
    public static Collection<Moved> of(List<PermalinkEntry> permalinks, SiteGraph graph) {
        MovedAddresses found = new MovedAddresses(graph);
        for (PermalinkEntry entry : permalinks) {
            Section section = section(entry.kind());
            if (section != null && graph.has(section) && !entry.leadsTo().isEmpty()) {
                found.add(section, entry.id(), entry.leadsTo());
            }
        }
        return List.copyOf(found.moved.values());
    }

    private static @Nullable Section section(String kind) {
        return switch (kind) {
            case "article" -> Section.ARTICLES;
            case "person" -> Section.PEOPLE;
            case "source" -> Section.SOURCES;
            case "topic" -> Section.TOPICS;
            default -> null;
        };
    }

    private void add(Section section, String from, String to) {
        String name = name(section, to);
        if (name == null) {
            return;
        }
        put(Address.of(section, from), Address.of(section, to), name);
        if (section == Section.PEOPLE && graph.has(Section.TOGETHER)) {
            for (TogetherNode node : graph.together()) {
                if (node.one().id().equals(to)) {
                    shared(from, node.other().id(), node);
                } else if (node.other().id().equals(to)) {
                    shared(from, node.one().id(), node);
                }
            }
        }
    }

    private void shared(String from, String other, TogetherNode node) {
        put(
                Address.together(from, other),
                node.address(),
                node.one().name() + " and " + node.other().name());
    }

    private void put(String from, String to, String name) {
        if (!from.equals(to)) {
            moved.put(from, new Moved(from, to, name));
        }
    }

    private @Nullable String name(Section section, String id) {
        return switch (section) {
            case ARTICLES -> {
                Article article = graph.article(id);
                yield article == null ? null : article.title().text();
            }
            case PEOPLE -> {
                PersonNode person = graph.person(id);
                yield person == null ? null : person.name();
            }
            case TOPICS -> {
                TopicNode topic = graph.topic(id);
                yield topic == null ? null : topic.name();
            }
            default ->
                graph.sources().stream()
                        .filter(source -> source.id().equals(id))
                        .map(SourceNode::name)
                        .findFirst()
                        .orElse(null);
        };
    }
}
