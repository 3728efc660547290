package org.chancery.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.chancery.config.ConfigException;
import org.chancery.config.PeopleText;
import org.chancery.config.PersonEntry;
import org.chancery.model.Article;
import org.chancery.model.Person;
import org.chancery.model.PersonRef;
import org.chancery.resolve.Archive;
import org.chancery.text.Folding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code chancery people ignore}: a name is no person. */
@Command(
        name = "ignore",
        description = "Says that a name is no person at all. What was said by it stays, without a speaker.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  chancery people ignore \"State House\"",
            "  chancery people ignore wisdom-2c4e --reason \"a virtue, not a name\""
        })
final class PeopleIgnoreCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "PERSON", description = "Id or name of what is no person.")
    private String ref = "";

    @Mixin
    private PeopleOptions options = new PeopleOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, ConfigException, UsageException {
        PeopleArchive people = PeopleArchive.open(options.archive());
        requireNotIgnored(people);
        Person person = people.person(ref);
        for (PersonEntry entry : people.entries(person)) {
            throw new UsageException(
                    entry.at().path() + ":" + entry.at().line() + " says who " + person.name() + " is",
                    "Take the entry out first, if that is wrong.");
        }
        PeopleChange change =
                new PeopleChange(people, options, spec.commandLine().getOut());
        PeopleText next = ignored(people, person, List.of());
        if (!isGone(people.archive(), people.replay(next), person)) {
            next = ignored(people, person, person.variants());
            requireGone(people, people.replay(next), person);
        }
        next = change.withHistory(next, next.entries().size() - 1, "ignored");
        Set<String> files = PeopleArchive.files(people.archive(), person.id());
        change.write(next, List.of(person.name() + " is no longer a person in " + String.join(", ", files) + "."));
        return 0;
    }

    private void requireNotIgnored(PeopleArchive people) throws UsageException {
        for (PersonEntry entry : people.config().people()) {
            List<String> names = new ArrayList<>(entry.variants());
            names.add(entry.name());
            if (entry.ignore() && names.stream().anyMatch(n -> Folding.fold(n).equals(Folding.fold(ref)))) {
                throw new UsageException(
                        entry.at().path() + ":" + entry.at().line() + " ignores " + ref + " already",
                        "Nothing is left to do.");
            }
        }
    }

    private static PeopleText ignored(PeopleArchive people, Person person, List<String> variants)
            throws ConfigException {
        return people.text().withEntry(PeopleEntries.ignored(person.name(), variants));
    }

    /** Returns whether every article has the people it had, the ignored one left out. */
    private static boolean isGone(Archive before, Archive after, Person ignored) {
        return IntStream.range(0, before.articles().size())
                .allMatch(i -> count(after.articles().get(i))
                        == count(before.articles().get(i), ignored.id()));
    }

    private static long count(Article article) {
        return count(article, "");
    }

    private static long count(Article article, String without) {
        return article.people().stream()
                .map(PersonRef::id)
                .filter(id -> !id.equals(without))
                .distinct()
                .count();
    }

    private static void requireGone(PeopleArchive people, Archive after, Person ignored) throws UsageException {
        if (!isGone(people.archive(), after, ignored)) {
            String file = PeopleArchive.files(people.archive(), ignored.id())
                    .iterator()
                    .next();
            throw new UsageException(
                    "somebody else bears the name " + ignored.name() + " too; nothing was written",
                    "Say it about single articles in _corrections.yaml: - {article: " + file
                            + ", field: person, value: \"-" + ignored.name() + "\"}");
        }
    }
}
