package org.chancery.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.link.Address;
import org.chancery.link.Chronology;
import org.chancery.link.Count;
import org.chancery.link.PersonNode;
import org.chancery.link.Section;
import org.chancery.link.SiteGraph;
import org.chancery.model.Article;
import org.chancery.model.PartialDate;

/**
 * What an article's page shows about a person when somebody points at the name. It stands in files of its own, so that a
 * page does not change when the archive learns more about the people it names; {@code article.js} finds the file of a person
 * by the hash of the page's name, as Java has it for a text.
 */
final class PersonCards {

    /** A power of two. */
    private static final int FILES = 64;

    private static final int NAMED = 2;

    private PersonCards() {}

    static List<Output> of(SiteGraph graph, Words words) {
        Map<Integer, List<PersonNode>> files = new TreeMap<>();
        graph.people()
                .forEach(node -> files.computeIfAbsent(page(node).hashCode() & (FILES - 1), f -> new ArrayList<>())
                        .add(node));
        List<Output> outputs = new ArrayList<>();
        files.forEach(
                (file, people) -> outputs.add(DataScript.of(Address.cards(file), "chanceryCards", () -> people.stream()
                        .map(node -> card(node, graph, words))
                        .toList())));
        return outputs;
    }

    private static String page(PersonNode node) {
        String address = Address.of(Section.PEOPLE, node.id());
        return address.substring(address.lastIndexOf('/') + 1, address.length() - ".html".length());
    }

    /** Page, name, the newest office with its date, in how many articles and when, and whom and what those name. */
    private static List<String> card(PersonNode node, SiteGraph graph, Words words) {
        return List.of(
                page(node),
                node.name(),
                office(node, words),
                words.say("list.next", words.articles(node.articles().size()), years(node.articles(), words)),
                node.with().isEmpty() ? "" : words.say("card.with", names(node.with(), words)),
                node.topics().isEmpty() || !graph.has(Section.TOPICS)
                        ? ""
                        : words.say("card.topics", names(node.topics(), words)));
    }

    private static String office(PersonNode node, Words words) {
        if (node.offices().isEmpty()) {
            return "";
        }
        PersonNode.OfficeSeen newest = node.offices().get(0);
        PartialDate date = newest.article().published().date();
        return date == null
                ? newest.title()
                : words.say("beside", newest.title(), words.dates().of(date));
    }

    private static String years(List<Article> articles, Words words) {
        List<Integer> years = articles.stream()
                .map(Chronology::year)
                .filter(year -> year != null)
                .sorted()
                .distinct()
                .toList();
        if (years.isEmpty()) {
            return words.say("date.none");
        }
        int last = years.get(years.size() - 1);
        return years.size() == 1 ? Integer.toString(last) : years.get(0) + "–" + last;
    }

    private static String names(List<Count> counts, Words words) {
        return words.row(counts.stream().limit(NAMED).map(Count::name).toList());
    }
}
