package org.chancery.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.config.ArchiveConfig;
import org.chancery.config.ConfigException;
import org.chancery.config.ConfigReader;
import org.chancery.config.PeopleText;
import org.chancery.config.PersonEntry;
import org.chancery.model.Article;
import org.chancery.model.Person;
import org.chancery.problem.Problem;
import org.chancery.problem.Severity;
import org.chancery.read.ArchiveScanner;
import org.chancery.resolve.Archive;
import org.chancery.resolve.NameLookup;

/**
 * An archive whose people are to be looked at or decided about: all articles with everybody known, and the text of
 * {@code _people.yaml}. A change of that text is proved by working out anew who is who before anything is written.
 */
final class PeopleArchive {

    private final Path articles;
    private final ArchiveConfig config;
    private final PeopleText text;
    private final Stages stages;
    private final Stages.Parsed parsed;
    private final Archive archive;

    private PeopleArchive(Path articles, ArchiveConfig config, PeopleText text) throws IOException, ConfigException {
        this.articles = articles;
        this.config = config;
        this.text = text;
        this.stages = new Stages(config, Runtime.getRuntime().availableProcessors());
        this.parsed = stages.parse(ArchiveScanner.scan(articles, config.publishedArticles()), new Timings());
        this.archive = resolve(config);
    }

    /**
     * Opens an archive.
     *
     * @throws ConfigException if a configuration file is wrong, or holds a decision that matches nothing
     */
    static PeopleArchive open(Path folder) throws IOException, ConfigException, UsageException {
        Path articles = ArchiveFolder.articles(folder);
        return new PeopleArchive(articles, new ConfigReader().read(articles), PeopleText.read(articles));
    }

    private Archive resolve(ArchiveConfig decisions) throws ConfigException {
        Archive resolved = stages.resolve(parsed, decisions).archive();
        List<Problem> wrong = resolved.problems().stream()
                .filter(p -> p.severity() == Severity.ERROR && p.code().startsWith("resolve."))
                .toList();
        if (!wrong.isEmpty()) {
            throw new ConfigException(wrong);
        }
        return resolved;
    }

    /** Returns everybody as the decisions stand now. */
    Archive archive() {
        return archive;
    }

    /** Returns what a person said about the archive. */
    ArchiveConfig config() {
        return config;
    }

    /** Returns the text of the people's file. */
    PeopleText text() {
        return text;
    }

    /** Returns the entries that are about a person, in the order of the file. */
    List<PersonEntry> entries(Person person) {
        return archive.decided().getOrDefault(person.id(), List.of());
    }

    /**
     * Returns who is called so.
     *
     * @param ref an id, one that leads to somebody, or a name
     * @throws UsageException if nobody is, or several are
     */
    Person person(String ref) throws UsageException {
        NameLookup lookup = new NameLookup(archive);
        List<Person> found = lookup.people(ref);
        if (found.size() == 1) {
            return found.get(0);
        }
        if (found.isEmpty()) {
            List<String> near = lookup.near(ref);
            throw new UsageException(
                    "nobody in the archive is called " + ref,
                    near.isEmpty()
                            ? "Give the id at the end of the address of a person's page, or the name as the page has it."
                            : "Did you mean " + String.join(", or ", near) + "?");
        }
        throw new UsageException(
                ref + " may be " + found.size() + " people",
                "Give the id: "
                        + String.join(", or ", found.stream().map(Person::id).toList()) + ".");
    }

    /**
     * Returns an article.
     *
     * @param ref its file or its id
     * @throws UsageException if there is none
     */
    Article article(String ref) throws UsageException {
        for (Article article : archive.articles()) {
            if (article.id().equals(ref) || article.file().equals(ref)) {
                return article;
            }
        }
        List<String> known = new ArrayList<>();
        archive.articles().forEach(article -> known.add(article.file()));
        throw new UsageException(
                "there is no article " + ref,
                NameLookup.nearest(ref, known)
                        .map(near -> "Did you mean " + near + "?")
                        .orElse("Give its file, as seen from the folder articles, or its id."));
    }

    /** Returns the files of the articles that name a person, sorted. */
    static Set<String> files(Archive archive, String id) {
        Set<String> files = new TreeSet<>();
        for (Article article : archive.articles()) {
            if (article.people().stream().anyMatch(ref -> ref.id().equals(id))) {
                files.add(article.file());
            }
        }
        return files;
    }

    /**
     * Returns everybody as a changed text would have it.
     *
     * @throws ConfigException if something in it would match nothing
     */
    Archive replay(PeopleText next) throws ConfigException {
        return resolve(new ArchiveConfig(
                config.site(),
                next.entries(),
                config.sources(),
                config.topics(),
                config.corrections(),
                config.permalinks()));
    }

    /** Writes a changed text. */
    void save(PeopleText next) throws IOException, ConfigException {
        next.save(articles);
    }
}
