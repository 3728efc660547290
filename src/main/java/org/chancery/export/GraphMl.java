package org.chancery.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.chancery.link.PersonNode;
import org.chancery.link.SiteGraph;
import org.chancery.model.PartialDate;
import org.chancery.render.Html;
import org.jspecify.annotations.Nullable;

/**
 * The network of people named together as GraphML, which Gephi, Cytoscape and libraries for graphs read: a node a person, an
 * edge where at least one article names both, its weight the number of such articles.
 */
final class GraphMl {

    private static final String HEAD = """
            <?xml version="1.0" encoding="UTF-8"?>
            <graphml xmlns="http://graphml.graphdrawing.org/xmlns" \
            xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
            xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns \
            http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
              <key id="label" for="node" attr.name="label" attr.type="string"/>
              <key id="articles" for="node" attr.name="articles" attr.type="int"/>
              <key id="wikidata" for="node" attr.name="wikidata" attr.type="string"/>
              <key id="weight" for="edge" attr.name="weight" attr.type="int"/>
              <key id="first" for="edge" attr.name="first" attr.type="string"/>
              <key id="last" for="edge" attr.name="last" attr.type="string"/>
              <graph id="people" edgedefault="undirected">
            """;

    private GraphMl() {}

    static void write(SiteGraph graph, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write(HEAD);
        for (PersonNode person : Sorted.people(graph)) {
            writer.write("    <node id=\"" + Html.escape(person.id()) + "\">");
            data(writer, "label", person.name());
            data(writer, "articles", Integer.toString(person.articles().size()));
            data(writer, "wikidata", PeopleTable.item(person.person().sameAs()));
            writer.write("</node>\n");
        }
        for (Map.Entry<CoMentions.Pair, CoMentions.Shared> entry :
                CoMentions.of(graph).entrySet()) {
            CoMentions.Shared shared = entry.getValue();
            writer.write("    <edge source=\"" + Html.escape(entry.getKey().one()) + "\" target=\""
                    + Html.escape(entry.getKey().other()) + "\">");
            data(writer, "weight", Integer.toString(shared.articles()));
            data(writer, "first", edtf(shared.first()));
            data(writer, "last", edtf(shared.last()));
            writer.write("</edge>\n");
        }
        writer.write("  </graph>\n</graphml>\n");
        writer.flush();
    }

    private static @Nullable String edtf(@Nullable PartialDate date) {
        return date == null ? null : date.edtf();
    }

    private static void data(Writer writer, String key, @Nullable String value) throws IOException {
        if (value != null) {
            writer.write("<data key=\"" + key + "\">" + Html.escape(value) + "</data>");
        }
    }
}
