package org.chancery.serve;

import java.util.Locale;
import java.util.Map;

/** Media types of a site's files by their endings. */
final class ContentTypes {

    private static final String BYTES = "application/octet-stream";

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", "text/html; charset=utf-8"),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("json", "application/json"),
            Map.entry("jsonl", "application/jsonl"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("ico", "image/x-icon"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("webp", "image/webp"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("xml", "application/xml"),
            Map.entry("graphml", "application/xml"),
            Map.entry("csv", "text/csv; charset=utf-8"),
            Map.entry("bib", "text/plain; charset=utf-8"),
            Map.entry("ris", "text/plain; charset=utf-8"),
            Map.entry("txt", "text/plain; charset=utf-8"),
            Map.entry("sha256", "text/plain; charset=utf-8"));

    private ContentTypes() {}

    static String of(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? BYTES : TYPES.getOrDefault(name.substring(dot + 1).toLowerCase(Locale.ROOT), BYTES);
    }
}
