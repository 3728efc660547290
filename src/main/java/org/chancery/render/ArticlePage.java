package org.chancery.render;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chancery.link.Address;
import org.chancery.link.Count;
import org.chancery.link.Related;
import org.chancery.link.RelationStep;
import org.chancery.link.Section;
import org.chancery.link.SiteGraph;
import org.chancery.model.Article;
import org.chancery.model.Mention;
import org.chancery.model.Part;
import org.chancery.model.PartialDate;
import org.chancery.model.PersonRef;
import org.chancery.model.Quote;
import org.chancery.model.Title;
import org.chancery.render.article.ArticleText;
import org.chancery.render.article.OtherLine;
import org.chancery.render.article.TextGroup;
import org.chancery.render.view.DateView;
import org.chancery.render.view.Item;
import org.chancery.render.view.Link;
import org.jspecify.annotations.Nullable;

/** The page of an article: its text, and beside it the record with a link from each fact to its words. */
final class ArticlePage {

    private static final int DESCRIPTION = 155;
    private static final int QUOTE = 160;
    private static final int PLACES_SHOWN = 7;
    private static final int REASONS = 3;

    private ArticlePage() {}

    /**
     * What the template {@code article} is given.
     *
     * @param heading the title with its findings marked
     * @param dir direction of the title
     * @param derived whether the title was made from the first words
     * @param titleNote where the title comes from, or empty
     * @param titleHere link to the words the title was read from, or null
     * @param language tag of the article's language
     * @param date date of publication
     * @param dateBasis how it is known
     * @param dateRule name of the rule that read it, or empty
     * @param dateHere link to the words it was read from, or null
     * @param dateHref page of its month or year
     * @param byline who the report comes from, each once
     * @param sources who the report comes from, each as often as the text tells it
     * @param groups the text
     * @param elsewhere other lines that hold a finding
     * @param leftOut what was left out
     * @param leftOutCount how many lines were left out, in words
     * @param subjects people spoken of or speaking
     * @param credits people who made the report
     * @param quotes words given to speakers
     * @param topics what it is about
     * @param places places and organisations
     * @param days days named in the text
     * @param redactions number of struck-out names in words, or empty
     * @param steps earlier and later stories of the same relation
     * @param related related articles with the reason
     * @param original address of the file as it was given
     * @param file its name in the archive
     * @param encoding its encoding and how that was decided
     * @param sha256 its hash
     */
    public record View(
            SafeString heading,
            String dir,
            boolean derived,
            String titleNote,
            @Nullable String titleHere,
            String language,
            DateView date,
            String dateBasis,
            String dateRule,
            @Nullable String dateHere,
            Link dateHref,
            List<Link> byline,
            List<SourceFact> sources,
            List<TextGroup> groups,
            List<OtherLine> elsewhere,
            List<OtherLine> leftOut,
            String leftOutCount,
            List<PersonFact> subjects,
            List<PersonFact> credits,
            List<QuoteFact> quotes,
            List<ThingFact> topics,
            List<ThingFact> places,
            List<DayFact> days,
            String redactions,
            List<Step> steps,
            List<RelatedItem> related,
            String original,
            String file,
            String encoding,
            String sha256) {}

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

    /** The earlier and the later story of a relation; either may be null. */
    public record Step(
            Link relation,
            String count,
            @Nullable Item earlier,
            @Nullable Item later) {}

    /** A related article with the reason. */
    public record RelatedItem(Item item, String reason) {}

    static Output of(SitePages pages, Article article) {
        String address = Address.of(Section.ARTICLES, article.id());
        return pages.page(
                address,
                "article",
                Section.ARTICLES,
                links -> new SitePages.Page(
                        article.title().text(),
                        Excerpt.of(article, DESCRIPTION),
                        crumbs(article, links),
                        view(pages.graph(), article, links)));
    }

    private static List<Link> crumbs(Article article, Links links) {
        List<Link> crumbs = new ArrayList<>();
        crumbs.add(SitePages.crumb(Section.DATES, links));
        crumbs.add(DatePages.place(article, links));
        return crumbs;
    }

    private static View view(SiteGraph graph, Article a, Links links) {
        ArticleText text = new ArticleText(a, links);
        return new View(
                text.heading(),
                Html.direction(a.title().text()),
                a.title().basis() == Title.Basis.DERIVED,
                Words.title(a.title().basis()),
                text.title(),
                a.language(),
                date(a),
                DateWords.basis(a.published()),
                rule(a.published().rule()),
                text.published(),
                DatePages.place(a, links),
                a.sources().stream()
                        .map(s -> links.link(Section.SOURCES, s.id(), s.name()))
                        .distinct()
                        .toList(),
                a.sources().stream()
                        .map(s -> new SourceFact(
                                links.link(Section.SOURCES, s.id(), s.name()),
                                Words.source(s.kind()),
                                rule(s.rule()),
                                text.source(s.id(), s.span())))
                        .toList(),
                text.groups(),
                text.elsewhere(),
                text.leftOut(),
                Words.count(text.leftOut().size(), "line", "lines"),
                people(a, true, text, links),
                people(a, false, text, links),
                quotes(a, text, links),
                topics(a, text, links),
                places(graph, a, text, links),
                days(a, text),
                a.redactions().isEmpty() ? "" : Words.count(a.redactions().size(), "name", "names"),
                graph.has(Section.RELATIONS) ? steps(graph.steps(a), links) : List.of(),
                graph.related(a).stream()
                        .map(r -> new RelatedItem(links.item(r.article()), reason(r)))
                        .toList(),
                links.to(Address.text(a.id())),
                a.file(),
                a.encoding() + " (" + a.encodingBasis() + ")",
                a.sha256());
    }

