package org.chancery.render;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.link.Address;
import org.chancery.link.Section;
import org.chancery.link.SiteGraph;
import org.chancery.render.view.Item;
import org.chancery.render.view.Link;

/**
 * Pages of kinds that a user made up: each template in the folder {@code pages} of the archive's own templates is filled once and
 * stands at the top of the site under its own name.
 */
final class OwnPages {

    private static final String FOLDER = "pages/";

    private OwnPages() {}

    /**
     * What such a template is given; lists are in the order of the program's own pages.
     *
     * @param name name of the page, from its file
     * @param articles all articles, newest first
     * @param people everybody, by name
     * @param topics all topics, by name
     * @param sources all sources, by name
     */
    public record View(String name, List<Item> articles, List<Entry> people, List<Entry> topics, List<Entry> sources) {}

    /**
     * Somebody or something.
     *
     * @param id its id
     * @param link to its page
     * @param articles number of its articles
     * @param note a word about it, such as the latest office; or empty
     */
    public record Entry(String id, Link link, int articles, String note) {}

    /**
     * Returns the pages.
     *
     * @param taken addresses that the site's own pages have
     * @throws IOException if one has a name that is taken, or that no page can have
     */
    static List<Output> of(SitePages pages, Theme theme, Set<String> taken) throws IOException {
        List<Output> outputs = new ArrayList<>();
        for (String template : theme.templates().keySet()) {
            if (template.startsWith(FOLDER)) {
                String name = template.substring(FOLDER.length(), template.length() - Theme.TEMPLATE.length());
                String address = name + ".html";
                if (!name.matches("[a-z0-9][a-z0-9-]{0,80}") || taken.contains(address)) {
                    throw new IOException("templates/" + template
                            + (taken.contains(address)
                                    ? ": the site has a page of this name already"
                                    : ": a page's name is made of a-z, 0-9 and hyphens"));
                }
                outputs.add(pages.page(
                        address,
                        FOLDER + name,
                        null,
                        links -> new SitePages.Page(title(name), "", List.of(), view(pages.graph(), name, links))));
            }
        }
        return outputs;
    }

    private static String title(String name) {
        String words = name.replace('-', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static View view(SiteGraph graph, String name, Links links) {
        return new View(
                name,
                graph.articles().stream().map(links::item).toList(),
                graph.people().stream()
                        .map(node -> entry(
                                Section.PEOPLE,
                                node.id(),
                                node.name(),
                                node.articles().size(),
                                node.offices().isEmpty()
                                        ? ""
                                        : node.offices().get(0).title(),
                                links))
                        .toList(),
                graph.topics().stream()
                        .map(node -> entry(
                                Section.TOPICS,
                                node.id(),
                                node.name(),
                                node.articles().size(),
                                "",
                                links))
                        .toList(),
                graph.sources().stream()
                        .map(node -> entry(
                                Section.SOURCES,
                                node.id(),
                                node.name(),
                                node.articles().size(),
                                "",
                                links))
                        .toList());
    }

    private static Entry entry(Section section, String id, String name, int articles, String note, Links links) {
        return new Entry(id, new Link(name, links.to(Address.of(section, id))), articles, note);
    }
}
