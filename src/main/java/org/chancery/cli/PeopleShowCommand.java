package org.chancery.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.chancery.config.ConfigException;
import org.chancery.config.PeopleText;
import org.chancery.config.PersonEntry;
import org.chancery.model.Article;
import org.chancery.model.PartialDate;
import org.chancery.model.Person;
import org.chancery.model.PersonRef;
import org.chancery.resolve.NameLookup;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code chancery people show}: what is known about a person. */
@Command(
        name = "show",
        description = "Prints what is known about a person: names, offices, articles, evidence, decisions.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  chancery people show to-lam",
            "  chancery people show \"Chou En-lai\" --archive ~/archive"
        })
final class PeopleShowCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "PERSON", description = "Id or name of the person.")
    private String ref = "";

    @Option(
            names = {"-a", "--archive"},
            paramLabel = "DIR",
            description = "The archive's folder (default: the working folder).")
    private Path folder = Path.of("");

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, ConfigException, UsageException {
        PeopleArchive people = PeopleArchive.open(folder);
        List<Person> found = new NameLookup(people.archive()).people(ref);
        PrintWriter out = spec.commandLine().getOut();
        if (found.size() < 2) {
            print(people, people.person(ref), out);
        }
        for (int i = 0; found.size() > 1 && i < found.size(); i++) {
            out.print(i == 0 ? "" : System.lineSeparator());
            print(people, found.get(i), out);
        }
        return 0;
    }

    private static void print(PeopleArchive people, Person person, PrintWriter out) {
        out.println(person.name() + " (" + person.id() + "), confidence "
                + String.format(Locale.ROOT, "%.2f", person.confidence()));
        section("Also called", person.variants(), out);
        section("Elsewhere", person.sameAs(), out);
        section("Doubts", person.doubts(), out);
        Map<String, String> files =
                people.archive().articles().stream().collect(Collectors.toMap(Article::id, Article::file));
        section(
                "Offices",
                person.offices().stream().map(held -> office(held, files)).toList(),
                out);
        section("Articles", articles(people, person), out);
        section("Evidence", person.evidence(), out);
        section(
                "Addresses that lead here",
                people.archive().redirects().entrySet().stream()
                        .filter(entry -> entry.getValue().equals(person.id()))
                        .map(entry -> "people/" + entry.getKey() + ".html")
                        .toList(),
                out);
        section("Decisions", decisions(people, person), out);
    }

    private static void section(String heading, List<String> lines, PrintWriter out) {
        if (!lines.isEmpty()) {
            out.println(heading);
            lines.forEach(line -> out.println("  " + line));
        }
    }

    private static String office(Person.Held held, Map<String, String> files) {
        String when = held.until() == null ? edtf(held.date()) : edtf(held.date()) + " to " + edtf(held.until());
        String where = held.article().isEmpty() ? PeopleText.NAME : files.getOrDefault(held.article(), held.article());
        return held.title() + " (" + when + ", " + where + ")";
    }

    private static String edtf(@Nullable PartialDate date) {
        return date == null ? "undated" : date.edtf();
    }

    private static List<String> articles(PeopleArchive people, Person person) {
        List<String> lines = new ArrayList<>();
        for (Article article : people.archive().articles()) {
            for (PersonRef ref : article.people()) {
                if (ref.id().equals(person.id())) {
                    lines.add(article.file() + ", " + edtf(article.published().date()) + ": "
                            + ref.part().name().toLowerCase(Locale.ROOT) + ", named "
                            + ref.mentions().size() + (ref.mentions().size() == 1 ? " time" : " times")
                            + ", by the rule " + ref.rule()
                            + String.format(Locale.ROOT, ", confidence %.2f", ref.confidence()));
                }
            }
        }
        return lines;
    }

    private static List<String> decisions(PeopleArchive people, Person person) {
        List<String> lines = new ArrayList<>();
        for (PersonEntry entry : people.entries(person)) {
            lines.add(entry.at().path() + ":" + entry.at().line() + ": entry for " + entry.name());
            list("same", entry.same(), lines);
            list("not-same", entry.notSame(), lines);
            list("articles", entry.articles(), lines);
            list("former-ids", entry.formerIds(), lines);
            for (PersonEntry.Decision decision : entry.history()) {
                lines.add("  " + decision.what() + told(decision.reason()) + told(decision.by()) + told(decision.on()));
            }
        }
        NameLookup lookup = new NameLookup(people.archive());
        for (PersonEntry entry : people.config().people()) {
            for (String other : entry.notSame()) {
                if (lookup.people(other).contains(person)) {
                    lines.add(entry.at().path() + ":" + entry.at().line() + ": not the same as " + entry.name());
                }
            }
        }
        return lines;
    }

    private static void list(String key, List<String> items, List<String> lines) {
        if (!items.isEmpty()) {
            lines.add("  " + key + ": " + String.join(", ", items));
        }
    }

    private static String told(String words) {
        return words.isEmpty() ? "" : "; " + words;
    }
}
