package org.chancery.config;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.problem.Problem;

/** The lines of {@code _permalinks.yaml}: entries, and the comments that stand above each. */
final class PermalinkLines {

    private static final String NONE = "[]";

    /** Lines above an entry, and the entry as it was written. */
    private record Written(List<String> above, List<String> lines, PermalinkEntry entry) {}

    private final Map<String, Written> written = new HashMap<>();
    private final List<String> heading = new ArrayList<>();
    private final List<String> ending = new ArrayList<>();
    private final String newline;

    /** Takes the text of a file apart; of one that is no list of lines only the comments are kept. */
    PermalinkLines(String text) {
        this.newline = text.contains("\r\n") ? "\r\n" : "\n";
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        List<String> above = new ArrayList<>();
        List<String> entry = new ArrayList<>();
        for (String line : plain.lines().toList()) {
            boolean inside = !entry.isEmpty() && line.startsWith(" ");
            if (!inside && !entry.isEmpty()) {
                close(above, entry);
            }
            if (inside || line.startsWith("- ")) {
                entry.add(line);
            } else if (line.isBlank() || line.strip().startsWith("#")) {
                above.add(line);
            }
        }
        close(above, entry);
        (written.isEmpty() ? heading : ending).addAll(above);
    }

    private void close(List<String> above, List<String> lines) {
        if (lines.isEmpty()) {
            return;
        }
        List<Problem> problems = new ArrayList<>();
        String text = String.join("\n", lines) + "\n";
        for (PermalinkEntry entry : PermalinksFile.read(new ConfigFile("", text, problems))) {
            int own = written.isEmpty() ? lastBlank(above) : 0;
            heading.addAll(above.subList(0, own));
            written.put(
                    key(entry), new Written(List.copyOf(above.subList(own, above.size())), List.copyOf(lines), entry));
        }
        above.clear();
        lines.clear();
    }

    /** The comment at the head of the file is about the file; what stands below its last blank line is about the entry. */
    private static int lastBlank(List<String> above) {
        int blank = above.lastIndexOf("");
        return blank < 0 ? above.size() : blank + 1;
    }

    /** Returns the text with these entries, in the order given. */
    String with(List<PermalinkEntry> entries) {
        List<String> lines = new ArrayList<>(heading);
        for (PermalinkEntry entry : entries) {
            Written old = written.get(key(entry));
            if (old != null) {
                lines.addAll(old.above());
            }
            if (old != null && old.entry().equals(entry)) {
                lines.addAll(old.lines());
            } else {
                lines.add(line(entry) + (old == null ? "" : comment(old.lines())));
            }
        }
        if (entries.isEmpty()) {
            lines.add(NONE);
        }
        lines.addAll(ending);
        return String.join(newline, lines) + newline;
    }

    /** Returns the comment behind an entry of one line, with the blanks before it; empty where there is none. */
    private static String comment(List<String> lines) {
        String line = lines.get(0);
        int at = line.lastIndexOf('}') + 1;
        return lines.size() == 1 && at > 0 && line.substring(at).strip().startsWith("#") ? line.substring(at) : "";
    }

    private static String line(PermalinkEntry entry) {
        return "- {kind: " + entry.kind()
                + ", id: " + YamlScalar.quoted(entry.id())
                + ", key: " + YamlScalar.quoted(entry.key())
                + (entry.leadsTo().isEmpty() ? "" : ", leads-to: " + YamlScalar.quoted(entry.leadsTo()))
                + "}";
    }

    private static String key(PermalinkEntry entry) {
        return entry.kind() + " " + entry.id();
    }
}
