package org.chancery.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.chancery.config.ConfigException;
import org.chancery.config.PeopleText;
import org.chancery.config.PermalinkEntry;
import org.chancery.config.PersonEntry;
import org.chancery.model.Article;
import org.chancery.model.Mention;
import org.chancery.model.Person;
import org.chancery.model.PersonRef;
import org.chancery.resolve.Archive;
import org.chancery.text.Folding;
import org.chancery.text.Slugs;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code chancery people split}: one page is two people. */
@Command(
        name = "split",
        description = {
            "Says that some articles of a person, or some forms of the name, mean somebody else, who gets a page.",
            "The person keeps the id and everything else. With other people given, says that these are and stay",
            "somebody else."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  chancery people split wang-yi --article 2021/choir.txt --article 2022/concert.txt",
            "  chancery people split wang-yi --article 2021/choir.txt --name \"Wang Yi (conductor)\"",
            "  chancery people split george-bush --form \"George W. Bush\"",
            "  chancery people split zhang-jun zhang-jun-2"
        })
final class PeopleSplitCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "PERSON", description = "Id or name of the person.")
    private String ref = "";

    @Parameters(
            index = "1..*",
            arity = "0..*",
            paramLabel = "OTHER",
            description = "Ids or names of people who are somebody else and are to stay so.")
    private List<String> others = new ArrayList<>();

    @Option(names = "--article", paramLabel = "FILE", description = "An article that means somebody else.")
    private List<String> articles = new ArrayList<>();

    @Option(names = "--form", paramLabel = "NAME", description = "A form of the name that means somebody else.")
    private List<String> forms = new ArrayList<>();

    @Option(names = "--name", paramLabel = "NAME", description = "Usual name of the other person.")
    private String name = "";

    @Option(names = "--id", paramLabel = "ID", description = "Id of the other person (default: made from the name).")
    private String id = "";

    @Mixin
    private PeopleOptions options = new PeopleOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, ConfigException, UsageException {
        long ways =
                Stream.of(articles, forms, others).filter(way -> !way.isEmpty()).count();
        if (ways != 1) {
            throw new UsageException(
                    ways == 0
                            ? "it is not told who is somebody else"
                            : "it is told in more than one way who is somebody else",
                    "Give articles with --article, or forms with --form, or other people.");
        }
        PeopleArchive people = PeopleArchive.open(options.archive());
        Person person = people.person(ref);
        if (!others.isEmpty()) {
            return PeopleApart.write(
                    people, person, others, options, spec.commandLine().getOut());
        }
        PersonEntry entry = articles.isEmpty() ? byForms(people, person) : byArticles(people, person);
        PeopleChange change =
                new PeopleChange(people, options, spec.commandLine().getOut());
        PeopleText next = people.text().withEntry(entry);
        next = change.withHistory(next, next.entries().size() - 1, "split from " + person.id());
        Archive archive = people.replay(next);
        Set<String> before = PeopleArchive.files(people.archive(), person.id());
        Set<String> other = PeopleArchive.files(archive, entry.id());
        Set<String> rest = PeopleArchive.files(archive, person.id());
        if (other.isEmpty() || rest.isEmpty() || !other.containsAll(entry.articles()) || !before.containsAll(rest)) {
            throw new UsageException(
                    person.name() + " cannot be split so: the articles explain one form by the other,"
                            + " or other decisions join them; nothing was written",
                    "Give the articles that mean somebody else with --article, and look at" + " \"chancery people show "
                            + person.id() + "\".");
        }
        change.write(
                next,
                List.of(
                        entry.name() + " (" + entry.id() + "): " + String.join(", ", other),
                        person.name() + " (" + person.id() + "): " + String.join(", ", rest)));
        return 0;
    }

    private PersonEntry byArticles(PeopleArchive people, Person person) throws UsageException {
        String own = name.isBlank() ? person.name() : name.strip();
        Set<String> files = new TreeSet<>();
        Set<String> variants = new LinkedHashSet<>();
        for (String article : articles) {
            Article found = people.article(article);
            List<PersonRef> refs = found.people().stream()
                    .filter(r -> r.id().equals(person.id()))
                    .toList();
            Set<String> known = PeopleArchive.files(people.archive(), person.id());
            if (refs.isEmpty()) {
                throw new UsageException(
                        found.file() + " does not name " + person.name(),
                        "These do: " + String.join(", ", known) + ".");
            }
            requireNotPinned(people, person, found);
            files.add(found.file());
            refs.forEach(r -> variants.add(longest(r)));
        }
        if (files.equals(PeopleArchive.files(people.archive(), person.id()))) {
            throw new UsageException(
                    "these are all articles of " + person.name(),
                    "Give only those that mean somebody else; to change the name use \"chancery people rename\".");
        }
        variants.removeIf(variant -> Folding.fold(variant).equals(Folding.fold(own)));
        return PeopleEntries.pinned(own, newId(people, own), List.copyOf(variants), List.copyOf(files), person.id());
    }

    private static String longest(PersonRef ref) {
        String longest = "";
        for (Mention mention : ref.mentions()) {
            longest =
                    mention.text().length() > longest.length() ? mention.text().strip() : longest;
        }
        return longest.isEmpty() ? ref.name() : longest;
    }

    private static void requireNotPinned(PeopleArchive people, Person person, Article article) throws UsageException {
        for (PersonEntry entry : people.entries(person)) {
            if (entry.articles().contains(article.file()) || entry.articles().contains(article.id())) {
                throw new UsageException(
                        entry.at().path() + ":" + entry.at().line() + " says that " + article.file() + " means "
                                + person.name(),
                        "Take it out of the entry's articles first, if that is wrong.");
            }
        }
    }

    private PersonEntry byForms(PeopleArchive people, Person person) throws UsageException {
        List<String> known = new ArrayList<>(person.variants());
        known.add(person.name());
        for (String form : forms) {
            if (known.stream().noneMatch(k -> Folding.fold(k).equals(Folding.fold(form)))) {
                throw new UsageException(
                        person.name() + " is not called " + form, "Known are: " + String.join(", ", known) + ".");
            }
            if (Folding.fold(form).equals(Folding.fold(person.name()))) {
                throw new UsageException(
                        form + " is the usual name of this person", "Give the articles with --article instead.");
            }
            for (PersonEntry entry : people.entries(person)) {
                if (entry.variants().contains(form)
                        || entry.same().contains(form)
                        || entry.same().contains(Slugs.slug(form))) {
                    throw new UsageException(
                            entry.at().path() + ":" + entry.at().line() + " says that " + form + " is " + person.name(),
                            "Take it out of the entry first, if that is wrong.");
                }
            }
        }
        String own = name.isBlank() ? forms.get(0) : name.strip();
        return PeopleEntries.named(own, newId(people, own), forms, person.id());
    }

    /** Returns an id that nobody has or ever had. */
    private String newId(PeopleArchive people, String name) throws UsageException {
        Set<String> taken = new TreeSet<>();
        people.archive().people().forEach(person -> taken.add(person.id()));
        people.config().permalinks().stream()
                .filter(entry -> entry.kind().equals("person"))
                .map(PermalinkEntry::id)
                .forEach(taken::add);
        people.config().people().forEach(entry -> {
            taken.add(entry.id());
            taken.addAll(entry.formerIds());
        });
        if (!id.isEmpty()) {
            PeopleIds.require(id, taken);
            return id;
        }
        String slug = Slugs.slug(name);
        String free = slug;
        for (int n = 2; taken.contains(free); n++) {
            free = slug + "-" + n;
        }
        return free;
    }
}
