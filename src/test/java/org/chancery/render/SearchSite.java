package org.chancery.render;

import java.io.IOException;
import java.util.List;
import org.chancery.link.SiteGraph;

/** The part of a site that is needed to search it. */
public final class SearchSite {

    private SearchSite() {}

    public static List<Output> of(SiteGraph graph) throws IOException {
        return new SiteRenderer(graph, new Theme(null), Draft::bytes)
                .outputs(List.of(), List.of()).stream()
                        .filter(output -> output.address().matches("search\\.html|(search|assets)/.*"))
                        .toList();
    }
}
