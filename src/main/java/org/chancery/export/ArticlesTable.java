package org.chancery.export;

import static org.chancery.export.Column.Type.DATE;
import static org.chancery.export.Column.Type.LIST;
import static org.chancery.export.Column.Type.STRING;

import java.util.List;
import org.chancery.link.Address;
import org.chancery.link.Extra;
import org.chancery.link.Section;
import org.chancery.link.SiteGraph;
import org.chancery.model.Article;
import org.chancery.model.PartialDate;

/** The table of articles. */
final class ArticlesTable {

    static final String NAME = "articles";

    private ArticlesTable() {}

    static Table of(SiteGraph graph) {
        return new Table(
                NAME,
                "Articles",
                "One article",
                List.of(
                        Column.required("id", STRING, "Id of the article, from its path"),
                        Column.required("file", STRING, "Path of its file in the archive"),
                        Column.required("title", STRING, "Title"),
                        Column.required(
                                "title_basis",
                                STRING,
                                "Where the title comes from: headline, reference, front-matter, correction, derived"),
                        Column.of("published", STRING, "Date of publication as far as known, EDTF (ISO 8601-2)"),
                        Column.of("earliest", DATE, "First day that date may mean"),
                        Column.of("latest", DATE, "Last day that date may mean"),
                        Column.required(
                                "published_basis",
                                STRING,
                                "How the date is known: stated, dateline, inferred, front-matter, correction, none"),
                        Column.required("language", STRING, "Language, BCP 47"),
                        Column.of("countries", LIST, "Countries it is about, ISO 3166-1 alpha-2"),
                        Column.required("page", STRING, "Address of its page"),
                        Column.of("text", STRING, "Address of its file as it was given"),
                        Column.required("sha256", STRING, "SHA-256 of that file")),
                List.of("id"),
                List.of(),
                sink -> {
                    for (Article article : Sorted.articles(graph)) {
                        PartialDate date = article.published().date();
                        sink.row(Cells.row(
                                article.id(),
                                article.file(),
                                article.title().text(),
                                Cells.word(article.title().basis()),
                                date == null ? null : date.edtf(),
                                date == null ? null : date.earliest().toString(),
                                date == null ? null : date.latest().toString(),
                                Cells.word(article.published().basis()),
                                article.language(),
                                Cells.list(article.countries()),
                                Pages.of(graph, Section.ARTICLES, article.id()),
                                graph.has(Extra.TEXTS) ? graph.site().baseUrl() + Address.text(article.id()) : null,
                                article.sha256()));
                    }
                });
    }
}
