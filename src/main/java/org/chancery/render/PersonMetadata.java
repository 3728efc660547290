package org.chancery.render;

import java.util.List;
import org.chancery.link.Address;
import org.chancery.link.PersonNode;
import org.chancery.link.Section;
import org.chancery.link.SiteGraph;
import tools.jackson.core.JsonGenerator;

/** What the page of a person states for other programs: a {@code Person} of schema.org. */
final class PersonMetadata {

    private PersonMetadata() {}

    static PageMetadata of(SiteGraph graph, PersonNode node, Links links) {
        String base = graph.site().baseUrl();
        String address = Address.of(Section.PEOPLE, node.id());
        return new PageMetadata(
                "profile", List.of(), json -> linked(json, node, base.isEmpty() ? links.to(address) : base + address));
    }

    private static void linked(JsonGenerator json, PersonNode node, String address) {
        json.writeStartObject();
        json.writeStringProperty("@context", "https://schema.org");
        json.writeStringProperty("@type", "Person");
        json.writeStringProperty("name", node.name());
        json.writeStringProperty("url", address);
        list(json, "alternateName", node.person().variants());
        list(
                json,
                "jobTitle",
                node.offices().stream()
                        .map(PersonNode.OfficeSeen::title)
                        .distinct()
                        .toList());
        list(
                json,
                "sameAs",
                node.person().sameAs().stream()
                        .filter(same -> same.startsWith("https://") || same.startsWith("http://"))
                        .toList());
        json.writeEndObject();
    }

    private static void list(JsonGenerator json, String property, List<String> values) {
        if (!values.isEmpty()) {
            json.writeArrayPropertyStart(property);
            values.forEach(json::writeString);
            json.writeEndArray();
        }
    }
}
