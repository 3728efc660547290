package org.chancery.export;

import static org.chancery.export.Column.Type.INTEGER;
import static org.chancery.export.Column.Type.LIST;
import static org.chancery.export.Column.Type.NUMBER;
import static org.chancery.export.Column.Type.STRING;

import java.util.List;
import org.chancery.link.SiteGraph;
import org.chancery.model.Article;
import org.chancery.model.Mention;
import org.chancery.model.Office;
import org.chancery.model.PersonRef;

/** The table of the places where articles name people. */
final class MentionsTable {

    static final String NAME = "mentions";

    private MentionsTable() {}

    static Table of(SiteGraph graph) {
        return new Table(
                NAME,
                "Mentions",
                "One place where an article calls a person by name",
                List.of(
                        Column.required("article", STRING, "Id of the article"),
                        Column.required("person", STRING, "Id of the person"),
                        Column.required(
                                "part",
                                STRING,
                                "Part in the article: subject, interviewer, author, editor, photographer, translator"),
                        Column.required("text", STRING, "The words"),
                        Column.required("start", INTEGER, "First code point of the words in the decoded file, from 0"),
                        Column.required("end", INTEGER, "One past their last code point"),
                        Column.of("offices", LIST, "Offices that this article gives the person"),
                        Column.required("confidence", NUMBER, "How sure it is that this is the person, 0 to 1"),
                        Column.required("rule", STRING, "Rule that found the words")),
                List.of(),
                List.of(
                        new Table.ForeignKey("article", ArticlesTable.NAME),
                        new Table.ForeignKey("person", PeopleTable.NAME)),
                sink -> {
                    for (Article article : Sorted.articles(graph)) {
                        for (PersonRef person : article.people()) {
                            if (graph.person(person.id()) != null) {
                                write(sink, article, person);
                            }
                        }
                    }
                });
    }

    private static void write(Table.Sink sink, Article article, PersonRef person) throws java.io.IOException {
        String offices = Cells.list(
                person.offices().stream().map(Office::title).distinct().toList());
        for (Mention mention : person.mentions()) {
            sink.row(Cells.row(
                    article.id(),
                    person.id(),
                    Cells.word(person.part()),
                    mention.text(),
                    Integer.toString(mention.span().start()),
                    Integer.toString(mention.span().end()),
                    offices,
                    Cells.share(person.confidence()),
                    mention.rule()));
        }
    }
}
