package org.chancery.render;

import java.nio.charset.StandardCharsets;
import org.chancery.config.SiteEntry;
import org.chancery.link.Address;

/** Tells a browser how to search the site from its own field: an OpenSearch 1.1 description, which holds whole addresses. */
final class SearchDescription {

    /** The address of the description. */
    static final String ADDRESS = "opensearch.xml";

    private static final int LONGEST_NAME = 15;
    private static final int LONGEST_DESCRIPTION = 1000;

    private SearchDescription() {}

    /** Returns the description; the site's address must be known. */
    static byte[] of(SiteEntry site) {
        String description = site.description().isEmpty() ? site.title() : site.description();
        String xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<OpenSearchDescription xmlns=\"http://a9.com/-/spec/opensearch/1.1/\">\n"
                + element("ShortName", Excerpt.cut(site.title(), LONGEST_NAME))
                + element("Description", Excerpt.cut(description, LONGEST_DESCRIPTION))
                + "  <Url type=\"text/html\" template=\""
                + Html.escape(site.baseUrl() + Address.SEARCH) + "#q={searchTerms}\"/>\n"
                + "  <Image type=\"image/svg+xml\">" + Html.escape(site.baseUrl()) + "assets/icon.svg</Image>\n"
                + element("Language", site.language())
                + element("InputEncoding", "UTF-8")
                + element("OutputEncoding", "UTF-8")
                + "</OpenSearchDescription>\n";
        return xml.getBytes(StandardCharsets.UTF_8);
    }

    private static String element(String name, String text) {
        return "  <" + name + ">" + Html.escape(text) + "</" + name + ">\n";
    }
}
