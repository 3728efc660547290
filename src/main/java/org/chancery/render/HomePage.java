package org.chancery.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.chancery.link.Address;
import org.chancery.link.Extra;
import org.chancery.link.NameOrder;
import org.chancery.link.PersonNode;
import org.chancery.link.RelationNode;
import org.chancery.link.Section;
import org.chancery.link.SiteGraph;
import org.chancery.link.SourceNode;
import org.chancery.link.TopicNode;
import org.chancery.link.YearNode;
import org.chancery.model.Article;
import org.chancery.model.Part;
import org.chancery.render.picture.Picture;
import org.chancery.render.view.CountLink;
import org.chancery.render.view.Item;
import org.chancery.render.view.Link;
import org.jspecify.annotations.Nullable;

/** The front page: what the archive holds, from when to when, and ways in. */
final class HomePage {

    private static final int LATEST = 9;
    private static final int UNDATED = 4;
    private static final int PEOPLE = 12;
    private static final int PEOPLE_BESIDE_RECENT = 8;
    private static final int OTHERS = 10;
    private static final int RELATIONS = 8;

    /** Two countries that stand in one article alone may do so by chance. */
    private static final int FEWEST_OF_A_RELATION = 2;

    private static final int LEAD = 320;

    private HomePage() {}

    /**
     * What the template {@code home} is given.
     *
     * @param title the archive's name
     * @param description one or two sentences, or empty
     * @param figures what it holds
     * @param span from when to when, in words, or empty
     * @param undated link to what has no date, or null
     * @param undatedCount how many those are
     * @param undatedItems the first of those
     * @param lead the newest article, or null where there is none
     * @param leadText its first words
     * @param latest the next ones
     * @param searchable whether there is a page to search with
     * @param days months of which there is an article known to the day, as two digits each
     * @param recent who was written about in the archive's last months, or null
     * @param when when its articles were published, or null
     * @param map countries they are about, or null
     * @param people people most written about
     * @param relations pairs of countries that most articles are about, each with two or more
     * @param topics most frequent topics
     * @param sources most frequent sources
     * @param years years with the number of their articles, newest first
     */
    public record View(
            String title,
            String description,
            List<Figure> figures,
            String span,
            @Nullable Link undated,
            String undatedCount,
            List<Item> undatedItems,
            @Nullable Item lead,
            String leadText,
            List<Item> latest,
            boolean searchable,
            String days,
            @Nullable RecentNews recent,
            @Nullable Picture when,
            @Nullable Picture map,
            List<CountLink> people,
            List<CountLink> relations,
            List<CountLink> topics,
            List<CountLink> sources,
            List<CountLink> years) {}

    /** A number and what it counts, with the list of them. */
    public record Figure(String number, Link link) {}

    static Output of(SitePages pages) {
        return pages.page(
                Address.HOME,
                "home",
                null,
                links -> new SitePages.Page(
                        pages.graph().site().title(),
                        pages.graph().site().description(),
                        List.of(),
                        view(pages.graph(), links)));
    }

    private static View view(SiteGraph graph, Links links) {
        Words words = links.words();
        List<Article> articles = graph.stories().once(graph.articles());
        RecentNews recent = graph.has(Section.PEOPLE) ? RecentNews.of(graph, links) : null;
        int undated = graph.undated().size();
        Article lead = articles.isEmpty() ? null : articles.get(0);
        return new View(
                graph.site().title(),
                graph.site().description(),
                figures(graph, links),
                span(articles, links),
                undated == 0
                        ? null
                        : new Link(words.say("date.none.count", words.number(undated)), links.to(Address.UNDATED)),
                words.articles(undated),
                graph.undated().stream().limit(UNDATED).map(links::item).toList(),
                lead == null ? null : links.item(lead),
                lead == null ? "" : Excerpt.of(lead, LEAD),
                articles.stream()
                        .skip(1)
                        .filter(article -> article.published().date() != null)
                        .limit(LATEST)
                        .map(links::item)
                        .toList(),
                graph.has(Extra.SEARCH),
                DayFiles.known(graph),
                recent,
                TimePicture.of(articles, words),
                CountryPicture.of(articles, graph, words),
                people(graph, links).stream()
                        .limit(recent == null ? PEOPLE : PEOPLE_BESIDE_RECENT)
                        .toList(),
                relations(graph, links),
                topics(graph, links),
                sources(graph, links),
                graph.years().stream()
                        .sorted(Comparator.comparingInt((YearNode year) -> -year.year()))
                        .map(year -> year(year, links))
                        .toList());
    }

