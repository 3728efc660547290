package org.chancery.config;

import java.util.List;

/**
 * One entry of {@code _sources.yaml}.
 *
 * <pre>{@code
 * - name: Lakeside Courier
 *   variants: [The Courier, LC]
 *   hosts: [courier.example]
 *   kind: newspaper
 *   country: KE
 * }</pre>
 *
 * @param name usual name
 * @param id id to keep, or empty for the slug of the name
 * @param variants other forms of the name
 * @param hosts hosts of its pages, such as {@code xinhuanet.com}
 * @param kind {@code agency}, {@code newspaper}, {@code broadcaster}, {@code portal}, {@code government} or {@code organisation}; or empty
 * @param country ISO 3166-1 alpha-2 code, or empty
 * @param at where the entry stands
 */
public record SourceEntry(
        String name, String id, List<String> variants, List<String> hosts, String kind, String country, At at) {

    public SourceEntry {
        variants = List.copyOf(variants);
        hosts = List.copyOf(hosts);
    }
}
