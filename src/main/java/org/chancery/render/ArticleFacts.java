package org.chancery.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chancery.link.Section;
import org.chancery.link.SiteGraph;
import org.chancery.model.Article;
import org.chancery.model.DateMention;
import org.chancery.model.Mention;
import org.chancery.model.Part;
import org.chancery.model.PartialDate;
import org.chancery.model.PersonRef;
import org.chancery.model.Quote;
import org.chancery.render.article.ArticleText;
import org.chancery.render.view.DateView;
import org.chancery.render.view.Link;
import org.jspecify.annotations.Nullable;

/** The facts of an article's record, each with the links to the words it was read from. */
final class ArticleFacts {

    private static final int QUOTE = 160;
    private static final int PLACES_SHOWN = 7;

    private final Article article;
    private final ArticleText text;
    private final Links links;

    ArticleFacts(Article article, ArticleText text, Links links) {
        this.article = article;
        this.text = text;
        this.links = links;
    }

    /** A source: link, part, rule, and the link to its words or null. */
    public record SourceFact(
            Link link, String kind, String rule, @Nullable String here) {}

    /** A person: link, part, offices, rule, number of mentions in words, and links to the mentions. */
    public record PersonFact(
            Link link, String part, List<OfficeFact> offices, String rule, String count, List<Here> here) {}

    /** An office with the link to its words or null. */
    public record OfficeFact(String title, @Nullable String here) {}

    /** A link to words, numbered from 1. */
    public record Here(int number, String href, String text) {}

    /** Words given to a speaker, who may be unknown; reported ones are not between quotation marks. */
    public record QuoteFact(
            @Nullable Link speaker,
            String text,
            boolean direct,
            String rule,
            @Nullable String here) {}

    /** A topic, a place or an organisation: link, a word beside it, and links to its words. */
    public record ThingFact(Link link, String note, List<Here> here) {}

    /** A day, month or year named in the text. */
    public record DayFact(
            DateView date,
            String text,
            String rule,
            @Nullable String here) {}

    /** Returns who the report comes from, each as often as the text tells it. */
    List<SourceFact> sources() {
        return article.sources().stream()
                .map(s -> new SourceFact(
                        links.link(Section.SOURCES, s.id(), s.name()),
                        links.words().source(s.kind()),
                        rule(s.rule(), links),
                        text.source(s.id(), s.span())))
                .toList();
    }

    static String rule(String rule, Links links) {
        return rule.isEmpty() ? "" : links.words().say("article.rule", rule.replace('-', ' '));
    }

    List<PersonFact> people(boolean subjects) {
        return article.people().stream()
                .filter(p -> (p.part() == Part.SUBJECT) == subjects)
                .map(p -> new PersonFact(
                        links.link(Section.PEOPLE, p.id(), p.name()),
                        links.words().part(p.part()),
                        p.offices().stream()
                                .map(o -> new OfficeFact(o.title(), text.office(p.id(), o.span())))
                                .toList(),
                        rule(p.rule(), links),
                        links.words().count("times", p.mentions().size()),
                        heres(p.mentions(), m -> text.person(p.id(), m.span()))))
                .toList();
    }

    private static List<Here> heres(List<Mention> mentions, Function<Mention, @Nullable String> anchor) {
        List<Here> heres = new ArrayList<>();
        for (Mention mention : mentions) {
            String href = anchor.apply(mention);
            if (href != null && heres.size() < PLACES_SHOWN) {
                heres.add(new Here(heres.size() + 1, href, mention.text()));
            }
        }
        return heres;
    }

    List<QuoteFact> quotes() {
        Map<String, String> names = article.people().stream()
                .collect(Collectors.toMap(PersonRef::id, PersonRef::name, (one, other) -> one));
        return article.quotes().stream()
                .map(q -> new QuoteFact(
                        q.speaker() == null
                                ? null
                                : links.link(Section.PEOPLE, q.speaker(), names.getOrDefault(q.speaker(), q.speaker())),
                        Excerpt.cut(q.text(), QUOTE),
                        q.kind() == Quote.Kind.DIRECT,
                        rule(q.rule(), links),
                        text.said(q.span())))
                .toList();
    }

    List<ThingFact> topics() {
        return article.topics().stream()
                .map(t -> new ThingFact(
                        links.link(Section.TOPICS, t.id(), t.name()),
                        "",
                        heres(t.evidence(), m -> text.topic(t.id(), m.span()))))
                .toList();
    }

    List<ThingFact> places(SiteGraph graph) {
        List<ThingFact> things = new ArrayList<>();
        article.places().forEach(p -> {
            String country = graph.countryName(p.country());
            things.add(new ThingFact(
                    links.link(Section.PLACES, p.id(), p.name()),
                    country.equals(p.name()) ? "" : country,
                    heres(p.mentions(), m -> text.place(p.id(), m.span()))));
        });
        article.organisations()
                .forEach(o -> things.add(new ThingFact(
                        new Link(o.name(), null),
                        links.words().say("article.organisation"),
                        heres(o.mentions(), m -> text.organisation(o.id(), m.span())))));
        return things;
    }

    List<DayFact> days() {
        Map<PartialDate, DayFact> days = new LinkedHashMap<>();
        article.dates().stream()
                .sorted(Comparator.comparing(DateMention::date))
                .forEach(d -> days.putIfAbsent(
                        d.date(),
                        new DayFact(
                                links.date(d.date()),
                                d.text(),
                                rule(d.rule(), links),
                                text.date(d.date().edtf(), d.span()))));
        return List.copyOf(days.values());
    }
}
