package org.chancery.render;

import java.util.List;
import org.chancery.config.SiteEntry;
import org.chancery.link.SiteGraph;
import org.chancery.model.Article;
import org.chancery.model.PartialDate;
import tools.jackson.core.JsonGenerator;

/** What the page about an archive states for other programs: the archive as a {@code Dataset} of schema.org. */
final class DatasetMetadata {

    private record Form(String address, String type) {}

    private static final List<Form> FORMS = List.of(
            new Form("data/datapackage.json", "application/json"),
            new Form("data/articles.jsonl", "application/jsonl"),
            new Form("data/articles.csv", "text/csv"));

    private DatasetMetadata() {}

    static PageMetadata of(SiteGraph graph, Links links) {
        return new PageMetadata("website", List.of(), json -> linked(json, graph, links));
    }

    private static void linked(JsonGenerator json, SiteGraph graph, Links links) {
        SiteEntry site = graph.site();
        json.writeStartObject();
        json.writeStringProperty("@context", "https://schema.org");
        json.writeStringProperty("@type", "Dataset");
        json.writeStringProperty("name", site.title());
        json.writeStringProperty("description", site.description().isEmpty() ? site.title() : site.description());
        if (!site.baseUrl().isEmpty()) {
            json.writeStringProperty("url", site.baseUrl());
        }
        if (site.licence().startsWith("https://") || site.licence().startsWith("http://")) {
            json.writeStringProperty("license", site.licence());
        } else if (!site.licence().isEmpty()) {
            json.writeStringProperty("usageInfo", site.licence());
        }
        String time = coverage(graph.articles());
        if (!time.isEmpty()) {
            json.writeStringProperty("temporalCoverage", time);
        }
        json.writeBooleanProperty("isAccessibleForFree", true);
        if (!site.without().contains("data")) {
            json.writeArrayPropertyStart("distribution");
            FORMS.forEach(form -> {
                json.writeStartObject();
                json.writeStringProperty("@type", "DataDownload");
                json.writeStringProperty("encodingFormat", form.type());
                json.writeStringProperty(
                        "contentUrl",
                        site.baseUrl().isEmpty() ? links.to(form.address()) : site.baseUrl() + form.address());
                json.writeEndObject();
            });
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private static String coverage(List<Article> articles) {
        List<PartialDate> dates = articles.stream()
                .map(article -> article.published().date())
                .flatMap(java.util.stream.Stream::ofNullable)
                .sorted()
                .toList();
        return dates.isEmpty()
                ? ""
                : dates.get(0).earliest() + "/" + dates.get(dates.size() - 1).latest();
    }
}
