package org.chancery.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.chancery.config.SiteEntry;
import org.chancery.model.Article;
import org.chancery.model.Person;
import org.chancery.resolve.Archive;
import org.jspecify.annotations.Nullable;

/**
 * The archive as the pages show it: everything that has a page, and what leads to what. Made once, then only read; safe
 * for several threads. All lists are in a fixed order that depends on the articles alone.
 */
public final class SiteGraph {

    private final SiteEntry site;
    private final CountryNames countries;
    private final List<Article> newestFirst;
    private final Map<String, Article> byId = new HashMap<>();
    private final Stories stories;
    private final Map<String, PersonNode> people;
    private final Map<String, TopicNode> topics;
    private final Map<String, SourceNode> sources;
    private final Map<String, PlaceNode> places;
    private final List<RelationNode> relations;
    private final TimeLine timeLine;
    private final Map<String, TogetherNode> together;
    private final List<YearNode> years;
    private final List<Article> undated;
    private final RelatedArticles related;
    /** For each article the places of its relations in their list, each with its own place among the relation's articles. */
    private final Map<String, int[]> relationPositions = new HashMap<>();

    /**
     * Links an archive.
     *
     * @param archive all articles with everybody known
     * @param site what the archive is called and which sections to leave out
     * @param notes what the vocabulary says about topics
     * @param countries names of countries
     */
    public SiteGraph(Archive archive, SiteEntry site, TopicNotes notes, CountryNames countries) {
        this.site = site;
        this.countries = countries;
        this.newestFirst =
                archive.articles().stream().sorted(Chronology.NEWEST_FIRST).toList();
        List<Article> oldestFirst =
                archive.articles().stream().sorted(Chronology.OLDEST_FIRST).toList();
        newestFirst.forEach(article -> byId.put(article.id(), article));
        SortedMap<String, Person> persons = new TreeMap<>();
        archive.people().forEach(person -> persons.put(person.id(), person));
        this.stories = new Stories(archive.reprints(), byId);
        // three pieces of work that do not need each other
        CompletableFuture<RelatedArticles> near =
                CompletableFuture.supplyAsync(() -> new RelatedArticles(stories.once(oldestFirst), countries));
        CompletableFuture<Groups> gathered =
                CompletableFuture.supplyAsync(() -> new Groups(newestFirst, countries, stories));
        Together pairs = new Together(newestFirst, persons, stories);
        this.together = pairs.nodes();
        this.people = PeopleNodes.of(newestFirst, archive.people(), pairs, stories);
        Groups groups = gathered.join();
        this.topics = groups.topics(notes);
        this.sources = groups.sources();
        this.places = groups.places();
        this.relations = List.copyOf(groups.relations().values());
        this.timeLine = new TimeLine(countries);
        this.years = Years.of(oldestFirst);
        this.undated = oldestFirst.stream()
                .filter(article -> Chronology.year(article) == null)
                .toList();
        this.related = near.join();
        for (int relation = 0; relation < relations.size(); relation++) {
            List<Article> articles = relations.get(relation).articles();
            for (int i = 0; i < articles.size(); i++) {
                int[] position = {relation, i};
                for (Article print : stories.prints(articles.get(i))) {
                    relationPositions.merge(print.id(), position, SiteGraph::join);
                }
            }
        }
    }

    private static int[] join(int[] before, int[] more) {
        int[] joined = Arrays.copyOf(before, before.length + more.length);
        System.arraycopy(more, 0, joined, before.length, more.length);
        return joined;
    }

    /** Returns what the archive is called, and which sections it leaves out. */
    public SiteEntry site() {
        return site;
    }

    /** Returns the name of a country by its ISO 3166-1 alpha-2 code; empty for an empty code. */
    public String countryName(String code) {
        return countries.name(code);
    }

    /** Returns whether a section's pages are to be made; articles and dates always are. */
    public boolean has(Section section) {
        return section == Section.ARTICLES
                || section == Section.DATES
                || !site.without().contains(section.folder());
    }

    /** Returns whether the site is to offer something beside its sections. */
    public boolean has(Extra extra) {
        return !site.without().contains(extra.key());
    }

    /** Returns the articles, newest first, those without a date at the end. */
    public List<Article> articles() {
        return newestFirst;
    }

    /** Returns an article, or null. */
    public @Nullable Article article(String id) {
        return byId.get(id);
    }

    /** Returns which articles print one story. */
    public Stories stories() {
        return stories;
    }

    /** Returns the people by name. */
    public Collection<PersonNode> people() {
        return people.values();
    }

    /** Returns a person, or null. */
    public @Nullable PersonNode person(String id) {
        return people.get(id);
    }

    /** Returns the topics by name. */
    public Collection<TopicNode> topics() {
        return topics.values();
    }

    /** Returns a topic, or null. */
    public @Nullable TopicNode topic(String id) {
        return topics.get(id);
    }

    /** Returns the sources by name. */
    public Collection<SourceNode> sources() {
        return sources.values();
    }

    /** Returns the places by name. */
    public Collection<PlaceNode> places() {
        return places.values();
    }

    /** Returns the relations of two countries by address. */
    public Collection<RelationNode> relations() {
        return relations;
    }

    /**
     * Returns visits, talks, calls and statements of two countries, newest first. The texts of their articles are read for
     * them, so that a page that did not change is spared it. Safe for several threads.
     */
    public List<TimeStep> timeLine(RelationNode relation) {
        return timeLine.of(relation.one(), relation.other(), relation.articles());
    }

    /** Returns the pairs of people who share articles enough for a page, by address. */
    public Collection<TogetherNode> together() {
        return together.values();
    }

    /** Returns the two people with the articles they share, or null where those are too few for a page. */
    public @Nullable TogetherNode together(String one, String other) {
        return together.get(Address.together(one, other));
    }

    /** Returns whether two people share articles enough for a page. */
    public boolean areTogether(String one, String other) {
        return together.containsKey(Address.together(one, other));
    }

    /** Returns the years that have articles, in order. */
    public List<YearNode> years() {
        return years;
    }

    /** Returns the articles without a date, by id. */
    public List<Article> undated() {
        return undated;
    }

    /** Returns the articles that stand nearest to one, the nearest first, each story once and not its own. */
    public List<Related> related(Article article) {
        return related.of(stories.first(article));
    }

    /** Returns where an article stands in the time lines of pairs of countries; those with the most articles first. */
    public List<RelationStep> steps(Article article) {
        List<RelationStep> steps = new ArrayList<>();
        int[] positions = relationPositions.getOrDefault(article.id(), new int[0]);
        for (int at = 0; at < positions.length; at += 2) {
            RelationNode relation = relations.get(positions[at]);
            int i = positions[at + 1];
            steps.add(new RelationStep(relation, dated(relation, i + 1), dated(relation, i - 1)));
        }
        if (article.published().date() == null) {
            return steps.stream()
                    .map(s -> new RelationStep(s.relation(), null, null))
                    .toList();
        }
        steps.sort(Comparator.comparingInt(
                        (RelationStep s) -> -s.relation().articles().size())
                .thenComparing(s -> s.relation().address()));
        return steps;
    }

    /** An article without a date is neither earlier nor later. */
    private static @Nullable Article dated(RelationNode relation, int i) {
        List<Article> articles = relation.articles();
        return i < 0 || i >= articles.size() || articles.get(i).published().date() == null ? null : articles.get(i);
    }
}
