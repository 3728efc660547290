package org.chancery.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.chancery.config.ConfigException;
import org.chancery.config.PeopleText;
import org.chancery.importing.PersonMatches;
import org.chancery.importing.PersonMatches.Match;
import org.chancery.model.Person;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code chancery people match}: matches made in OpenRefine come back. */
@Command(
        name = "match",
        description = {
            "Writes where people stand elsewhere: reads people.csv as it comes back from OpenRefine, with the",
            "confirmed matches in a column, and adds each as same-as to articles/_people.yaml."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "A cell holds an item of Wikidata, such as Q42, or a whole address; empty cells are passed over. What the",
            "file says already is not written twice, and a match that contradicts it is told and left out.",
            "Ends with 1 if a match was left out.",
            "",
            "Examples:",
            "  chancery people match people.csv --dry-run",
            "  chancery people match people.csv --by \"A. Librarian\" --on 2026-02-01",
            "  chancery people match people.csv --column viaf"
        })
final class PeopleMatchCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "FILE", description = "The table, as CSV with a column id.")
    private Path file = Path.of("");

    @Option(
            names = {"-c", "--column"},
            paramLabel = "NAME",
            description = "The column that holds the matches (default: ${DEFAULT-VALUE}).")
    private String column = "wikidata";

    @Mixin
    private PeopleOptions options = new PeopleOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    private int leftOut;

    @Override
    public Integer call() throws IOException, ConfigException, UsageException {
        List<Match> matches = PersonMatches.read(file, column);
        PeopleArchive people = PeopleArchive.open(options.archive());
        PeopleChange change =
                new PeopleChange(people, options, spec.commandLine().getOut());
        Map<String, Person> persons = new TreeMap<>();
        people.archive().people().forEach(person -> persons.put(person.id(), person));
        Map<String, String> holders = holders(persons);
        PeopleText next = people.text();
        int added = 0;
        for (Match match : matches) {
            Person person = persons.get(people.archive().redirects().getOrDefault(match.id(), match.id()));
            String reason = person == null ? "nobody has the id " + match.id() : wrong(person, match, holders);
            if (person == null || !reason.isEmpty()) {
                leaveOut(match, reason);
            } else if (!holders.containsKey(match.address())) {
                next = withMatch(next, people, change, person, match.address());
                holders.put(match.address(), person.id());
                added++;
            }
        }
        if (added > 0) {
            people.replay(next);
            change.write(next, List.of());
        }
        spec.commandLine()
                .getOut()
                .println(added + (added == 1 ? " match" : " matches") + " added, " + (matches.size() - added - leftOut)
                        + " known already, " + leftOut + " left out");
        return leftOut == 0 ? 0 : 1;
    }

    /** Returns whom each address stands for by the file as it is. */
    private static Map<String, String> holders(Map<String, Person> persons) {
        Map<String, String> holders = new HashMap<>();
        persons.forEach(
                (id, person) -> person.sameAs().forEach(address -> holders.put(PersonMatches.plain(address), id)));
        return holders;
    }

    /** Returns why a match cannot be taken, or an empty text. */
    private static String wrong(Person person, Match match, Map<String, String> holders) {
        if (match.address().isEmpty()) {
            return match.cell() + " is no item of Wikidata and no address";
        }
        String holder = holders.get(match.address());
        if (holder != null && !holder.equals(person.id())) {
            return match.address() + " stands for " + holder + " already; if they are one person, use \"chancery people"
                    + " merge " + holder + " " + person.id() + "\"";
        }
        for (Map.Entry<String, String> known : holders.entrySet()) {
            if (holder == null
                    && known.getValue().equals(person.id())
                    && PersonMatches.isItem(match.address())
                    && PersonMatches.isItem(known.getKey())) {
                return person.name() + " is " + known.getKey() + " already";
            }
        }
        return "";
    }

    private void leaveOut(Match match, String reason) {
        leftOut++;
        PrintWriter err = spec.commandLine().getErr();
        err.println(file + ":" + match.line() + ": left out: " + reason);
    }

    private static PeopleText withMatch(
            PeopleText text, PeopleArchive people, PeopleChange change, Person person, String address)
            throws ConfigException, UsageException {
        int entry = change.entryOf(text, people.entries(person));
        PeopleText next = entry < 0
                ? text.withEntry(PeopleEntries.elsewhere(person, address))
                : text.withItem(entry, "same-as", address);
        return change.withHistory(next, entry < 0 ? next.entries().size() - 1 : entry, "matched with " + address);
    }
}
