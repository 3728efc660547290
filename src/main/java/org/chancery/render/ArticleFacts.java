package org.chancery.render;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
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
import org.chancery.render.view.Link;
import org.jspecify.annotations.Nullable;

/** The facts of an article's record, each with the links to the words it was read from. */
final class ArticleFacts {

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

    /**
     * A person: link, part, offices, rule, links to the mentions, and the number of mentions in words where they are more.
     */
    public record PersonFact(Link link, String part, List<OfficeFact> offices, String rule, String count, Heres here) {}

    /** An office with the link to its words or null. */
    public record OfficeFact(String title, @Nullable String here) {}

    /** A link to words; the words as a quotation where they differ from what the fact is called, or empty. */
    public record Here(String href, String quoted) {}

    /** Links to the words of one fact, in order of place. */
    public record Heres(List<Here> places) {

        /** Returns the links, numbered from 1, with a blank before each. */
        public SafeString html() {
            StringBuilder out = new StringBuilder();
            for (int i = 0; i < places.size(); i++) {
                Here place = places.get(i);
                // no quotation marks around what needs none: a page holds a hundred of these
                out.append(" <a href=").append(place.href());
                if (!place.quoted().isEmpty()) {
                    out.append(" title=\"").append(Html.escape(place.quoted())).append('"');
                }
                out.append('>').append(i + 1).append("</a>");
            }
            return new SafeString(out.toString());
        }
    }

    /** What was said by one speaker, who is null where nobody is certain. */
    public record SaidFact(@Nullable Link speaker, Heres here) {}

    /** A topic, a place or an organisation: link, a word beside it, and links to its words. */
    public record ThingFact(Link link, String note, Heres here) {}

    /** A day, month or year named in the text; the words as a quotation where they are others, or empty. */
    public record DayFact(
            String words, String quoted, @Nullable String here) {}

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
                        p.mentions().size() > PLACES_SHOWN
                                ? links.words().count("times", p.mentions().size())
                                : "",
                        heres(p.name(), p.mentions(), m -> text.person(p.id(), m.span()))))
                .toList();
    }

    private Heres heres(String name, List<Mention> mentions, Function<Mention, @Nullable String> anchor) {
        List<Here> heres = new ArrayList<>();
        for (Mention mention : mentions) {
            String href = heres.size() < PLACES_SHOWN ? anchor.apply(mention) : null;
            if (href != null) {
                heres.add(new Here(href, quoted(mention.text(), name)));
            }
        }
        return new Heres(heres);
    }

    private String quoted(String text, String name) {
        return text.equals(name) ? "" : links.words().say("quote", text);
    }

    /** Returns who says something, in the order in which each first speaks. */
    List<SaidFact> said() {
        Map<String, String> names = article.people().stream()
                .collect(Collectors.toMap(PersonRef::id, PersonRef::name, (one, other) -> one));
        Map<String, List<Quote>> bySpeaker = new LinkedHashMap<>();
        for (Quote quote : article.quotes()) {
            bySpeaker
                    .computeIfAbsent(quote.speaker() == null ? "" : quote.speaker(), s -> new ArrayList<>())
                    .add(quote);
        }
        List<SaidFact> facts = new ArrayList<>();
        bySpeaker.forEach((speaker, quotes) -> {
            List<Here> heres = new ArrayList<>();
            for (Quote quote : quotes) {
                String href = text.said(quote.span());
                if (href != null) {
                    heres.add(new Here(href, ""));
                }
            }
            facts.add(new SaidFact(
                    speaker.isEmpty() ? null : new Link(names.getOrDefault(speaker, speaker), null), new Heres(heres)));
        });
        return facts;
    }

    List<ThingFact> topics() {
        return article.topics().stream()
                .map(t -> new ThingFact(
                        links.link(Section.TOPICS, t.id(), t.name()),
                        "",
                        heres(t.name(), t.evidence(), m -> text.topic(t.id(), m.span()))))
                .toList();
    }

    List<ThingFact> places(SiteGraph graph) {
        List<ThingFact> things = new ArrayList<>();
        article.places().forEach(p -> {
            String country = graph.countryName(p.country());
            things.add(new ThingFact(
                    links.link(Section.PLACES, p.id(), p.name()),
                    country.equals(p.name()) ? "" : country,
                    heres(p.name(), p.mentions(), m -> text.place(p.id(), m.span()))));
        });
        article.organisations()
                .forEach(o -> things.add(new ThingFact(
                        new Link(o.name(), null),
                        links.words().say("article.organisation"),
                        heres(o.name(), o.mentions(), m -> text.organisation(o.id(), m.span())))));
        return things;
    }

    List<DayFact> days() {
        Map<PartialDate, DayFact> days = new LinkedHashMap<>();
        article.dates().stream()
                .sorted(Comparator.comparing(DateMention::date))
                .forEach(d -> days.computeIfAbsent(d.date(), date -> {
                    String words = links.words().dates().of(date);
                    return new DayFact(words, quoted(d.text(), words), text.date(date.edtf(), d.span()));
                }));
        return List.copyOf(days.values());
    }
}
