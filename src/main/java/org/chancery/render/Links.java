package org.chancery.render;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.link.Address;
import org.chancery.link.Count;
import org.chancery.link.Section;
import org.chancery.link.SiteGraph;
import org.chancery.model.Article;
import org.chancery.model.PartialDate;
import org.chancery.model.SourceRef;
import org.chancery.render.view.CountLink;
import org.chancery.render.view.DateView;
import org.chancery.render.view.Item;
import org.chancery.render.view.Link;
import org.jspecify.annotations.Nullable;

/** Links from one page; plain words where the site has no page to lead to. */
public final class Links {

    private final SiteGraph graph;
    private final String from;
    private final Words words;

    /**
     * Makes links from the page at an address.
     *
     * @param words the words of the pages
     */
    public Links(SiteGraph graph, String from, Words words) {
        this.graph = graph;
        this.from = from;
        this.words = words;
    }

    /** Returns the words of the page. */
    public Words words() {
        return words;
    }

    /** Returns the address of another page relative to this one. */
    public String to(String address) {
        return Address.relative(from, address);
    }

    /** Returns the address of a person's, topic's, source's or place's page, or null where there is none. */
    public @Nullable String to(Section section, String id) {
        if (!graph.has(section)) {
            return null;
        }
        boolean known =
                switch (section) {
                    case PEOPLE -> graph.person(id) != null;
                    case TOPICS -> graph.topic(id) != null;
                    default -> true;
                };
        return known ? to(Address.of(section, id)) : null;
    }

    Link link(Section section, String id, String name) {
        return new Link(name, to(section, id));
    }

    Link article(Article article) {
        return new Link(article.title().text(), to(Address.of(Section.ARTICLES, article.id())));
    }

    /** Returns the link to the page of two countries. */
    Link relation(String one, String other) {
        return new Link(
                relationName(one, other), graph.has(Section.RELATIONS) ? to(Address.relation(one, other)) : null);
    }

    /** Returns the names of two countries. */
    String relationName(String one, String other) {
        return words.say("relation.names", graph.countryName(one), graph.countryName(other));
    }

    /** Returns the link to the list of a section. */
    Link crumb(Section section) {
        return new Link(words.section(section), to(Address.index(section)));
    }

    List<CountLink> counts(Section section, List<Count> counts) {
        return counts.stream()
                .map(c -> new CountLink(
                        link(section, c.id(), c.name()),
                        words.number(c.articles()),
                        words.articles(c.articles()),
                        null))
                .toList();
    }

    /** Returns the companions of a person, each with the page of the articles both share where there is one. */
    List<CountLink> companions(String person, List<Count> counts) {
        return counts.stream()
                .map(c -> new CountLink(
                        link(Section.PEOPLE, c.id(), c.name()),
                        words.number(c.articles()),
                        words.articles(c.articles()),
                        graph.has(Section.TOGETHER) && graph.areTogether(person, c.id())
                                ? to(Address.together(person, c.id()))
                                : null))
                .toList();
    }

    Item item(Article article) {
        return item(article, "");
    }

    Item item(Article article, String note) {
        return item(article, note, "");
    }

    Item item(Article article, String note, String keys) {
        List<String> sources = article.sources().stream()
                .filter(s -> s.kind() != SourceRef.Kind.REFERENCE)
                .map(SourceRef::name)
                .distinct()
                .toList();
        return new Item(
                to(Address.of(Section.ARTICLES, article.id())),
                article.title().text(),
                Html.direction(article.title().text()),
                language(article),
                article.title().basis() == org.chancery.model.Title.Basis.DERIVED,
                date(article),
                words.row(sources),
                note,
                graph.stories().others(article).stream()
                        .map(print -> carrier(print, article))
                        .toList(),
                keys);
    }

    /** Returns the link to another print of a story, by who carries it that is not named with this one. */
    Link carrier(Article print, Article than) {
        Set<String> named = than.sources().stream().map(SourceRef::id).collect(Collectors.toSet());
        List<String> carriers = print.sources().stream()
                .filter(s -> s.kind() != SourceRef.Kind.REFERENCE)
                .filter(s -> !named.contains(s.id()))
                .map(SourceRef::name)
                .distinct()
                .toList();
        String carrier = carriers.isEmpty() ? print.title().text() : words.row(carriers);
        return new Link(carrier, to(Address.of(Section.ARTICLES, print.id())));
    }

    /** Returns the number of stories in words, with how many further prints they have. */
    String count(List<Article> stories) {
        int reprints = graph.stories().reprints(stories);
        String articles = words.articles(stories.size());
        return reprints == 0 ? articles : words.say("count.and", articles, words.count("reprints", reprints));
    }

    /** Returns the tag of an article's language, or an empty text where it is that of the page. */
    String language(Article article) {
        return article.language().equals(words.language()) ? "" : article.language();
    }

    DateView date(Article article) {
        return published(article.published().date());
    }

    /** Returns a date of publication, which may be null. */
    DateView published(@Nullable PartialDate date) {
        return new DateView(words.dates().published(date), DateWords.machine(date));
    }

    /** Returns a date. */
    DateView date(PartialDate date) {
        return new DateView(words.dates().of(date), DateWords.machine(date));
    }
}
