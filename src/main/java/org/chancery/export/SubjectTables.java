package org.chancery.export;

import static org.chancery.export.Column.Type.INTEGER;
import static org.chancery.export.Column.Type.LIST;
import static org.chancery.export.Column.Type.STRING;

import java.util.Comparator;
import java.util.List;
import org.chancery.link.Count;
import org.chancery.link.PlaceNode;
import org.chancery.link.Section;
import org.chancery.link.SiteGraph;
import org.chancery.link.SourceNode;
import org.chancery.link.TopicNode;

/** The tables of sources, topics and places. */
final class SubjectTables {

    static final String SOURCES = "sources";
    static final String TOPICS = "topics";
    static final String PLACES = "places";

    private static final Column ARTICLES = Column.required("articles", INTEGER, "Number of articles");
    private static final Column PAGE = Column.required("page", STRING, "Address of its page");

    private SubjectTables() {}

    static Table sources(SiteGraph graph) {
        return new Table(
                SOURCES,
                "Sources",
                "One source: an agency, a publisher or a work referred to",
                List.of(
                        Column.required("id", STRING, "Id of the source"),
                        Column.required("name", STRING, "Usual name"),
                        Column.required("kinds", LIST, "In what parts it stands behind articles"),
                        ARTICLES,
                        PAGE),
                List.of("id"),
                List.of(),
                sink -> {
                    for (SourceNode node : graph.sources().stream()
                            .sorted(Comparator.comparing(SourceNode::id))
                            .toList()) {
                        sink.row(Cells.row(
                                node.id(),
                                node.name(),
                                Cells.list(
                                        node.kinds().stream().map(Cells::word).toList()),
                                Integer.toString(node.articles().size()),
                                Pages.of(graph, Section.SOURCES, node.id())));
                    }
                });
    }

    static Table topics(SiteGraph graph) {
        return new Table(
                TOPICS,
                "Topics",
                "One topic",
                List.of(
                        Column.required("id", STRING, "Id of the topic"),
                        Column.required("name", STRING, "Usual name"),
                        Column.of("definition", STRING, "What it covers"),
                        Column.of("broader", LIST, "Ids of wider topics"),
                        ARTICLES,
                        PAGE),
                List.of("id"),
                List.of(),
                sink -> {
                    for (TopicNode node : graph.topics().stream()
                            .sorted(Comparator.comparing(TopicNode::id))
                            .toList()) {
                        sink.row(Cells.row(
                                node.id(),
                                node.name(),
                                Cells.text(node.definition()),
                                Cells.list(
                                        node.broader().stream().map(Count::id).toList()),
                                Integer.toString(node.articles().size()),
                                Pages.of(graph, Section.TOPICS, node.id())));
                    }
                });
    }

    static Table places(SiteGraph graph) {
        return new Table(
                PLACES,
                "Places",
                "One place",
                List.of(
                        Column.required("id", STRING, "Id of the place"),
                        Column.required("name", STRING, "Usual English name"),
                        Column.of("country", STRING, "Country it lies in, ISO 3166-1 alpha-2"),
                        ARTICLES,
                        PAGE),
                List.of("id"),
                List.of(),
                sink -> {
                    for (PlaceNode node : graph.places().stream()
                            .sorted(Comparator.comparing(PlaceNode::id))
                            .toList()) {
                        sink.row(Cells.row(
                                node.id(),
                                node.name(),
                                Cells.text(node.country()),
                                Integer.toString(node.articles().size()),
                                Pages.of(graph, Section.PLACES, node.id())));
                    }
                });
    }
}
