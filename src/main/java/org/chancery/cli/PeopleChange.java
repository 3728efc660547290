package org.chancery.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import org.chancery.config.ConfigException;
import org.chancery.config.PeopleText;
import org.chancery.config.PersonEntry;

/** Writes one decision into {@code _people.yaml} and tells what was written and where. */
final class PeopleChange {

    private final PeopleArchive archive;
    private final PeopleOptions options;
    private final PrintWriter out;

    PeopleChange(PeopleArchive archive, PeopleOptions options, PrintWriter out) {
        this.archive = archive;
        this.options = options;
        this.out = out;
    }

    /** Adds what was decided to the history of an entry, where why, who or when is given. */
    PeopleText withHistory(PeopleText text, int entry, String what) throws ConfigException, UsageException {
        PeopleText next = text;
        for (PersonEntry.Decision decision : options.decision(what)) {
            next = next.withDecision(entry, decision);
        }
        return next;
    }

    /** Returns the number of the entry that is about somebody; -1 where there is none. */
    int entryOf(PeopleText text, List<PersonEntry> entries) {
        return entries.isEmpty() ? -1 : text.indexOf(entries.get(0).at());
    }

    /**
     * Writes the file, unless this is a trial, and prints the lines that changed.
     *
     * @param next the text to write
     * @param summary what the decision comes to, a line each
     */
    void write(PeopleText next, List<String> summary) throws IOException, ConfigException {
        print(archive.text().text().lines().toList(), next.text().lines().toList());
        summary.forEach(out::println);
        if (options.dryRun()) {
            out.println("Nothing was written, as --dry-run asks.");
        } else {
            archive.save(next);
            out.println("Run \"chancery build\" to see it.");
        }
    }

    private void print(List<String> before, List<String> after) {
        int first = 0;
        while (first < before.size()
                && first < after.size()
                && before.get(first).equals(after.get(first))) {
            first++;
        }
        int last = 0;
        while (last < before.size() - first
                && last < after.size() - first
                && before.get(before.size() - 1 - last).equals(after.get(after.size() - 1 - last))) {
            last++;
        }
        List<String> added = after.subList(first, after.size() - last);
        int skipped = !added.isEmpty() && added.get(0).isBlank() ? 1 : 0;
        out.println("articles/" + PeopleText.NAME + ":" + (first + skipped + 1)
                + (options.dryRun() ? ": would be written" : ": written"));
        before.subList(first, before.size() - last).forEach(line -> out.println("  - " + line));
        added.stream().skip(skipped).forEach(line -> out.println("  + " + line));
    }
}
