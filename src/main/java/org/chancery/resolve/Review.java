package org.chancery.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.chancery.config.ArchiveConfig;
import org.chancery.config.YamlScalar;
import org.chancery.gazetteer.Gazetteer;
import org.chancery.model.Article;
import org.chancery.model.SourceRef;
import org.chancery.problem.Problem;
import org.chancery.problem.Severity;
import org.chancery.resolve.ReviewEntry.Kind;
import org.chancery.resolve.ReviewEntry.Place;
import org.chancery.resolve.ReviewEntry.Remedy;

/** Makes the list of what a person should look at. What a person has decided is not asked again. */
public final class Review {

    /** No more places than this are shown for one entry. */
    static final int PLACES = 3;

    private final Archive archive;
    private final ArchiveConfig config;
    private final Gazetteer gazetteer;

    private Review(Archive archive, ArchiveConfig config, Gazetteer gazetteer) {
        this.archive = archive;
        this.config = config;
        this.gazetteer = gazetteer;
    }

    /**
     * Returns the list, worst first.
     *
     * @param archive the archive with everybody known
     * @param texts gives the decoded text of an article's file, to find the lines; empty where it cannot be read
     * @param config what a person said about it
     * @param gazetteer the sources that are known
     * @param problems all problems of the build
     */
    public static List<ReviewEntry> of(
            Archive archive,
            UnaryOperator<String> texts,
            ArchiveConfig config,
            Gazetteer gazetteer,
            List<Problem> problems) {
        Review review = new Review(archive, config, gazetteer);
        Places places = new Places(texts);
        List<ReviewEntry> entries = new ArrayList<>(new PeopleReview(archive, places).entries());
        entries.addAll(new ArticleReview(archive, config, places).entries());
        entries.addAll(review.sources());
        problems.forEach(problem -> entries.add(entry(problem)));
        entries.sort(ReviewEntry.WORST_FIRST);
        return List.copyOf(entries);
    }

    private static ReviewEntry entry(Problem problem) {
        List<Place> places = problem.path().isEmpty()
                ? List.of()
                : List.of(new Place(problem.path(), "", problem.line(), problem.column(), ""));
        String message = problem.message() + (problem.hint().isEmpty() ? "" : ". " + problem.hint());
        return new ReviewEntry(Kind.PROBLEM, problem.severity(), problem.code(), message, 1, places, List.of());
    }

    private List<ReviewEntry> sources() {
        TreeMap<String, List<Article>> unknown = new TreeMap<>();
        TreeMap<String, String> ids = new TreeMap<>();
        for (Article article : archive.articles()) {
            Set<String> seen = new TreeSet<>();
            for (SourceRef source : article.sources()) {
                if (source.kind() != SourceRef.Kind.REFERENCE && !isKnown(source) && seen.add(source.name())) {
                    unknown.computeIfAbsent(source.name(), k -> new ArrayList<>())
                            .add(article);
                    ids.put(source.name(), source.id());
                }
            }
        }
        List<ReviewEntry> entries = new ArrayList<>();
        unknown.forEach((name, articles) -> entries.add(new ReviewEntry(
                Kind.SOURCE,
                Severity.NOTE,
                ids.getOrDefault(name, ""),
                "no list knows the source " + name,
                articles.size(),
                articles.stream().limit(PLACES).map(Places::of).toList(),
                List.of(
                        new Remedy(
                                "If it is an outlet; the kind may be agency, newspaper, broadcaster, portal, government"
                                        + " or organisation",
                                "_sources.yaml",
                                "- name: " + YamlScalar.of(name) + "\n",
                                ""),
                        new Remedy(
                                "If it is none",
                                "_corrections.yaml",
                                ArticleReview.correction(articles.get(0), "source", "-" + name),
                                "")))));
        return entries;
    }

    private boolean isKnown(SourceRef source) {
        return gazetteer.outlets().byName(source.name()).isPresent()
                || source.rule().equals("correction")
                || config.sources().stream().anyMatch(entry -> entry.name().equals(source.name()));
    }
}
