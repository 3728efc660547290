package org.chancery.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /** What two articles can share, and how much it says. */
    private enum Kind {
        PERSON(1.0),
        TOPIC(0.6),
        COUNTRY(0.3);

        private final double weight;

        Kind(double weight) {
            this.weight = weight;
        }
    }

    /** Something that articles share, and which articles have it. */
    private static final class Feature {
        private final Kind kind;
        private final String id;
        private final String name;
        private int[] articles = new int[4];
        private int count;
        private double weight;

        private Feature(Kind kind, String id, String name) {
            this.kind = kind;
            this.id = id;
            this.name = name;
        }

        private void add(int article) {
            if (count == articles.length) {
                articles = Arrays.copyOf(articles, count * 2);
            }
            articles[count++] = article;
        }
    }

    /** An article that shares something with the one looked at: its place in the order of time, and how near it stands. */
    private record Near(int article, double score) {}

    /** What one thread works with; a page asks twice in a row, once to tell what it will show and once to show it. */
    private static final class Work {
        private final Scores scores = new Scores();
        private int last = -1;
        private List<Related> found = List.of();
    }

    private final List<Article> articles;
    private final Feature[][] features;
    private final Map<String, Integer> positions = new HashMap<>();
    private final ThreadLocal<Work> work = ThreadLocal.withInitial(Work::new);

    /** Prepares the lists of who shares what, from all articles oldest first. */
    RelatedArticles(List<Article> oldestFirst, CountryNames names) {
        this.articles = oldestFirst;
        this.features = new Feature[oldestFirst.size()][];
        Map<String, Feature> people = new HashMap<>();
        Map<String, Feature> topics = new HashMap<>();
        Map<String, Feature> countries = new HashMap<>();
        for (int i = 0; i < features.length; i++) {
            Article article = oldestFirst.get(i);
            positions.put(article.id(), i);
            Map<Feature, Boolean> own = new LinkedHashMap<>();
            article.people().stream()
                    .filter(ref -> ref.part() == Part.SUBJECT)
                    .forEach(ref -> own.put(
                            people.computeIfAbsent(ref.id(), id -> new Feature(Kind.PERSON, id, ref.name())), true));
            article.topics()
                    .forEach(t ->
                            own.put(topics.computeIfAbsent(t.id(), id -> new Feature(Kind.TOPIC, id, t.name())), true));
            article.countries()
                    .forEach(c -> own.put(
                            countries.computeIfAbsent(c, id -> new Feature(Kind.COUNTRY, id, names.name(id))), true));
            features[i] = own.keySet().stream().limit(FEATURES).toArray(Feature[]::new);
            for (Feature feature : features[i]) {
                feature.add(i);
            }
        }
        for (Map<String, Feature> all : List.of(people, topics, countries)) {
            for (Feature feature : all.values()) {
                feature.weight = feature.kind.weight * Math.log(1.0 + (double) features.length / feature.count);
            }
        }
    }

    /** Returns the articles nearest to one, the nearest first; equal ones by id. */
    List<Related> of(Article article) {
        Integer position = positions.get(article.id());
        if (position == null) {
            return List.of();
        }
        Work own = work.get();
        if (own.last != position) {
            own.found = nearest(position, own.scores).stream()
                    .map(near -> related(position, near))
                    .toList();
            own.last = position;
        }
        return own.found;
    }

    private List<Near> nearest(int position, Scores shared) {
        shared.clear();
        for (Feature feature : features[position]) {
            int at = Arrays.binarySearch(feature.articles, 0, feature.count, position);
            int to = Math.min(feature.count, at + NEIGHBOURS + 1);
            for (int i = Math.max(0, at - NEIGHBOURS); i < to; i++) {
                if (i != at) {
                    shared.add(feature.articles[i], feature.weight, feature.kind != Kind.COUNTRY);
                }
            }
        }
        List<Near> nearest = new ArrayList<>(SHOWN + 1);
        shared.forEach(LEAST_SCORE, (other, score) -> {
            int at = nearest.size();
            while (at > 0 && isNearer(other, score, nearest.get(at - 1))) {
                at--;
            }
            if (at < SHOWN) {
                nearest.add(at, new Near(other, score));
                if (nearest.size() > SHOWN) {
                    nearest.remove(SHOWN);
                }
            }
        });
        return nearest;
    }

    private boolean isNearer(int article, double score, Near than) {
        return score > than.score()
                || (score == than.score()
                        && articles.get(article)
                                        .id()
                                        .compareTo(articles.get(than.article()).id())
                                < 0);
    }

    private Related related(int position, Near near) {
        List<Feature> shared = new ArrayList<>();
        for (Feature feature : features[position]) {
            int at = Arrays.binarySearch(feature.articles, 0, feature.count, position);
            int other = Arrays.binarySearch(feature.articles, 0, feature.count, near.article());
            if (other >= 0 && Math.abs(other - at) <= NEIGHBOURS) {
                shared.add(feature);
            }
        }
        return new Related(
                articles.get(near.article()),
                counts(shared, Kind.PERSON),
                counts(shared, Kind.TOPIC),
                counts(shared, Kind.COUNTRY),
                Math.round(near.score() * 100) / 100.0);
    }

    private static List<Count> counts(List<Feature> shared, Kind kind) {
        return shared.stream()
                .filter(f -> f.kind == kind)
                .map(f -> new Count(f.id, f.name, f.count))
                // the rarest says most
                .sorted(Comparator.comparingInt(Count::articles).thenComparing(Count::id))
                .toList();
    }
}
