package org.chancery.importing;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the columns of other people's tables mean: the usual names of each key, or the names a person gave.
 *
 * @param given names of columns by key, such as {@code text} to {@code body_clean}
 */
record Columns(Map<String, String> given) {

    static final String TEXT = "text";

    private static final Map<String, List<String>> USUAL = usual();

    Columns {
        given = Map.copyOf(given);
    }

    private static Map<String, List<String>> usual() {
        Map<String, List<String>> usual = new LinkedHashMap<>();
        usual.put("title", List.of("title", "headline", "article_title", "heading", "titre", "titulo"));
        usual.put(
                "date",
                List.of(
                        "date",
                        "published",
                        "published_at",
                        "publishedat",
                        "publication_date",
                        "publish_date",
                        "date_published",
                        "datepublished",
                        "pubdate",
                        "pub_date",
                        "published_date"));
        usual.put("author", List.of("author", "authors", "byline", "journalist", "writer"));
        usual.put(
                "publisher",
                List.of("publisher", "publication", "outlet", "newspaper", "source", "source_name", "site", "media"));
        usual.put("url", List.of("url", "link", "article_url", "web_url", "permalink", "uri"));
        usual.put("language", List.of("language", "lang"));
        usual.put(
                TEXT,
                List.of(
                        "text",
                        "body",
                        "content",
                        "article",
                        "article_text",
                        "full_text",
                        "fulltext",
                        "article_body",
                        "articlebody",
                        "maintext",
                        "main_text",
                        "story"));
        return usual;
    }

    /** Returns the keys that a person may name a column for. */
    static Collection<String> keys() {
        return USUAL.keySet();
    }

    /** Returns the article of a row, or null where it has no text. */
    @Nullable
    Found read(Map<String, String> row, String place, String format) {
        Map<String, String> small = new LinkedHashMap<>();
        row.forEach((name, value) -> small.putIfAbsent(name.strip().toLowerCase(Locale.ROOT), value));
        String text = PlainText.ofEither(small.getOrDefault(column(small, TEXT), ""));
        if (text.isBlank()) {
            return null;
        }
        Found found = new Found(place, format, List.of(), text);
        for (String key : USUAL.keySet()) {
            String column = column(small, key);
            if (!key.equals(TEXT)) {
                found = found.with(key, small.getOrDefault(column, ""), "column " + column);
            }
        }
        return found;
    }

    /** Returns whether a table with these columns has texts. */
    boolean hasText(Collection<String> names) {
        Map<String, String> small = new LinkedHashMap<>();
        names.forEach(name -> small.put(name.strip().toLowerCase(Locale.ROOT), ""));
        return small.containsKey(column(small, TEXT));
    }

    private String column(Map<String, String> row, String key) {
        String named = given.get(key);
        if (named != null) {
            return named.strip().toLowerCase(Locale.ROOT);
        }
        for (String name : USUAL.getOrDefault(key, List.of())) {
            if (!row.getOrDefault(name, "").isBlank() || (row.containsKey(name) && key.equals(TEXT))) {
                return name;
            }
        }
        return key;
    }
}
