package org.chancery.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.chancery.config.ConfigException;
import org.chancery.config.PeopleText;
import org.chancery.config.PersonEntry;
import org.chancery.model.Person;
import org.chancery.resolve.Archive;
import org.chancery.resolve.NameLookup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code chancery people merge}: several are one person. */
@Command(
        name = "merge",
        description = "Says that several people are one. The addresses of the others lead to the first.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  chancery people merge to-lam lam-1f3c",
            "  chancery people merge \"Zhou Enlai\" \"Chou En-lai\" --reason \"older spelling\" --by \"A. Librarian\"",
            "  chancery people merge to-lam lam-1f3c --dry-run"
        })
final class PeopleMergeCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "PERSON", description = "Id or name of the person to keep.")
    private String keep = "";

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "OTHER", description = "Ids or names of the same person.")
    private List<String> others = new ArrayList<>();

    @Mixin
    private PeopleOptions options = new PeopleOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, ConfigException, UsageException {
        PeopleArchive people = PeopleArchive.open(options.archive());
        Person person = people.person(keep);
        List<Person> same = new ArrayList<>();
        for (String ref : others) {
            Person other = people.person(ref);
            if (other.id().equals(person.id()) || same.contains(other)) {
                throw new UsageException(
                        ref + " is " + person.name() + " (" + person.id() + ") already", "Give somebody else.");
            }
            requireNotApart(people, person, other);
            requireNotApart(people, other, person);
            same.add(other);
        }
        PeopleChange change =
                new PeopleChange(people, options, spec.commandLine().getOut());
        PeopleText next = changed(people, change, person, same);
        Archive archive = people.replay(next);
        List<String> summary = new ArrayList<>();
        for (Person other : same) {
            requireJoined(people, archive, person, other);
            summary.add("people/" + other.id() + ".html will lead to people/" + person.id() + ".html.");
        }
        int count = PeopleArchive.files(archive, person.id()).size();
        summary.add(person.name() + " has " + count + (count == 1 ? " article." : " articles."));
        change.write(next, summary);
        return 0;
    }

    private static void requireNotApart(PeopleArchive people, Person one, Person other) throws UsageException {
        NameLookup lookup = new NameLookup(people.archive());
        for (PersonEntry entry : people.entries(one)) {
            for (String ref : entry.notSame()) {
                if (lookup.people(ref).contains(other)) {
                    throw new UsageException(
                            entry.at().path() + ":" + entry.at().line() + " says that " + one.name() + " is not "
                                    + other.name(),
                            "Take " + ref + " out of its not-same first, if that is wrong.");
                }
            }
        }
    }

    private static PeopleText changed(PeopleArchive people, PeopleChange change, Person person, List<Person> same)
            throws ConfigException, UsageException {
        List<String> ids = same.stream().map(Person::id).toList();
        PeopleText next = people.text();
        int entry = change.entryOf(next, people.entries(person));
        if (entry < 0) {
            entry = next.entries().size();
            next = next.withEntry(PeopleEntries.same(person, ids));
        } else {
            if (next.entries().get(entry).id().isEmpty()) {
                next = next.withValue(entry, "id", person.id());
            }
            for (String id : ids) {
                next = next.withItem(entry, "same", id);
            }
        }
        return change.withHistory(next, entry, "merged with " + String.join(", ", ids));
    }

    private static void requireJoined(PeopleArchive people, Archive archive, Person person, Person other)
            throws UsageException {
        Set<String> now = PeopleArchive.files(archive, person.id());
        if (!now.containsAll(PeopleArchive.files(people.archive(), other.id()))) {
            throw new UsageException(
                    other.name() + " cannot be merged with " + person.name()
                            + ": other decisions keep them apart; nothing was written",
                    "Look at both with \"chancery people show\".");
        }
    }
}
