package org.chancery.config;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.chancery.problem.Problem;
import org.chancery.problem.Severity;

/**
 * The text of {@code _people.yaml} with changes made to it. A change touches the lines of one entry; everything else,
 * comments and order above all, stays byte for byte. Whatever a change would spoil is refused. Immutable.
 */
public final class PeopleText {

    /** Name of the file in the folder {@code articles/}. */
    public static final String NAME = "_people.yaml";

    private static final String MARK = "\uFEFF";

    private final byte[] original;
    private final YamlList list;
    private final List<PersonEntry> entries;

    private PeopleText(byte[] original, YamlList list) throws YamlFault, ConfigException {
        this.original = original;
        this.list = list;
        List<Problem> problems = new ArrayList<>();
        this.entries = PeopleFile.read(new ConfigFile(NAME, list.text(), problems));
        if (!problems.isEmpty()) {
            throw new ConfigException(problems);
        }
    }

    /**
     * Reads the file of an archive; one that is absent is empty.
     *
     * @param articles the folder {@code articles/}
     * @throws ConfigException if the file is no UTF-8, or not what {@code _people.yaml} should be
     */
    public static PeopleText read(Path articles) throws IOException, ConfigException {
        Path file = articles.resolve(NAME);
        byte[] bytes = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return new PeopleText(bytes, YamlList.of(text.startsWith(MARK) ? text.substring(1) : text));
        } catch (CharacterCodingException e) {
            throw new ConfigException(List.of(Problem.error(
                    "config.encoding",
                    NAME,
                    "is not saved as UTF-8, so it cannot be changed here",
                    "Save it as UTF-8")));
        } catch (YamlFault e) {
            throw refused(e);
        }
    }

    /** Returns the entries as they stand now. */
    public List<PersonEntry> entries() {
        return List.copyOf(entries);
    }

    /** Returns the text, without a byte order mark. */
    public String text() {
        return list.text();
    }

    /** Returns the number of the entry that stands at a place, from 0; -1 where none does. */
    public int indexOf(At at) {
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).at().equals(at)) {
                return i;
            }
        }
        return -1;
    }

    /**
     * Adds an entry at the end.
     *
     * @param entry the entry; what is empty in it is not written
     */
    public PeopleText withEntry(PersonEntry entry) throws ConfigException {
        return changed(() -> list.withEntry(lines(entry)));
    }

    /**
     * Adds a text to a list of an entry.
     *
     * @param entry number of the entry, from 0
     * @param key {@code variants}, {@code same}, {@code not-same}, {@code former-ids} or {@code articles}
     */
    public PeopleText withItem(int entry, String key, String text) throws ConfigException {
        return changed(() -> list.withItem(entry, key, YamlScalar.of(text)));
    }

    /** Adds what was decided to the history of an entry. */
    public PeopleText withDecision(int entry, PersonEntry.Decision decision) throws ConfigException {
        return changed(() -> list.withItem(entry, "history", item(decision)));
    }

    /** Gives a key of an entry, {@code name} or {@code id}, a value. */
    public PeopleText withValue(int entry, String key, String value) throws ConfigException {
        return changed(() -> list.withValue(entry, key, YamlScalar.of(value)));
    }

    @FunctionalInterface
    private interface Change {
        YamlList make() throws YamlFault;
    }

    private PeopleText changed(Change change) throws ConfigException {
        try {
            return new PeopleText(original, change.make());
        } catch (YamlFault e) {
            throw refused(e);
        }
    }

    /**
     * Writes the text, whole or not at all.
     *
     * @return whether anything was to write
     * @throws ConfigException if somebody else has changed the file since it was read
     */
    public boolean save(Path articles) throws IOException, ConfigException {
        Path file = articles.resolve(NAME);
        byte[] now = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
        if (!Arrays.equals(now, original)) {
            throw new ConfigException(List.of(Problem.error(
                    "config.changed", NAME, "was changed by somebody else meanwhile", "Run the command again")));
        }
        boolean marked = new String(original, StandardCharsets.UTF_8).startsWith(MARK);
        byte[] next = (marked ? MARK + text() : text()).getBytes(StandardCharsets.UTF_8);
        if (Arrays.equals(next, original)) {
            return false;
        }
        FileReplacement.write(file, next);
        return true;
    }

    /** Returns an entry as it is written: a line a key, lists between brackets. */
    public static List<String> lines(PersonEntry entry) {
        List<String> lines = new ArrayList<>();
        lines.add("- name: " + YamlScalar.of(entry.name()));
        if (!entry.id().isEmpty()) {
            lines.add("  id: " + YamlScalar.of(entry.id()));
        }
        list("variants", entry.variants(), lines);
        list("articles", entry.articles(), lines);
        list("same", entry.same(), lines);
        list("not-same", entry.notSame(), lines);
        list("former-ids", entry.formerIds(), lines);
        list("same-as", entry.sameAs(), lines);
        if (entry.ignore()) {
            lines.add("  ignore: true");
        }
        if (!entry.history().isEmpty()) {
            lines.add("  history:");
            entry.history().forEach(decision -> lines.add("    - " + item(decision)));
        }
        return lines;
    }

    private static void list(String key, List<String> items, List<String> lines) {
        if (!items.isEmpty()) {
            lines.add("  " + key + ": ["
                    + String.join(", ", items.stream().map(YamlScalar::of).toList()) + "]");
        }
    }

    private static String item(PersonEntry.Decision decision) {
        StringBuilder out = new StringBuilder("{what: ").append(YamlScalar.of(decision.what()));
        pair("reason", decision.reason(), out);
        pair("by", decision.by(), out);
        pair("on", decision.on(), out);
        return out.append('}').toString();
    }

    private static void pair(String key, String value, StringBuilder out) {
        if (!value.isEmpty()) {
            out.append(", ").append(key).append(": ").append(YamlScalar.of(value));
        }
    }

    private static ConfigException refused(YamlFault fault) {
        return new ConfigException(
                List.of(
                        new Problem(
                                Severity.ERROR,
                                "config.yaml",
                                NAME,
                                fault.line(),
                                fault.column(),
                                fault.words(),
                                "Change the file by hand there, or write it as a list of entries in lines, each beginning with a hyphen")));
    }
}
