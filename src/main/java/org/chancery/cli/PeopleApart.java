package org.chancery.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.config.ConfigException;
import org.chancery.config.PeopleText;
import org.chancery.config.PersonEntry;
import org.chancery.model.Person;
import org.chancery.resolve.Archive;

/** Writes that people who look alike are different people. */
final class PeopleApart {

    private PeopleApart() {}

    /** Writes the decision and returns the exit status. */
    static int write(PeopleArchive people, Person person, List<String> others, PeopleOptions options, PrintWriter out)
            throws IOException, ConfigException, UsageException {
        List<String> ids = new ArrayList<>();
        for (String ref : others) {
            Person other = people.person(ref);
            if (other.id().equals(person.id())) {
                throw new UsageException(
                        ref + " is " + person.name() + " (" + person.id() + ") at present",
                        "Tell which articles mean somebody else with --article, or which forms with --form.");
            }
            ids.add(other.id());
        }
        PeopleChange change = new PeopleChange(people, options, out);
        PeopleText next = people.text();
        int entry = change.entryOf(next, people.entries(person));
        if (entry < 0) {
            entry = next.entries().size();
            next = next.withEntry(entry(people, person, ids));
        } else {
            List<String> known = next.entries().get(entry).notSame();
            for (String id : ids) {
                next = known.contains(id) ? next : next.withItem(entry, "not-same", id);
            }
        }
        next = change.withHistory(next, entry, "kept apart from " + String.join(", ", ids));
        Archive archive = people.replay(next);
        for (String id : ids) {
            Set<String> before = PeopleArchive.files(people.archive(), id);
            if (!PeopleArchive.files(archive, id).containsAll(before)) {
                throw new UsageException(
                        person.name() + " and " + id + " cannot be kept apart so; nothing was written",
                        "Look at both with \"chancery people show\".");
            }
        }
        change.write(next, List.of(person.name() + " (" + person.id() + ") is not " + String.join(", ", ids) + "."));
        return 0;
    }

    /** A family name alone is that of many, so it is settled for the articles that have it now. */
    private static PersonEntry entry(PeopleArchive people, Person person, List<String> ids) {
        List<String> files = person.name().indexOf(' ') < 0
                ? List.copyOf(PeopleArchive.files(people.archive(), person.id()))
                : List.of();
        return PeopleEntries.apart(person.name(), person.id(), files, ids);
    }
}
