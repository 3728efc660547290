package org.chancery.config;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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
        StringBuilder out = new StringBuilder(HEADING);
        permalinks.stream().sorted(ORDER).forEach(entry -> {
            out.append("- {kind: ").append(entry.kind()).append(", id: ");
            quote(entry.id(), out);
            out.append(", key: ");
            quote(entry.key(), out);
            if (!entry.leadsTo().isEmpty()) {
                out.append(", leads-to: ");
                quote(entry.leadsTo(), out);
            }
            out.append("}\n");
        });
        if (permalinks.isEmpty()) {
            out.append("[]\n");
        }
        return out.toString();
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
        Path named = articles.resolve(NAME);
        Path file = Files.exists(named) ? named.toRealPath() : named;
        Path aside = file.resolveSibling("." + NAME + ".new");
        try {
            Files.write(aside, write(next).getBytes(StandardCharsets.UTF_8));
            replace(aside, file);
        } finally {
            Files.deleteIfExists(aside);
        }
        return true;
    }

    private static void replace(Path aside, Path file) throws IOException {
        try {
            Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Writes a double-quoted scalar, in which every character can be written. */
    private static void quote(String text, StringBuilder out) {
        out.append('"');
        text.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                out.append('\\').appendCodePoint(c);
            } else if (Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE || isSeparator(c)) {
                out.append(String.format("\\u%04X", c));
            } else {
                out.appendCodePoint(c);
            }
        });
        out.append('"');
    }

    private static boolean isSeparator(int c) {
        return c == 0x2028 || c == 0x2029 || c == 0xFEFF || c == 0xFFFE || c == 0xFFFF;
    }
}
