package org.chancery.config;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Reads and writes {@code _permalinks.yaml}. */
public final class PermalinksFile {

    private static final List<String> KEYS = List.of("kind", "id", "key", "leads-to");
    private static final List<String> KINDS = List.of("article", "person", "source", "topic", "place", "organisation");

    private static final Comparator<PermalinkEntry> ORDER =
            Comparator.comparing(PermalinkEntry::kind).thenComparing(PermalinkEntry::id);

    private static final String HEADING = """
            # Every address this archive has ever published, and where it leads now. Written by "chancery build".
            # Keep it with the articles: it is how old links go on working. An id is never given to anybody else.
            """;

    private static final String NAME = "_permalinks.yaml";

    private PermalinksFile() {}

    static List<PermalinkEntry> read(ConfigFile file) {
        List<PermalinkEntry> plain = PlainPermalinks.read(file.text(), KINDS);
        return plain != null ? plain : readYaml(file);
    }

    private static List<PermalinkEntry> readYaml(ConfigFile file) {
        List<PermalinkEntry> permalinks = new ArrayList<>();
        Once once = new Once("address");
        for (ConfigEntry entry : file.list(KEYS)) {
            entry.required("kind");
            PermalinkEntry permalink = new PermalinkEntry(
                    entry.oneOf("kind", KINDS), entry.required("id"), entry.text("key"), entry.text("leads-to"));
            once.key(entry, permalink.kind() + " " + permalink.id());
            permalinks.add(permalink);
        }
        return permalinks;
    }

    /**
     * Returns the text of the file: a heading, then an entry a line, sorted by kind and id. The same entries in any order
     * give the same text, and reading it gives the entries again.
     */
    public static String write(List<PermalinkEntry> permalinks) {
        return write("", permalinks);
    }

    /**
     * Returns the text of the file with the entries in their order. A line of the old text that is no entry, a comment
     * above all, stays above the entry that it stood above; an entry that says the same stays as it was written.
     */
    static String write(String old, List<PermalinkEntry> permalinks) {
        return new PermalinkLines(old.isBlank() ? HEADING : old)
                .with(permalinks.stream().sorted(ORDER).toList());
    }

    /**
     * Keeps the list in an archive. The file is put in place whole or not at all, and is not touched where it says the
     * same already.
     *
     * @param articles the folder {@code articles/}
     * @param former the list as it was read
     * @param next the list as it should be
     * @return whether the file was written
     * @throws IOException if it cannot be written; it is then as it was
     */
    public static boolean save(Path articles, List<PermalinkEntry> former, List<PermalinkEntry> next)
            throws IOException {
        if (former.stream()
                .sorted(ORDER)
                .toList()
                .equals(next.stream().sorted(ORDER).toList())) {
            return false;
        }
        Path file = articles.resolve(NAME);
        String old = Files.exists(file) ? Files.readString(file, StandardCharsets.UTF_8) : "";
        FileReplacement.write(file, write(old, next).getBytes(StandardCharsets.UTF_8));
        return true;
    }
}
