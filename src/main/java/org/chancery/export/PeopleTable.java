package org.chancery.export;

import static org.chancery.export.Column.Type.INTEGER;
import static org.chancery.export.Column.Type.LIST;
import static org.chancery.export.Column.Type.NUMBER;
import static org.chancery.export.Column.Type.STRING;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.chancery.link.PersonNode;
import org.chancery.link.Section;
import org.chancery.link.SiteGraph;
import org.chancery.model.Article;
import org.chancery.model.PartialDate;
import org.chancery.model.Person;
import org.jspecify.annotations.Nullable;

/**
 * The table of people, ready to be matched against an authority file in OpenRefine: one row a person, with what tells
 * namesakes apart. A match stands in the column {@code wikidata}.
 */
final class PeopleTable {

    static final String NAME = "people";

    private static final String WIKIDATA = "wikidata.org/";

    private PeopleTable() {}

    static Table of(SiteGraph graph) {
        return new Table(
                NAME,
                "People",
                "One person",
                List.of(
                        Column.required("id", STRING, "Id of the person, chosen once"),
                        Column.required("name", STRING, "Usual name"),
                        Column.of("variants", LIST, "Other forms of the name"),
                        Column.of("wikidata", STRING, "Item of Wikidata, such as Q42, where a person confirmed it"),
                        Column.of("same_as", LIST, "Addresses of the person elsewhere"),
                        Column.of("offices", LIST, "Offices that articles give the person, newest first"),
                        Column.required("articles", INTEGER, "Number of articles that name the person"),
                        Column.of("first", STRING, "Date of the earliest of them that is dated, EDTF"),
                        Column.of("last", STRING, "Date of the latest of them that is dated, EDTF"),
                        Column.required(
                                "confidence", NUMBER, "How sure it is that all mentions are one person, 0 to 1"),
                        Column.of("doubts", LIST, "What a person should look at"),
                        Column.required("page", STRING, "Address of the person's page")),
                List.of("id"),
                List.of(),
                sink -> {
                    for (PersonNode node : Sorted.people(graph)) {
                        Person person = node.person();
                        sink.row(Cells.row(
                                node.id(),
                                node.name(),
                                Cells.list(person.variants()),
                                item(person.sameAs()),
                                Cells.list(person.sameAs()),
                                Cells.list(node.offices().stream()
                                        .map(PersonNode.OfficeSeen::title)
                                        .distinct()
                                        .toList()),
                                Integer.toString(node.articles().size()),
                                edtf(node.articles(), Comparator.reverseOrder()),
                                edtf(node.articles(), Comparator.naturalOrder()),
                                Cells.share(person.confidence()),
                                Cells.list(person.doubts()),
                                Pages.of(graph, Section.PEOPLE, node.id())));
                    }
                });
    }

    /** Returns the greatest date of articles in an order. */
    private static @Nullable String edtf(List<Article> articles, Comparator<PartialDate> order) {
        return articles.stream()
                .map(article -> article.published().date())
                .filter(Objects::nonNull)
                .max(order)
                .map(PartialDate::edtf)
                .orElse(null);
    }

    /** Returns the item of Wikidata that one of the addresses leads to, or null. */
    static @Nullable String item(List<String> addresses) {
        for (String address : addresses) {
            String last = address.substring(address.lastIndexOf('/') + 1);
            if (address.contains(WIKIDATA) && isItem(last)) {
                return last;
            }
        }
        return null;
    }

    private static boolean isItem(String word) {
        return word.length() > 1
                && word.charAt(0) == 'Q'
                && word.chars().skip(1).allMatch(c -> c >= '0' && c <= '9');
    }
}
