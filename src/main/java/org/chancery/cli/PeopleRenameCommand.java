package org.chancery.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.chancery.config.ConfigException;
import org.chancery.config.PeopleText;
import org.chancery.config.PermalinkEntry;
import org.chancery.config.PersonEntry;
import org.chancery.model.Person;
import org.chancery.resolve.Archive;
import org.chancery.resolve.NameLookup;
import org.chancery.text.Slugs;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code chancery people rename}: a person's usual name is another. */
@Command(
        name = "rename",
        description =
                "Gives a person another usual name. The name of before stays a variant, and its address leads on.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  chancery people rename lam-1f3c \"To Lam\"",
            "  chancery people rename a-okello \"Amina Okello\" --reason \"full name found\" --on 2026-02-01",
            "  chancery people rename to-lam \"Tô Lâm\" --keep-address"
        })
final class PeopleRenameCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "PERSON", description = "Id or name of the person.")
    private String ref = "";

    @Parameters(index = "1", paramLabel = "NAME", description = "The new usual name.")
    private String name = "";

    @Option(names = "--id", paramLabel = "ID", description = "The new id (default: made from the name).")
    private String id = "";

    @Option(names = "--keep-address", description = "Keep the id, and with it the address.")
    private boolean keepAddress;

    @Mixin
    private PeopleOptions options = new PeopleOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, ConfigException, UsageException {
        PeopleArchive people = PeopleArchive.open(options.archive());
        Person person = people.person(ref);
        String wanted = name.strip();
        if (wanted.isEmpty() || wanted.equals(person.name())) {
            throw new UsageException(
                    wanted.isEmpty() ? "the new name is empty" : person.name() + " is called so already",
                    "Give another name.");
        }
        for (Person other : new NameLookup(people.archive()).people(wanted)) {
            if (!other.id().equals(person.id())) {
                throw new UsageException(
                        wanted + " is " + other.name() + " (" + other.id() + ")",
                        "If they are one person, use \"chancery people merge " + other.id() + " " + person.id()
                                + "\".");
            }
        }
        String next = nextId(people, person, wanted);
        PeopleChange change =
                new PeopleChange(people, options, spec.commandLine().getOut());
        PeopleText text = changed(people, change, person, wanted, next);
        Archive archive = people.replay(text);
        Set<String> before = PeopleArchive.files(people.archive(), person.id());
        if (!PeopleArchive.files(archive, next).containsAll(before)) {
            throw new UsageException(
                    person.name() + " cannot be renamed so, as somebody else bears the name; nothing was written",
                    "Look at \"chancery people show " + person.id() + "\".");
        }
        String moved = next.equals(person.id())
                ? "The address people/" + next + ".html stays."
                : "people/" + person.id() + ".html will lead to people/" + next + ".html.";
        change.write(text, List.of(moved));
        return 0;
    }

    private String nextId(PeopleArchive people, Person person, String wanted) throws UsageException {
        String slug = id.isEmpty() ? Slugs.slug(wanted) : id;
        if (keepAddress || slug.equals(person.id())) {
            return person.id();
        }
        Set<String> taken = new TreeSet<>();
        people.archive().people().forEach(other -> taken.add(other.id()));
        // an address that leads to this person already may become the person's own again
        people.config().permalinks().stream()
                .filter(entry ->
                        entry.kind().equals("person") && !entry.leadsTo().equals(person.id()))
                .map(PermalinkEntry::id)
                .forEach(taken::add);
        PeopleIds.require(slug, taken);
        return slug;
    }

    private static PeopleText changed(
            PeopleArchive people, PeopleChange change, Person person, String wanted, String id)
            throws ConfigException, UsageException {
        PeopleText next = people.text();
        int entry = change.entryOf(next, people.entries(person));
        if (entry < 0) {
            entry = next.entries().size();
            next = next.withEntry(PeopleEntries.renamed(person, wanted, id));
        } else {
            PersonEntry old = next.entries().get(entry);
            next = next.withValue(entry, "name", wanted);
            List<String> variants = new ArrayList<>(old.variants());
            if (!variants.contains(old.name())) {
                next = next.withItem(entry, "variants", old.name());
            }
            if (!old.id().equals(id)) {
                next = next.withValue(entry, "id", id);
            }
            if (!id.equals(person.id()) && !old.formerIds().contains(person.id())) {
                next = next.withItem(entry, "former-ids", person.id());
            }
        }
        return change.withHistory(next, entry, "renamed from " + person.name());
    }
}
