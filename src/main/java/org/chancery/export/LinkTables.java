package org.chancery.export;

import static org.chancery.export.Column.Type.INTEGER;
import static org.chancery.export.Column.Type.NUMBER;
import static org.chancery.export.Column.Type.STRING;

import java.util.List;
import org.chancery.link.SiteGraph;
import org.chancery.model.Article;
import org.chancery.model.PlaceRef;
import org.chancery.model.SourceRef;
import org.chancery.model.TopicRef;

/** The tables that tell which article has which source, topic or place. */
final class LinkTables {

    private static final Column ARTICLE = Column.required("article", STRING, "Id of the article");
    private static final Table.ForeignKey TO_ARTICLE = new Table.ForeignKey("article", ArticlesTable.NAME);

    private LinkTables() {}

    static Table sources(SiteGraph graph) {
        return new Table(
                "article-sources",
                "Sources of articles",
                "A source in its part behind an article",
                List.of(
                        ARTICLE,
                        Column.required("source", STRING, "Id of the source"),
                        Column.required("kind", STRING, "In what part: agency, publisher, reference"),
                        Column.of("rule", STRING, "Rule that read it")),
                List.of(),
                List.of(TO_ARTICLE, new Table.ForeignKey("source", SubjectTables.SOURCES)),
                sink -> {
                    for (Article article : Sorted.articles(graph)) {
                        for (SourceRef source : article.sources()) {
                            sink.row(Cells.row(
                                    article.id(), source.id(), Cells.word(source.kind()), Cells.text(source.rule())));
                        }
                    }
                });
    }

    static Table topics(SiteGraph graph) {
        return new Table(
                "article-topics",
                "Topics of articles",
                "A topic of an article",
                List.of(
                        ARTICLE,
                        Column.required("topic", STRING, "Id of the topic"),
                        Column.required("score", NUMBER, "How central it is, above 0 and up to 1")),
                List.of("article", "topic"),
                List.of(TO_ARTICLE, new Table.ForeignKey("topic", SubjectTables.TOPICS)),
                sink -> {
                    for (Article article : Sorted.articles(graph)) {
                        for (TopicRef topic : article.topics()) {
                            sink.row(Cells.row(article.id(), topic.id(), Cells.share(topic.score())));
                        }
                    }
                });
    }

    static Table places(SiteGraph graph) {
        return new Table(
                "article-places",
                "Places of articles",
                "A place that an article names",
                List.of(
                        ARTICLE,
                        Column.required("place", STRING, "Id of the place"),
                        Column.required("mentions", INTEGER, "How often the article names it")),
                List.of("article", "place"),
                List.of(TO_ARTICLE, new Table.ForeignKey("place", SubjectTables.PLACES)),
                sink -> {
                    for (Article article : Sorted.articles(graph)) {
                        for (PlaceRef place : article.places()) {
                            sink.row(Cells.row(
                                    article.id(),
                                    place.id(),
                                    Integer.toString(place.mentions().size())));
                        }
                    }
                });
    }
}