    private static List<Figure> figures(SiteGraph graph, Links links) {
        List<Figure> figures = new ArrayList<>();
        figures.add(figure(graph.articles().size(), "articles", Section.DATES, graph, links));
        figures.add(figure(graph.people().size(), "people", Section.PEOPLE, graph, links));
        figures.add(figure(graph.topics().size(), "topics", Section.TOPICS, graph, links));
        figures.add(figure(graph.relations().size(), "relations", Section.RELATIONS, graph, links));
        figures.add(figure(graph.places().size(), "places", Section.PLACES, graph, links));
        figures.add(figure(graph.sources().size(), "sources", Section.SOURCES, graph, links));
        // an archive of one report need not count what it lacks
        figures.removeIf(figure -> figure.number().equals("0"));
        return figures;
    }

    private static Figure figure(int number, String noun, Section section, SiteGraph graph, Links links) {
        String digits = links.words().number(number);
        String words =
                CountLink.behind(digits, links.words().count(noun, number)).strip();
        return new Figure(digits, new Link(words, graph.has(section) ? links.to(Address.index(section)) : null));
    }

    private static String span(List<Article> articles, Links links) {
        List<Article> dated = articles.stream()
                .filter(article -> article.published().date() != null)
                .toList();
        if (dated.isEmpty()) {
            return "";
        }
        String from = links.date(dated.get(dated.size() - 1)).words();
        String to = links.date(dated.get(0)).words();
        return from.equals(to) ? from : links.words().say("span", from, to);
    }

    private static List<CountLink> people(SiteGraph graph, Links links) {
        record Named(PersonNode node, int articles) {}
        return graph.people().stream()
                .map(node -> new Named(node, asSubject(node)))
                .filter(named -> named.articles() > 0)
                .sorted(Comparator.comparingInt((Named n) -> -n.articles())
                        .thenComparing(NameOrder.comparing(
                                n -> n.node().name(), n -> n.node().id())))
                .limit(PEOPLE)
                .map(n ->
                        count(links.link(Section.PEOPLE, n.node().id(), n.node().name()), n.articles(), links.words()))
                .toList();
    }

    private static int asSubject(PersonNode node) {
        return (int) node.articles().stream()
                .filter(article -> article.people().stream()
                        .anyMatch(ref -> ref.id().equals(node.id()) && ref.part() == Part.SUBJECT))
                .count();
    }

    private static List<CountLink> relations(SiteGraph graph, Links links) {
        return graph.relations().stream()
                .sorted(Comparator.comparingInt(
                                (RelationNode node) -> -node.articles().size())
                        .thenComparing(NameOrder.comparing(RelationNode::name, RelationNode::address)))
                .filter(node -> node.articles().size() >= FEWEST_OF_A_RELATION)
                .limit(RELATIONS)
                .map(node -> count(
                        links.relation(node.one(), node.other()),
                        node.articles().size(),
                        links.words()))
                .toList();
    }

    private static List<CountLink> topics(SiteGraph graph, Links links) {
        return graph.topics().stream()
                .sorted(Comparator.comparingInt(
                                (TopicNode node) -> -node.articles().size())
                        .thenComparing(NameOrder.comparing(TopicNode::name, TopicNode::id)))
                .limit(OTHERS)
                .map(node -> count(
                        links.link(Section.TOPICS, node.id(), node.name()),
                        node.articles().size(),
                        links.words()))
                .toList();
    }

    private static List<CountLink> sources(SiteGraph graph, Links links) {
        return graph.sources().stream()
                .sorted(Comparator.comparingInt(
                                (SourceNode node) -> -node.articles().size())
                        .thenComparing(NameOrder.comparing(SourceNode::name, SourceNode::id)))
                .limit(OTHERS)
                .map(node -> count(
                        links.link(Section.SOURCES, node.id(), node.name()),
                        node.articles().size(),
                        links.words()))
                .toList();
    }

    private static CountLink year(YearNode year, Links links) {
        return count(
                new Link(Integer.toString(year.year()), links.to(Address.year(year.year()))),
                year.count(),
                links.words());
    }

    private static CountLink count(Link link, int articles, Words words) {
        return new CountLink(link, words.number(articles), words.articles(articles), null);
    }
}
