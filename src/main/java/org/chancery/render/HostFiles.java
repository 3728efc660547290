package org.chancery.render;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.chancery.config.SiteEntry;
import org.chancery.link.Moved;

/** Small files that web hosts, crawlers and curious people look for at the top of a site. */
final class HostFiles {

    /** As many moves as the strictest of the hosts takes. */
    private static final int MOST_MOVES = 2000;

    private HostFiles() {}

    /**
     * Returns the files.
     *
     * @param moved addresses once published that lead elsewhere now
     */
    static List<Output> of(SiteEntry site, Collection<Moved> moved) {
        List<Output> outputs = new ArrayList<>();
        outputs.add(Output.of("robots.txt", () -> utf8(robots(site))));
        outputs.add(Output.of("humans.txt", () -> utf8(humans(site))));
        outputs.add(Output.of(HeadersFile.ADDRESS, HeadersFile::bytes));
        if (!moved.isEmpty()) {
            outputs.add(Output.of("_redirects", () -> utf8(redirects(moved))));
        }
        outputs.add(Output.of(".nojekyll", () -> new byte[0]));
        return outputs;
    }

    /** Returns what crawlers may do: everything. */
    private static String robots(SiteEntry site) {
        String base = site.baseUrl();
        return "User-agent: *\nAllow: /\n" + (base.isEmpty() ? "" : "Sitemap: " + base + SiteMap.ADDRESS + "\n");
    }

    private static String humans(SiteEntry site) {
        return "/* ARCHIVE */\n" + "Title: " + line(site.title()) + "\n"
                + (site.description().isEmpty() ? "" : "Description: " + line(site.description()) + "\n")
                + "Language: " + site.language() + "\n"
                + (site.licence().isEmpty() ? "" : "Licence: " + line(site.licence()) + "\n")
                + "\n/* SITE */\nSoftware: Chancery\nStandards: HTML, Atom, JSON Feed, schema.org, EDTF\n";
    }

    /** Returns the moves in the form that Netlify and Cloudflare Pages read; elsewhere the pages at the old addresses do it. */
    private static String redirects(Collection<Moved> moved) {
        StringBuilder out = new StringBuilder();
        moved.stream().limit(MOST_MOVES).forEach(move -> out.append('/')
                .append(move.from())
                .append(" /")
                .append(move.to())
                .append(" 301\n"));
        return out.toString();
    }

    private static String line(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
