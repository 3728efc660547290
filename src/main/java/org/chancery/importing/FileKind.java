package org.chancery.importing;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The kinds of file that articles can be taken out of, by the endings of their names. */
enum FileKind {
    HTML(".html", ".htm", ".xhtml"),
    MHTML(".mhtml", ".mht"),
    FEED(".xml", ".rss", ".atom", ".rdf"),
    MAIL(".eml"),
    CSV(".csv", ".tsv"),
    JSON(".jsonl", ".ndjson", ".json"),
    WARC(".warc", ".warc.gz");

    @SuppressWarnings("ImmutableEnumChecker") // List.of makes one that does not change
    private final List<String> endings;

    FileKind(String... endings) {
        this.endings = List.of(endings);
    }

    /** Returns the kind of a file, or null where the name tells none. */
    static @Nullable FileKind of(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        for (FileKind kind : values()) {
            for (String ending : kind.endings) {
                if (small.endsWith(ending)) {
                    return kind;
                }
            }
        }
        return null;
    }
}
