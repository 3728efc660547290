package org.chancery.render;

import java.nio.charset.StandardCharsets;

/**
 * What a host is asked to send with every file, in the form that hosts of static sites read from the file {@code _headers}.
 * Each page holds the same policy itself, so that it holds from a disk as well.
 */
final class HeadersFile {

    /** Its address. */
    static final String ADDRESS = "_headers";

    /**
     * What a page may load: its own files alone, no script or style within it, nothing from elsewhere. It may ask its own host
     * for data, which no script of a site does and which leads nowhere; programs that judge a page from within read
     * {@code robots.txt} so.
     */
    static final String POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:;"
            + " connect-src 'self'; base-uri 'none'; form-action 'none'";

    private HeadersFile() {}

    /** What hosts do not tell by the ending of a file's name. */
    private static final String TYPES = """
            /text/*
              Content-Type: text/plain; charset=utf-8
            /data/articles.jsonl
              Content-Type: application/jsonl; charset=utf-8
            /*.atom.xml
              Content-Type: application/atom+xml; charset=utf-8
            /atom.xml
              Content-Type: application/atom+xml; charset=utf-8
            /*.feed.json
              Content-Type: application/feed+json; charset=utf-8
            /feed.json
              Content-Type: application/feed+json; charset=utf-8
            /opensearch.xml
              Content-Type: application/opensearchdescription+xml; charset=utf-8
            """;

    static byte[] bytes() {
        // that nobody may frame a page can only be said in a header
        return ("/*\n  Content-Security-Policy: " + POLICY + "; frame-ancestors 'none'\n"
                        + "  X-Content-Type-Options: nosniff\n"
                        + "  Referrer-Policy: no-referrer\n" + TYPES)
                .getBytes(StandardCharsets.UTF_8);
    }
}
