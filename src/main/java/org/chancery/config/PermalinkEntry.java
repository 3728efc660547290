package org.chancery.config;

/**
 * One entry of {@code _permalinks.yaml}: an address ever published.
 *
 * <pre>{@code
 * - {kind: person, id: "amina-okello", key: "Amina Okello"}
 * - {kind: person, id: "a-okello", key: "A. Okello", leads-to: "amina-okello"}
 * }</pre>
 *
 * @param kind {@code article}, {@code person}, {@code source} or {@code topic}
 * @param id the id that was published
 * @param key what it was given to: a file, or a name
 * @param leadsTo id it leads to now; empty where it is still in use, {@code gone} where nothing is left
 */
public record PermalinkEntry(String kind, String id, String key, String leadsTo) {}
