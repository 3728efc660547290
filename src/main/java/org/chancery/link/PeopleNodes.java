package org.chancery.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.model.Article;
import org.chancery.model.Office;
import org.chancery.model.Person;
import org.chancery.model.PersonRef;

/** Gathers what all articles tell about each person. */
final class PeopleNodes {

    private static final int COUNTS_SHOWN = 20;

    private static final class Gathered {
        private List<Article> articles = new ArrayList<>();
        private final Map<String, PersonNode.OfficeSeen> offices = new LinkedHashMap<>();
        private final Tally topics = new Tally();
        private final Tally places = new Tally();
        private final Tally sources = new Tally();
        private final List<PersonNode.QuoteSeen> quotes = new ArrayList<>();

        /** Counts what the articles tell, each story once. */
        private void count(String id, Stories stories) {
            articles = stories.once(articles);
            for (Article article : articles) {
                article.topics().forEach(topic -> topics.add(topic.id(), topic.name()));
                article.places().forEach(place -> places.add(place.id(), place.name()));
                article.sources().stream()
                        .map(source -> new Count(source.id(), source.name(), 1))
                        .distinct()
                        .forEach(source -> sources.add(source.id(), source.name()));
                article.people().stream().filter(ref -> ref.id().equals(id)).forEach(ref -> ref.offices()
                        .forEach(office -> addOffice(this, article, office)));
                quotes.addAll(WordsSaid.by(id, article));
            }
        }
    }

    private final Map<String, Gathered> gathered = new LinkedHashMap<>();

    /**
     * Returns the people by id, in the order of names.
     *
     * @param articles all articles, newest first
     * @param people everybody
     * @param together who is named with whom
     * @param stories which of the articles print one story
     */
    static Map<String, PersonNode> of(List<Article> articles, List<Person> people, Together together, Stories stories) {
        PeopleNodes nodes = new PeopleNodes();
        articles.forEach(nodes::add);
        nodes.gathered.entrySet().parallelStream()
                .forEach(entry -> entry.getValue().count(entry.getKey(), stories));
        Map<String, PersonNode> result = new LinkedHashMap<>();
        NameOrder.sorted(people, Person::name, Person::id).parallelStream()
                .flatMap(person -> Stream.ofNullable(nodes.gathered.get(person.id()))
                        .map(gathered -> nodes.node(person, gathered, together)))
                .toList()
                .forEach(node -> result.put(node.id(), node));
        return result;
    }

    private PersonNode node(Person person, Gathered g, Together together) {
        return new PersonNode(
                person,
                g.articles,
                List.copyOf(g.offices.values()),
                together.with(person.id()),
                g.topics.most(COUNTS_SHOWN),
                g.places.most(COUNTS_SHOWN),
                g.sources.most(COUNTS_SHOWN),
                g.quotes);
    }

    private void add(Article article) {
        Set<String> seen = new HashSet<>();
        for (PersonRef ref : article.people()) {
            Gathered g = gathered.computeIfAbsent(ref.id(), id -> new Gathered());
            if (seen.add(ref.id())) {
                g.articles.add(article);
            }
        }
    }

    private static void addOffice(Gathered g, Article article, Office office) {
        g.offices.merge(
                office.title().toLowerCase(Locale.ROOT),
                new PersonNode.OfficeSeen(office.title(), article, office.span(), 1),
                (seen, more) -> new PersonNode.OfficeSeen(
                        seen.title(),
                        seen.article(),
                        seen.span(),
                        // an article may give one office twice
                        lastArticle(seen, article) ? seen.articles() : seen.articles() + 1));
    }

    private static boolean lastArticle(PersonNode.OfficeSeen seen, Article article) {
        return seen.articles() == 1 && seen.article().id().equals(article.id());
    }
}
