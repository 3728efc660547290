package org.chancery.cli;

import java.nio.file.Path;
import java.util.List;
import org.chancery.config.PersonEntry;
import org.chancery.model.PartialDate;
import picocli.CommandLine.Option;

/** What every command takes that writes a decision about people. */
final class PeopleOptions {

    @Option(
            names = {"-a", "--archive"},
            paramLabel = "DIR",
            description = "The archive's folder (default: the working folder).")
    private Path archive = Path.of("");

    @Option(names = "--dry-run", description = "Tell what would be written and write nothing.")
    private boolean dryRun;

    @Option(names = "--reason", paramLabel = "WORDS", description = "Why; kept in the history of the entry.")
    private String reason = "";

    @Option(names = "--by", paramLabel = "NAME", description = "Who decided; kept in the history of the entry.")
    private String by = "";

    @Option(
            names = "--on",
            paramLabel = "DATE",
            description = "When it was decided, such as 2026-02-01; kept in the history of the entry.")
    private String on = "";

    Path archive() {
        return archive;
    }

    boolean dryRun() {
        return dryRun;
    }

    /** Returns the decision to keep in the history of an entry; none where neither why, who nor when is given. */
    List<PersonEntry.Decision> decision(String what) throws UsageException {
        if (!on.isEmpty() && PartialDate.parse(on).isEmpty()) {
            throw new UsageException("--on " + on + " is no date", "Write it as 2026-02-01, 2026-02 or 2026.");
        }
        boolean told = !reason.isBlank() || !by.isBlank() || !on.isEmpty();
        return told ? List.of(new PersonEntry.Decision(what, reason.strip(), by.strip(), on)) : List.of();
    }
}