    private static DateView date(Article a) {
        return a.published().date() == null ? new DateView("Undated", null) : Links.date(a);
    }

    private static String rule(String rule) {
        return rule.isEmpty() ? "" : "rule: " + rule.replace('-', ' ');
    }

    private static List<PersonFact> people(Article a, boolean subjects, ArticleText text, Links links) {
        return a.people().stream()
                .filter(p -> (p.part() == Part.SUBJECT) == subjects)
                .map(p -> new PersonFact(
                        links.link(Section.PEOPLE, p.id(), p.name()),
                        Words.part(p.part()),
                        p.offices().stream()
                                .map(o -> new OfficeFact(o.title(), text.office(p.id(), o.span())))
                                .toList(),
                        rule(p.rule()),
                        Words.count(p.mentions().size(), "time", "times"),
                        heres(p.mentions(), m -> text.person(p.id(), m.span()))))
                .toList();
    }

    private static List<Here> heres(
            List<Mention> mentions, java.util.function.Function<Mention, @Nullable String> anchor) {
        List<Here> heres = new ArrayList<>();
        for (Mention mention : mentions) {
            String href = anchor.apply(mention);
            if (href != null && heres.size() < PLACES_SHOWN) {
                heres.add(new Here(heres.size() + 1, href, mention.text()));
            }
        }
        return heres;
    }

    private static List<QuoteFact> quotes(Article a, ArticleText text, Links links) {
        Map<String, String> names =
                a.people().stream().collect(Collectors.toMap(PersonRef::id, PersonRef::name, (one, other) -> one));
        return a.quotes().stream()
                .map(q -> new QuoteFact(
                        q.speaker() == null
                                ? null
                                : links.link(Section.PEOPLE, q.speaker(), names.getOrDefault(q.speaker(), q.speaker())),
                        Excerpt.cut(q.text(), QUOTE),
                        q.kind() == Quote.Kind.DIRECT,
                        rule(q.rule()),
                        text.said(q.span())))
                .toList();
    }

    private static List<ThingFact> topics(Article a, ArticleText text, Links links) {
        return a.topics().stream()
                .map(t -> new ThingFact(
                        links.link(Section.TOPICS, t.id(), t.name()),
                        "",
                        heres(t.evidence(), m -> text.topic(t.id(), m.span()))))
                .toList();
    }

    private static List<ThingFact> places(SiteGraph graph, Article a, ArticleText text, Links links) {
        List<ThingFact> things = new ArrayList<>();
        a.places().forEach(p -> {
            String country = graph.countryName(p.country());
            things.add(new ThingFact(
                    links.link(Section.PLACES, p.id(), p.name()),
                    country.equals(p.name()) ? "" : country,
                    heres(p.mentions(), m -> text.place(p.id(), m.span()))));
        });
        a.organisations()
                .forEach(o -> things.add(new ThingFact(
                        new Link(o.name(), null),
                        "organisation",
                        heres(o.mentions(), m -> text.organisation(o.id(), m.span())))));
        return things;
    }

    private static List<DayFact> days(Article a, ArticleText text) {
        Map<PartialDate, DayFact> days = new LinkedHashMap<>();
        a.dates().stream()
                .sorted(java.util.Comparator.comparing(org.chancery.model.DateMention::date))
                .forEach(d -> days.putIfAbsent(
                        d.date(),
                        new DayFact(
                                new DateView(DateWords.of(d.date()), DateWords.machine(d.date())),
                                d.text(),
                                rule(d.rule()),
                                text.date(d.date().edtf(), d.span()))));
        return List.copyOf(days.values());
    }

    private static List<Step> steps(List<RelationStep> steps, Links links) {
        return steps.stream()
                .map(s -> new Step(
                        links.relation(s.relation().one(), s.relation().other()),
                        Words.articles(s.relation().articles().size()),
                        s.earlier() == null ? null : links.item(s.earlier()),
                        s.later() == null ? null : links.item(s.later())))
                .toList();
    }

    private static String reason(Related related) {
        List<String> reasons = new ArrayList<>();
        if (!related.people().isEmpty()) {
            reasons.add("both name " + names(related.people()));
        }
        if (!related.topics().isEmpty()) {
            reasons.add("both on " + names(related.topics()));
        }
        if (reasons.size() < 2 && !related.countries().isEmpty()) {
            reasons.add("both about " + names(related.countries()));
        }
        return String.join("; ", reasons);
    }

    private static String names(List<Count> counts) {
        List<String> names =
                counts.stream().limit(REASONS).map(Count::name).collect(Collectors.toCollection(ArrayList::new));
        int more = counts.size() - names.size();
        if (more > 0) {
            names.add(more + " more");
        }
        String last = names.remove(names.size() - 1);
        return names.isEmpty() ? last : String.join(", ", names) + " and " + last;
    }
}
