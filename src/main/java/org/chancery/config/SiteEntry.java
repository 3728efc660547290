package org.chancery.config;

import java.util.List;

/**
 * {@code _site.yaml}: the archive as a whole.
 *
 * @param title the archive's name
 * @param description one or two sentences, or empty
 * @param about paragraphs for the About page, may be empty
 * @param language BCP 47 tag of the pages
 * @param baseUrl address it is published at, ending in {@code /}, or empty where not known
 * @param licence licence line, or empty
 * @param without kinds of page not to make, such as {@code places}
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
