package org.chancery.render;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.chancery.link.Address;

/**
 * The addresses of pages for search engines, by the protocol of sitemaps.org: one file, or where there are more pages than
 * one may name, an index and a file for each part.
 */
final class SiteMap {

    /** The address of the site map. */
    static final String ADDRESS = "sitemap.xml";

    /** As many addresses as one file may hold. */
    static final int MOST = 50_000;

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String SPACE = " xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n";

    private SiteMap() {}

    /**
     * Returns the files.
     *
     * @param base whole address of the site
     * @param files addresses of all files of the site
     * @param most as many addresses as one file may hold
     */
    static List<Output> of(String base, List<String> files, int most) {
        List<String> pages = files.stream()
                .filter(address -> address.endsWith(".html") && !address.equals(Address.NOT_FOUND))
                .sorted()
                .toList();
        List<Output> outputs = new ArrayList<>();
        if (pages.size() <= most) {
            outputs.add(Output.of(ADDRESS, () -> pages(base, pages)));
            return outputs;
        }
        List<String> parts = new ArrayList<>();
        for (int from = 0; from < pages.size(); from += most) {
            List<String> some = pages.subList(from, Math.min(from + most, pages.size()));
            String part = "sitemap-" + (parts.size() + 1) + ".xml";
            parts.add(part);
            outputs.add(Output.of(part, () -> pages(base, some)));
        }
        outputs.add(Output.of(ADDRESS, () -> index(base, parts)));
        return outputs;
    }

    private static byte[] pages(String base, List<String> pages) {
        StringBuilder out = new StringBuilder(HEAD).append("<urlset").append(SPACE);
        pages.forEach(page -> entry(out, "url", base + (page.equals(Address.HOME) ? "" : page)));
        return bytes(out.append("</urlset>\n"));
    }

    private static byte[] index(String base, List<String> parts) {
        StringBuilder out = new StringBuilder(HEAD).append("<sitemapindex").append(SPACE);
        parts.forEach(part -> entry(out, "sitemap", base + part));
        return bytes(out.append("</sitemapindex>\n"));
    }

    private static void entry(StringBuilder out, String element, String address) {
        out.append("  <").append(element).append("><loc>").append(Html.escape(address));
        out.append("</loc></").append(element).append(">\n");
    }

    private static byte[] bytes(StringBuilder text) {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
