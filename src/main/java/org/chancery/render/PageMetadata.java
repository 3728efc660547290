package org.chancery.render;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.io.StringWriter;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.chancery.config.SiteEntry;
import org.chancery.render.picture.SharePicture;
import org.chancery.render.view.Link;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * What a page states about its subject for other programs: fields that reference managers and social networks read, and
 * linked data in the words of schema.org. A block of linked data is no script: a browser does not run it, and the page's
 * policy lets it pass.
 *
 * @param type type of the page in the Open Graph protocol
 * @param fields meta elements, in order
 * @param linked object of schema.org, or null
 */
record PageMetadata(
        String type, List<Field> fields, @Nullable Consumer<JsonGenerator> linked) {

    /** What a page states that has no subject of its own. */
    static final PageMetadata NONE = new PageMetadata("website", List.of(), null);

    private static final JsonFactory JSON = new JsonFactory();

    PageMetadata {
        fields = List.copyOf(fields);
    }

    /** A meta element: its name and its content. */
    record Field(String name, String content) {}

    /**
     * Returns the elements for the head of the page.
     *
     * @param address whole address of the page, or null where it is not known
     */
    SafeString tags(SiteEntry site, String title, @Nullable String address, List<Link> crumbs) {
        StringBuilder out = new StringBuilder();
        property(out, "og:type", type);
        // one element for those who read either vocabulary; the description stands with the page's own
        element(out, "name=\"DC.title\" property", "og:title", title);
        property(out, "og:site_name", site.title());
        property(out, "og:url", address == null ? "" : address);
        if (address != null) {
            property(out, "og:image", site.baseUrl() + SharePicture.ADDRESS);
            element(out, "name", "twitter:card", "summary_large_image");
        }
        for (Field field : fields) {
            element(out, "name", field.name(), field.content());
        }
        if (linked != null) {
            block(out, linked);
        }
        if (!crumbs.isEmpty() && address != null) {
            block(out, json -> breadcrumbs(json, crumbs, address));
        }
        return new SafeString(out.toString());
    }

    private static void property(StringBuilder out, String name, String content) {
        element(out, "property", name, content);
    }

    private static void element(StringBuilder out, String attribute, String name, String content) {
        if (!content.isBlank()) {
            out.append("<meta ").append(attribute).append("=\"").append(name).append("\" content=\"");
            out.append(Html.escape(content)).append("\">\n");
        }
    }

    private static void breadcrumbs(JsonGenerator json, List<Link> crumbs, String address) {
        json.writeStartObject();
        json.writeStringProperty("@context", "https://schema.org");
        json.writeStringProperty("@type", "BreadcrumbList");
        json.writeArrayPropertyStart("itemListElement");
        for (int i = 0; i < crumbs.size(); i++) {
            json.writeStartObject();
            json.writeStringProperty("@type", "ListItem");
            json.writeNumberProperty("position", i + 1);
            json.writeStringProperty("name", crumbs.get(i).text());
            String href = crumbs.get(i).href();
            if (href != null) {
                json.writeStringProperty("item", whole(address, href));
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /** Returns an address relative to a page as a whole one. */
    private static String whole(String page, String href) {
        return URI.create(page).resolve(href).toString();
    }

    private static void block(StringBuilder out, Consumer<JsonGenerator> value) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            value.accept(json);
        }
        out.append("<script type=\"application/ld+json\">")
                .append(harmless(text.toString()))
                .append("</script>\n");
    }

    /** Returns JSON in which nothing can end the element it stands in. */
    static String harmless(String json) {
        StringBuilder out = new StringBuilder(json.length());
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            switch (c) {
                case '<' -> out.append("\\u003C");
                case '>' -> out.append("\\u003E");
                case '&' -> out.append("\\u0026");
                case '\u2028' -> out.append("\\u2028");
                case '\u2029' -> out.append("\\u2029");
                // what may not stand in a page as it is
                default -> {
                    if (c >= 0x7F && (c < 0xA0 || c >= 0xFDD0 || Html.turns(c))) {
                        out.append(String.format(Locale.ROOT, "\\u%04X", (int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        return out.toString();
    }
}
