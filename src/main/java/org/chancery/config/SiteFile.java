package org.chancery.config;

import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;

/** Reads {@code _site.yaml}. */
final class SiteFile {

    private static final List<String> KEYS =
            List.of("title", "description", "about", "language", "base-url", "licence", "without");

    /** Kinds of pages that an archive can do without. */
    private static final List<String> PAGES = List.of(
            "people", "topics", "sources", "places", "relations", "together", "search", "feeds", "data", "texts");

    private SiteFile() {}

    static SiteEntry read(ConfigFile file) {
        return file.mapping(KEYS).map(SiteFile::site).orElse(SiteEntry.DEFAULT);
    }

    private static SiteEntry site(ConfigEntry entry) {
        String title = entry.text("title");
        return new SiteEntry(
                title.isEmpty() ? SiteEntry.DEFAULT.title() : title,
                entry.text("description"),
                entry.texts("about"),
                language(entry),
                baseUrl(entry),
                entry.text("licence"),
                entry.someOf("without", PAGES));
    }

    private static String language(ConfigEntry entry) {
        String tag = entry.text("language");
        if (tag.isEmpty()) {
            return SiteEntry.DEFAULT.language();
        }
        try {
            return new Locale.Builder().setLanguageTag(tag).build().toLanguageTag();
        } catch (IllformedLocaleException e) {
            entry.bad("language", "'" + tag + "' is no language tag (BCP 47)", "Write en, vi, fr, zh-Hans or the like");
            return SiteEntry.DEFAULT.language();
        }
    }

    private static String baseUrl(ConfigEntry entry) {
        String url = entry.text("base-url");
        if (!url.isEmpty() && !isWebAddress(url)) {
            entry.bad("base-url", "'" + url + "' is no web address", "Write https://example.org/archive/");
            return "";
        }
        return url.isEmpty() || url.endsWith("/") ? url : url + "/";
    }

    static boolean isWebAddress(String url) {
        int host = url.startsWith("https://") ? 8 : url.startsWith("http://") ? 7 : -1;
        return host > 0
                && host < url.length()
                && url.chars().noneMatch(c -> c <= ' ' || c == '"' || c == '<' || c == '>');
    }
}
