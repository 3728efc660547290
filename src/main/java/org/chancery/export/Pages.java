package org.chancery.export;

import org.chancery.link.Address;
import org.chancery.link.Section;
import org.chancery.link.SiteGraph;

/** Addresses of an archive's pages as exports write them: whole where the site's own address is known. */
final class Pages {

    private Pages() {}

    /** Returns the address of a page; relative to the top of the site where no base address is known. */
    static String of(SiteGraph graph, Section section, String id) {
        return graph.site().baseUrl() + Address.of(section, id);
    }

    /** Returns whether the addresses are whole ones. */
    static boolean areWhole(SiteGraph graph) {
        return !graph.site().baseUrl().isEmpty();
    }
}
