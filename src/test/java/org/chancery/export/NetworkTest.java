package org.chancery.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The network of people, news items and the script for SQLite. */
class NetworkTest {

    private static Document read(String xml) throws IOException, SAXException, ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }

    @Test
    void peopleNamedTogetherAreJoinedByAnEdge() throws IOException, SAXException, ParserConfigurationException {
        Document graph = read(Exported.only(Exported.graph(), ExportFormat.GRAPHML));
        Set<String> nodes = new HashSet<>();
        NodeList people = graph.getElementsByTagName("node");
        for (int i = 0; i < people.getLength(); i++) {
            assertThat(nodes.add(((Element) people.item(i)).getAttribute("id"))).isTrue();
        }
        NodeList edges = graph.getElementsByTagName("edge");
        assertThat(edges.getLength()).isEqualTo(1);
        Element edge = (Element) edges.item(0);
        assertThat(edge.getAttribute("source")).isEqualTo("davit-orlo").isIn(nodes);
        assertThat(edge.getAttribute("target")).isEqualTo("ilse-tamarou").isIn(nodes);
        assertThat(edge.getTextContent()).isEqualTo("3" + "2023" + "2024-04-02");
    }

    @Test
    void aNewsItemHoldsTheTextAndMakesUpNoTimeOfDay() throws IOException {
        JsonMapper json = new JsonMapper();
        String[] lines = Exported.only(Exported.published(), ExportFormat.NINJS).split("\n");
        assertThat(lines).hasSize(6);
        JsonNode talks = json.readTree(lines[3]);
        assertThat(talks.path("uri").asString()).isEqualTo("https://lagoon.example/papers/articles/2024-talks.html");
        assertThat(talks.path("standard").path("version").asString()).isEqualTo("3.0");
        assertThat(talks.path("bodies").path(0).path("value").asString())
                .contains("agreed on Tuesday", "ferry lines")
                .doesNotContain("Share this story");
        assertThat(talks.has("contentCreated")).isFalse();
        assertThat(talks.path("descriptions").path(0).path("value").asString()).isEqualTo("2024-03-12");
    }

    /** The properties of ninjs 3.0 that are used here, with those of the objects in them. */
    private static final Map<String, Set<String>> NEWS_ITEM = Map.ofEntries(
            Map.entry("uri", Set.of()),
            Map.entry("type", Set.of()),
            Map.entry("representationType", Set.of()),
            Map.entry("language", Set.of()),
            Map.entry("by", Set.of()),
            Map.entry("standard", Set.of("name", "version", "schema")),
            Map.entry("headlines", Set.of("role", "contentType", "value")),
            Map.entry("descriptions", Set.of("role", "contentType", "value")),
            Map.entry("bodies", Set.of("role", "contentType", "value", "charCount", "wordCount")),
            Map.entry("people", Set.of("name", "rel", "uri", "literal")),
            Map.entry("organisations", Set.of("name", "rel", "uri", "literal")),
            Map.entry("places", Set.of("name", "rel", "uri", "literal")),
            Map.entry("subjects", Set.of("name", "rel", "uri", "literal", "relevance", "confidence")),
            Map.entry("infoSources", Set.of("name", "role", "uri", "literal")),
            Map.entry("altIds", Set.of("role", "value")));

    @Test
    void aNewsItemHasThePropertiesOfItsStandardAlone() throws IOException {
        JsonMapper json = new JsonMapper();
        for (String line :
                Exported.only(Exported.published(), ExportFormat.NINJS).split("\n")) {
            JsonNode item = json.readTree(line);
            assertThat(URI.create(item.path("uri").asString()).isAbsolute()).isTrue();
            assertThat(item.path("type").asString()).isEqualTo("text");
            for (Map.Entry<String, JsonNode> property : item.properties()) {
                Set<String> inner = NEWS_ITEM.get(property.getKey());
                assertThat(inner).as(property.getKey()).isNotNull();
                List<JsonNode> objects = property.getValue().isArray()
                        ? List.copyOf(property.getValue().values())
                        : property.getValue().isObject() ? List.of(property.getValue()) : List.of();
                for (JsonNode object : objects) {
                    assertThat(inner).as(property.getKey()).containsAll(object.propertyNames());
                }
                assertThat(property.getValue().isString()).isEqualTo(inner.isEmpty());
            }
            item.path("subjects")
                    .forEach(subject ->
                            assertThat(subject.path("relevance").asInt()).isBetween(0, 100));
        }
    }

    @Test
    void aSqlScriptKeepsEveryTextInsideItsQuotes() throws IOException {
        String sql = Exported.only(Exported.graph(), ExportFormat.SQL);
        assertThat(sql).startsWith("PRAGMA foreign_keys = ON;\nBEGIN;\n").endsWith("COMMIT;\n");
        assertThat(sql)
                .contains("'<script>alert(''title'')</script> & \"more\"'")
                .doesNotContain("\0");
    }
}
