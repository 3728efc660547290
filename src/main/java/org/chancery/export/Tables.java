package org.chancery.export;

import java.util.List;
import org.chancery.link.SiteGraph;

/** All tables of an archive. */
final class Tables {

    private Tables() {}

    /** Returns the tables, each after those it leads to. */
    static List<Table> of(SiteGraph graph) {
        return List.of(
                ArticlesTable.of(graph),
                PeopleTable.of(graph),
                SubjectTables.sources(graph),
                SubjectTables.topics(graph),
                SubjectTables.places(graph),
                MentionsTable.of(graph),
                QuotesTable.of(graph),
                LinkTables.sources(graph),
                LinkTables.topics(graph),
                LinkTables.places(graph));
    }
}
