package org.chancery.config;

import java.util.List;

/**
 * {@code _site.yaml}: the archive as a whole.
 *
 * <pre>{@code
 * title: News of the Great Lakes
 * description: What the papers said about the talks.
 * about:
 *   - A paragraph for the About page.
 * language: en
 * base-url: https://example.org/archive/
 * licence: Texts by their publishers; the rest under CC BY 4.0.
 * without: [places, relations]
 * }</pre>
 *
 * @param title the archive's name
 * @param description one or two sentences, or empty
 * @param about paragraphs for the About page, may be empty
 * @param language BCP 47 tag of the pages
 * @param baseUrl address it is published at, ending in {@code /}, or empty where not known
 * @param licence licence line, or empty
 * @param without what the site is to do without: kinds of page such as {@code places}, or {@code search}, {@code feeds},
 *     {@code data} (the archive for other programs) and {@code texts} (each article as it was given)
 */
public record SiteEntry(
        String title,
        String description,
        List<String> about,
        String language,
        String baseUrl,
        String licence,
        List<String> without) {

    /** What holds where there is no {@code _site.yaml}. */
    public static final SiteEntry DEFAULT = new SiteEntry("News archive", "", List.of(), "en", "", "", List.of());

    public SiteEntry {
        about = List.copyOf(about);
        without = List.copyOf(without);
    }
}
