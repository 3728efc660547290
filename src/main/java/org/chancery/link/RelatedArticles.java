package org.chancery.link;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.model.Article;
import org.chancery.model.Part;

/**
 * Finds for each article those that stand nearest to it, by the people, topics and countries they share. What few
 * articles have says more than what many have (inverse document frequency). Each shared thing leads only to the
 * articles next to this one in time, so the work grows with the number of articles.
 */
final class RelatedArticles {

    private static final int SHOWN = 5;
    private static final int NEIGHBOURS = 24;
    private static final int FEATURES = 60;
    private static final double LEAST_SCORE = 1.5;
    private static final double PERSON = 1.0;
    private static final double TOPIC = 0.6;
    private static final double COUNTRY = 0.3;

    private record Feature(String key, String id, String name, double weight) {}

    private static final class Candidate {
        private final Article article;
        private final List<Feature> shared = new ArrayList<>();
        private double score;

        private Candidate(Article article) {
            this.article = article;
        }
    }

    private final Stories stories;
    private final List<Article> articles;
    private final List<List<Feature>> features = new ArrayList<>();
    private final Map<String, List<Integer>> postings = new HashMap<>();
    private final Map<String, Integer> positions = new HashMap<>();

    /**
     * Prepares the lists of who shares what.
     *
     * @param oldestFirst all articles
     * @param names names of countries
     * @param stories which of the articles print one story; of these only one is related to another article
     */
    RelatedArticles(List<Article> oldestFirst, CountryNames names, Stories stories) {
        this.stories = stories;
        this.articles = oldestFirst;
        for (int i = 0; i < oldestFirst.size(); i++) {
            Article article = oldestFirst.get(i);
            positions.put(article.id(), i);
            List<Feature> own = features(article, names);
            features.add(own);
            for (Feature feature : own) {
                postings.computeIfAbsent(feature.key(), key -> new ArrayList<>(2))
                        .add(i);
            }
        }
    }

    private static List<Feature> features(Article article, CountryNames names) {
        Map<String, Feature> result = new LinkedHashMap<>();
        article.people().stream()
                .filter(ref -> ref.part() == Part.SUBJECT)
                .forEach(ref -> put(result, new Feature("p " + ref.id(), ref.id(), ref.name(), PERSON)));
        article.topics().forEach(t -> put(result, new Feature("t " + t.id(), t.id(), t.name(), TOPIC)));
        article.countries().forEach(c -> put(result, new Feature("c " + c, c, names.name(c), COUNTRY)));
        return result.values().stream().limit(FEATURES).toList();
    }

    private static void put(Map<String, Feature> features, Feature feature) {
        features.putIfAbsent(feature.key(), feature);
    }

    /** Returns the articles nearest to one, the nearest first; equal ones by id. */
    List<Related> of(Article article) {
        Integer position = positions.get(article.id());
        if (position == null) {
            return List.of();
        }
        Map<Integer, Candidate> candidates = new HashMap<>();
        for (Feature feature : features.get(position)) {
            List<Integer> posting = postings.getOrDefault(feature.key(), List.of());
            double weight = feature.weight() * Math.log(1.0 + (double) articles.size() / posting.size());
            int at = Collections.binarySearch(posting, position);
            int from = Math.max(0, at - NEIGHBOURS);
            int to = Math.min(posting.size(), at + NEIGHBOURS + 1);
            for (int other : posting.subList(from, to)) {
                if (other != position) {
                    Candidate c = candidates.computeIfAbsent(other, key -> new Candidate(articles.get(key)));
                    c.shared.add(feature);
                    c.score += weight;
                }
            }
        }
        Set<String> seen = new HashSet<>(Set.of(stories.first(article).id()));
        return candidates.values().stream()
                .filter(c -> c.score >= LEAST_SCORE)
                .filter(c -> c.shared.stream().anyMatch(f -> f.weight() > COUNTRY))
                .sorted(Comparator.comparingDouble((Candidate c) -> -c.score).thenComparing(c -> c.article.id()))
                .filter(c -> seen.add(stories.first(c.article).id()))
                .limit(SHOWN)
                .map(this::related)
                .toList();
    }

    private Related related(Candidate c) {
        return new Related(
                c.article, shared(c, PERSON), shared(c, TOPIC), shared(c, COUNTRY), Math.round(c.score * 100) / 100.0);
    }

    private List<Count> shared(Candidate c, double kind) {
        return c.shared.stream()
                .filter(f -> f.weight() == kind)
                .map(f -> new Count(
                        f.id(),
                        f.name(),
                        postings.getOrDefault(f.key(), List.of()).size()))
                // the rarest says most
                .sorted(Comparator.comparingInt(Count::articles).thenComparing(Count::id))
                .toList();
    }
}
