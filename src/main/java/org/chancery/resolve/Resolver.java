package org.chancery.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.chancery.cache.Sketches;
import org.chancery.config.ArchiveConfig;
import org.chancery.gazetteer.Gazetteer;
import org.chancery.model.Article;
import org.chancery.model.Person;
import org.chancery.parse.ParsedArticle;
import org.chancery.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Works out who is who across an archive. To take two people for one is worse than to leave one in two: where it is in
 * doubt they stay apart, and {@link Person#doubts} says so. What a person decided in the configuration always wins.
 * Safe for several threads.
 */
public final class Resolver {

    private final Gazetteer gazetteer;
    private final OfficeHolders holders;
    private final Sketches sketches;

    /** Makes a resolver that knows office-holders by these lists. */
    public Resolver(Gazetteer gazetteer) {
        this(gazetteer, Sketches.none());
    }

    /**
     * Makes a resolver that knows texts from the last run.
     *
     * @param sketches what reprints are found by; takes up what is found now
     */
    public Resolver(Gazetteer gazetteer, Sketches sketches) {
        this.gazetteer = gazetteer;
        this.sketches = sketches;
        this.holders = new OfficeHolders(gazetteer.authority());
    }

    /** Returns the articles with everybody in them known. */
    public Archive resolve(List<ParsedArticle> parsed) {
        return resolve(parsed, ArchiveConfig.NONE);
    }

    /**
     * Returns the articles with everybody in them known, corrected as the configuration says. An entry that matches nothing
     * becomes a problem with the code {@code resolve.matches-nothing}.
     *
     * @param parsed the articles, in any order
     * @param config what a person said about them
     */
    public Archive resolve(List<ParsedArticle> parsed, ArchiveConfig config) {
        return run(parsed, config).archive();
    }

    /**
     * An archive with how much work it took.
     *
     * @param archive the archive
     * @param comparisons how many pairs of names, or of a short form and an identity, were compared
     */
    record Run(Archive archive, long comparisons) {}

    Run run(List<ParsedArticle> parsed, ArchiveConfig config) {
        List<Problem> problems = new ArrayList<>();
        List<ParsedArticle> articles = new ArrayList<>(parsed);
        articles.sort(Comparator.comparing((ParsedArticle a) -> a.raw().id())
                .thenComparing(a -> a.raw().file()));
        Corrections corrections = new Corrections(gazetteer, problems);
        articles = corrections.apply(articles, config.corrections());
        PeopleDecisions decisions = new PeopleDecisions(config.people(), config.permalinks());
        articles = decisions.withoutIgnored(articles);

        List<List<Sighting>> sightings = sightings(articles, new KnownForms(gazetteer.places()));
        PinnedArticles pinned = new PinnedArticles(config.people(), articles, sightings, problems);
        List<Sighting> open = sightings.stream()
                .flatMap(List::stream)
                .filter(s -> !pinned.has(s))
                .toList();
        Map<String, NameEntry> entries = entries(open);
        NameClasses classes = new NameClasses(List.copyOf(entries.values()), decisions.apart());
        classes.joinAll();
        decisions.join(classes);

        AuthorityMatcher matcher = new AuthorityMatcher(holders);
        List<Sighting> full = open.stream().filter(s -> s.local().complete()).toList();
        List<Identity> identities = new FullNames(classes, matcher, decisions.apart()).identities(full, entries);
        identities.addAll(pinned.identities().values());
        decisions.pin(pinned);
        decisions.apply(identities);
        Set<Sighting> given = decisions.joinOpen(pinned);
        ShortForms shortForms = new ShortForms(identities, matcher, decisions.apart());
        open.stream().filter(s -> !s.local().complete() && !given.contains(s)).forEach(shortForms::resolve);
        PersonIds ids = name(identities, config);
        if (!config.people().isEmpty()) {
            decisions.apply(identities);
            identities.forEach(identity -> identity.id = "");
            ids = name(identities, config);
        }
        decisions.report(identities, problems);
        problems.sort(Problem.BY_PLACE);
        Archive plain =
                archive(articles, sightings, identities, problems, ids, ReprintDecisions.of(config.corrections()));
        Archive archive = new Archive(
                plain.articles(),
                plain.people(),
                plain.problems(),
                plain.redirects(),
                plain.reprinted(),
                corrections.changes(),
                doubts(identities),
                decisions.decided());
        return new Run(archive, classes.comparisons() + shortForms.comparisons());
    }

    private static PersonIds name(List<Identity> identities, ArchiveConfig config) {
        identities.parallelStream().forEach(identity -> identity.name = UsualName.of(identity));
        PersonIds ids = new PersonIds();
        ids.assign(identities, config);
        return ids;
    }

    private static List<List<Sighting>> sightings(List<ParsedArticle> articles, KnownForms forms) {
        return IntStream.range(0, articles.size())
                .parallel()
                .mapToObj(i -> sightings(i, articles.get(i), forms))
                .toList();
    }

    private static List<Sighting> sightings(int number, ParsedArticle article, KnownForms forms) {
        Setting setting = Setting.of(article, forms);
        List<Sighting> own = new ArrayList<>();
        for (int i = 0; i < article.people().size(); i++) {
            own.add(Sighting.of(number, i, article.people().get(i), setting, forms));
        }
        return own;
    }

    private static Map<String, NameEntry> entries(List<Sighting> sightings) {
        Map<String, List<Sighting>> byKey = new TreeMap<>();
        for (Sighting sighting : sightings) {
            if (sighting.local().complete()) {
                byKey.computeIfAbsent(sighting.form().key(), key -> new ArrayList<>())
                        .add(sighting);
            }
        }
        Map<String, NameEntry> entries = new TreeMap<>();
        byKey.values().parallelStream().map(NameEntry::of).toList().forEach(entry -> entries.put(entry.key(), entry));
        return entries;
    }

    private static Map<String, List<Doubt>> doubts(List<Identity> identities) {
        Map<String, List<Doubt>> doubts = new TreeMap<>();
        for (Identity identity : identities) {
            if (!identity.doubts.isEmpty()) {
                doubts.put(identity.id, List.copyOf(identity.doubts));
            }
        }
        return doubts;
    }

    private Archive archive(
            List<ParsedArticle> articles,
            List<List<Sighting>> sightings,
            List<Identity> identities,
            List<Problem> problems,
            PersonIds ids,
            ReprintDecisions reprints) {
        Map<Sighting, Identity> people = new HashMap<>();
        identities.forEach(identity -> identity.sightings.keySet().forEach(s -> people.put(s, identity)));
        ArticleRecords records = new ArticleRecords(people);
        List<Article> known = IntStream.range(0, articles.size())
                .parallel()
                .mapToObj(i -> records.of(articles.get(i), sightings.get(i)))
                .toList();
        PersonRecords persons = new PersonRecords(articles);
        List<Person> everybody = identities.parallelStream()
                .map(persons::of)
                .sorted(Comparator.comparing(Person::id))
                .toList();
        return new Archive(
                known,
                everybody,
                problems,
                ids.redirects(),
                once(() -> ReprintFinder.find(known, reprints, sketches)),
                List.of(),
                Map.of(),
                Map.of());
    }

    /** Returns a supplier that works once, when it is first asked. */
    private static Supplier<List<Reprints>> once(Supplier<List<Reprints>> finder) {
        AtomicReference<@Nullable List<Reprints>> found = new AtomicReference<>();
        return () -> {
            List<Reprints> known = found.get();
            if (known == null) {
                known = finder.get();
                found.set(known);
            }
            return known;
        };
    }
}
