package org.chancery.gazetteer;

import java.util.List;

/**
 * Somebody who publishes news: an agency, a paper, a broadcaster, a portal, a ministry.
 *
 * @param id slug that names it for good
 * @param name usual English name
 * @param variants other names and short forms, local ones included
 * @param hosts hosts of its pages, such as {@code xinhuanet.com}
 * @param kind {@code agency}, {@code newspaper}, {@code broadcaster}, {@code portal}, {@code government} or
 *     {@code organisation}; or empty
 * @param country ISO 3166-1 alpha-2 code, or empty where it belongs to none
 */
public record Outlet(String id, String name, List<String> variants, List<String> hosts, String kind, String country) {

    public Outlet {
        variants = List.copyOf(variants);
        hosts = List.copyOf(hosts);
    }

    /** Returns whether it is a wire service. */
    public boolean isAgency() {
        return kind.equals("agency");
    }
}
