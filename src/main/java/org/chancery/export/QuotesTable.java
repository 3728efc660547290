package org.chancery.export;

import static org.chancery.export.Column.Type.INTEGER;
import static org.chancery.export.Column.Type.STRING;

import java.util.List;
import org.chancery.link.SiteGraph;
import org.chancery.model.Article;
import org.chancery.model.Quote;
import org.jspecify.annotations.Nullable;

/** The table of words given to speakers. */
final class QuotesTable {

    static final String NAME = "quotes";

    private QuotesTable() {}

    static Table of(SiteGraph graph) {
        return new Table(
                NAME,
                "Quotes",
                "Words that an article gives to a speaker",
                List.of(
                        Column.required("article", STRING, "Id of the article"),
                        Column.of("speaker", STRING, "Id of the person, where it is certain"),
                        Column.required("kind", STRING, "direct or reported"),
                        Column.required("text", STRING, "The words, without quotation marks"),
                        Column.required("start", INTEGER, "First code point of the words in the decoded file, from 0"),
                        Column.required("end", INTEGER, "One past their last code point"),
                        Column.required("rule", STRING, "Rule that gave the words to the speaker")),
                List.of(),
                List.of(
                        new Table.ForeignKey("article", ArticlesTable.NAME),
                        new Table.ForeignKey("speaker", PeopleTable.NAME)),
                sink -> {
                    for (Article article : Sorted.articles(graph)) {
                        for (Quote quote : article.quotes()) {
                            sink.row(Cells.row(
                                    article.id(),
                                    speaker(graph, quote),
                                    Cells.word(quote.kind()),
                                    quote.text(),
                                    Integer.toString(quote.span().start()),
                                    Integer.toString(quote.span().end()),
                                    quote.rule()));
                        }
                    }
                });
    }

    private static @Nullable String speaker(SiteGraph graph, Quote quote) {
        String id = quote.speaker();
        return id == null || graph.person(id) == null ? null : id;
    }
}
