package org.chancery.link;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.chancery.model.Article;
import org.chancery.model.Part;
import org.chancery.model.PersonRef;
import org.chancery.model.SourceRef;
import org.jspecify.annotations.Nullable;

/** Gathers the articles of each topic, source, place and pair of countries. */
final class Groups {

    private static final int COUNTS_SHOWN = 12;

    /** A report about more countries than this is about no two of them. */
    private static final int COUNTRIES_AN_ARTICLE = 6;

    private static final class Group {
        private final String id;
        private final String name;
        private final String other;
        private List<Article> articles = new ArrayList<>();
        private final TreeSet<SourceRef.Kind> kinds = new TreeSet<>();
        private final Tally people = new Tally();
        private final Tally topics = new Tally();
        private final Tally countries = new Tally();

        private Group(String id, String name, String other) {
            this.id = id;
            this.name = name;
            this.other = other;
        }

        private void add(Article article) {
            if (articles.isEmpty() || !articles.get(articles.size() - 1).id().equals(article.id())) {
                articles.add(article);
            }
        }

        /** Counts what the articles tell, each story once. */
        private void count(Stories stories, CountryNames names) {
            articles = stories.once(articles);
            for (Article article : articles) {
                for (PersonRef ref : article.people()) {
                    // nobody is a subject of one article twice
                    if (ref.part() == Part.SUBJECT) {
                        people.add(ref.id(), ref.name());
                    }
                }
                article.topics().forEach(topic -> topics.add(topic.id(), topic.name()));
                article.countries().forEach(code -> countries.add(code, names::name));
            }
        }
    }

    private final CountryNames names;
    private final Map<String, Group> topics = new TreeMap<>();
    private final Map<String, Group> sources = new TreeMap<>();
    private final Map<String, Group> places = new TreeMap<>();
    private final Map<String, Group> relations = new TreeMap<>();

    /**
     * Gathers.
     *
     * @param articles all articles, newest first
     * @param names names of countries
     * @param stories which of them print one story
     */
    Groups(List<Article> articles, CountryNames names, Stories stories) {
        this.names = names;
        for (Article article : articles) {
            article.topics().forEach(t -> group(topics, t.id(), t.name(), "").add(article));
            article.places()
                    .forEach(p -> group(places, p.id(), p.name(), p.country()).add(article));
            article.sources().forEach(s -> {
                Group group = group(sources, s.id(), s.name(), "");
                group.kinds.add(s.kind());
                group.add(article);
            });
            List<String> countries = article.countries();
            for (int i = 0; i < countries.size() && countries.size() <= COUNTRIES_AN_ARTICLE; i++) {
                for (int j = i + 1; j < countries.size(); j++) {
                    boolean inOrder = countries.get(i).compareTo(countries.get(j)) <= 0;
                    String one = countries.get(inOrder ? i : j);
                    String other = countries.get(inOrder ? j : i);
                    group(relations, Address.relation(one, other), one, other).add(article);
                }
            }
        }
        for (Map<String, Group> kind : List.of(topics, sources, places, relations)) {
            kind.values().parallelStream().forEach(group -> group.count(stories, names));
        }
    }

    private static Group group(Map<String, Group> groups, String id, String name, String other) {
        return groups.computeIfAbsent(id, key -> new Group(id, name, other));
    }

    /** Returns the topics by id, in the order of names. */
    Map<String, TopicNode> topics(TopicNotes notes) {
        Map<String, List<Count>> narrower = new TreeMap<>();
        for (Group g : topics.values()) {
            for (Count wider : notes.of(g.id).broader()) {
                narrower.computeIfAbsent(wider.id(), key -> new ArrayList<>())
                        .add(new Count(g.id, g.name, g.articles.size()));
            }
        }
        narrower.replaceAll((id, list) -> NameOrder.sorted(list, Count::name, Count::id));
        return inOrder(
                topics,
                g -> new TopicNode(
                        g.id,
                        g.name,
                        notes.of(g.id).definition(),
                        notes.of(g.id).broader().stream()
                                .map(wider -> new Count(wider.id(), wider.name(), articles(topics.get(wider.id()))))
                                .toList(),
                        narrower.getOrDefault(g.id, List.of()),
                        g.articles,
                        g.people.most(COUNTS_SHOWN),
                        g.countries.most(COUNTS_SHOWN)));
    }

    private static int articles(@Nullable Group group) {
        return group == null ? 0 : group.articles.size();
    }

    /** Returns the sources by id, in the order of names. */
    Map<String, SourceNode> sources() {
        return inOrder(
                sources,
                g -> new SourceNode(
                        g.id,
                        g.name,
                        List.copyOf(g.kinds),
                        g.articles,
                        g.people.most(COUNTS_SHOWN),
                        g.topics.most(COUNTS_SHOWN)));
    }

    /** Returns the places by id, in the order of names. */
    Map<String, PlaceNode> places() {
        return inOrder(
                places,
                g -> new PlaceNode(
                        g.id, g.name, g.other, g.articles, g.people.most(COUNTS_SHOWN), g.topics.most(COUNTS_SHOWN)));
    }

    /** Returns the relations by address, in the order of addresses. */
    Map<String, RelationNode> relations() {
        Map<String, RelationNode> result = new LinkedHashMap<>();
        relations.values().parallelStream()
                .map(g -> new RelationNode(
                        g.name,
                        g.other,
                        names.name(g.name) + " and " + names.name(g.other),
                        g.articles,
                        g.people.most(COUNTS_SHOWN),
                        g.topics.most(COUNTS_SHOWN)))
                .toList()
                .forEach(node -> result.put(node.address(), node));
        return result;
    }

    private static <N> Map<String, N> inOrder(Map<String, Group> groups, Function<Group, N> node) {
        Map<String, N> result = new LinkedHashMap<>();
        NameOrder.sorted(groups.values(), g -> g.name, g -> g.id).forEach(g -> result.put(g.id, node.apply(g)));
        return result;
    }
}
