package org.chancery.cli;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.chancery.render.Output;
import org.jspecify.annotations.Nullable;

/** The files of a site that is worked out, by their addresses. Safe for several threads. */
final class LiveFiles {

    private final SiteModel model;
    private final Map<String, Output> pages = new HashMap<>();
    private @Nullable Map<String, Output> rest;

    LiveFiles(SiteModel model) {
        this.model = model;
        model.pages().forEach(page -> pages.put(page.address(), page));
    }

    /**
     * Returns a file, or null where there is none.
     *
     * @param all whether to find those as well for which all texts are read
     */
    @Nullable
    Output find(String address, boolean all) throws IOException {
        Output page = pages.get(address);
        return page == null && all && address.startsWith("search/") ? rest().get(address) : page;
    }

    private synchronized Map<String, Output> rest() throws IOException {
        Map<String, Output> known = rest;
        if (known == null) {
            known = new HashMap<>();
            for (Output output : model.rest().files()) {
                known.put(output.address(), output);
            }
            rest = known;
        }
        return known;
    }
}
