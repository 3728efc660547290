package org.chancery.render;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.link.Address;
import org.chancery.link.Extra;
import org.chancery.link.PersonNode;
import org.chancery.link.Section;
import org.chancery.link.SiteGraph;
import org.chancery.model.Article;
import org.chancery.model.Part;
import org.chancery.model.PartialDate;
import org.chancery.model.PersonRef;
import org.chancery.model.SourceRef;
import org.chancery.render.cite.Citation;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * What the page of an article states for other programs: the fields that Zotero and Google Scholar read, Dublin Core, and a
 * {@code NewsArticle} of schema.org. A date is stated as far as it is known and no further.
 */
final class ArticleMetadata {

    private static final int DAY = "2000-01-01".length();

    private final SiteGraph graph;
    private final Article article;
    private final Links links;

    private ArticleMetadata(SiteGraph graph, Article article, Links links) {
        this.graph = graph;
        this.article = article;
        this.links = links;
    }

    static PageMetadata of(SiteGraph graph, Article article, Links links) {
        ArticleMetadata metadata = new ArticleMetadata(graph, article, links);
        return new PageMetadata("article", metadata.fields(), metadata::linked);
    }

    private List<PageMetadata.Field> fields() {
        List<PageMetadata.Field> fields = new ArrayList<>();
        Citation citation = Citation.of(graph, article);
        PartialDate date = citation.date();
        fields.add(new PageMetadata.Field("citation_title", citation.title()));
        citation.authors().forEach(author -> fields.add(new PageMetadata.Field("citation_author", author)));
        if (date != null && isSingle(date)) {
            fields.add(new PageMetadata.Field(
                    "citation_publication_date", date.edtf().replace('-', '/')));
        }
        fields.add(new PageMetadata.Field("citation_journal_title", citation.outlet()));
        fields.add(new PageMetadata.Field("citation_language", citation.language()));
        citation.authors().forEach(author -> fields.add(new PageMetadata.Field("DC.creator", author)));
        if (date != null) {
            fields.add(new PageMetadata.Field("DC.date", date.edtf()));
        }
        fields.add(new PageMetadata.Field("DC.publisher", source(SourceRef.Kind.PUBLISHER)));
        article.topics().forEach(topic -> fields.add(new PageMetadata.Field("DC.subject", topic.name())));
        fields.add(new PageMetadata.Field("DC.source", article.address()));
        fields.add(new PageMetadata.Field("DC.type", "Text"));
        return fields;
    }

    private void linked(JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("@context", "https://schema.org");
        json.writeStringProperty("@type", "NewsArticle");
        json.writeStringProperty("headline", article.title().text());
        PartialDate date = article.published().date();
        if (date != null) {
            if (isSingle(date) && date.edtf().length() == DAY) {
                json.writeStringProperty("datePublished", date.edtf());
            } else {
                json.writeStringProperty("temporal", date.edtf());
            }
        }
        json.writeStringProperty("inLanguage", article.language());
        if (!article.address().isEmpty()) {
            json.writeStringProperty("isBasedOn", article.address());
        } else if (graph.has(Extra.TEXTS)) {
            json.writeStringProperty("isBasedOn", whole(Address.text(article.id())));
        }
        organisation(json, "publisher", source(SourceRef.Kind.PUBLISHER));
        organisation(json, "sourceOrganization", source(SourceRef.Kind.AGENCY));
        named(json, "author", people(Part.AUTHOR).toList());
        named(json, "mentions", people(Part.SUBJECT).toList());
        if (!article.topics().isEmpty()) {
            json.writeArrayPropertyStart("about");
            article.topics().forEach(topic -> thing(json, "Thing", topic.name(), page(Section.TOPICS, topic.id())));
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private void named(JsonGenerator json, String property, List<PersonRef> people) {
        if (people.isEmpty()) {
            return;
        }
        json.writeArrayPropertyStart(property);
        for (PersonRef person : people) {
            PersonNode node = graph.person(person.id());
            thing(json, "Person", node == null ? person.name() : node.name(), page(Section.PEOPLE, person.id()));
        }
        json.writeEndArray();
    }

    private String whole(String address) {
        String base = graph.site().baseUrl();
        return base.isEmpty() ? links.to(address) : base + address;
    }

    /** Returns the whole address of a page, which names its subject everywhere; null where the site does not know its own. */
    private @Nullable String page(Section section, String id) {
        String base = graph.site().baseUrl();
        return base.isEmpty() || links.to(section, id) == null ? null : base + Address.of(section, id);
    }

    private static void organisation(JsonGenerator json, String property, String name) {
        if (!name.isEmpty()) {
            json.writeName(property);
            thing(json, "Organization", name, null);
        }
    }

    private static void thing(JsonGenerator json, String type, String name, @Nullable String href) {
        json.writeStartObject();
        json.writeStringProperty("@type", type);
        json.writeStringProperty("name", name);
        if (href != null) {
            json.writeStringProperty("url", href);
        }
        json.writeEndObject();
    }

    private Stream<PersonRef> people(Part part) {
        return article.people().stream().filter(person -> person.part() == part);
    }

    private String source(SourceRef.Kind kind) {
        return article.sources().stream()
                .filter(source -> source.kind() == kind)
                .map(SourceRef::name)
                .findFirst()
                .orElse("");
    }

    /** Returns whether a date is one day, month or year, known for certain. */
    private static boolean isSingle(PartialDate date) {
        return date.edtf().indexOf('/') < 0 && date.edtf().indexOf('~') < 0;
    }
}
