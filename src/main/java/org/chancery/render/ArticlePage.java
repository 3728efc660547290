package org.chancery.render;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.util.ArrayList;
import java.util.List;
import org.chancery.link.Address;
import org.chancery.link.Extra;
import org.chancery.link.Section;
import org.chancery.link.SiteGraph;
import org.chancery.model.Article;
import org.chancery.model.Change;
import org.chancery.model.Title;
import org.chancery.render.article.ArticleText;
import org.chancery.render.article.OtherLine;
import org.chancery.render.article.TextGroup;
import org.chancery.render.cite.Citation;
import org.chancery.render.cite.PlainCitation;
import org.chancery.render.view.DateView;
import org.chancery.render.view.Link;
import org.chancery.text.Fingerprint;
import org.jspecify.annotations.Nullable;

/** The page of an article: its text, and beside it the record with a link from each fact to its words. */
final class ArticlePage {

    private static final int DESCRIPTION = 155;

    private ArticlePage() {}

    /**
     * What the template {@code article} is given.
     *
     * @param id its id
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
     * @param said who says something, and where
     * @param topics what it is about
     * @param places places and organisations
     * @param days days named in the text
     * @param redactions number of struck-out names in words, or empty
     * @param steps earlier and later stories of the same relation
     * @param related related articles with the reason
     * @param history what a person changed
     * @param prints other prints of the same story
     * @param citation how it is cited in a sentence
     * @param original address of the file as it was given, or null
     * @param file its name in the archive
     * @param encoding its encoding and how that was decided
     * @param sha256 its hash
     * @param address where the file states it was published on the web, or empty
     */
    public record View(
            String id,
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
            List<ArticleFacts.SourceFact> sources,
            List<TextGroup> groups,
            List<OtherLine> elsewhere,
            List<OtherLine> leftOut,
            String leftOutCount,
            List<ArticleFacts.PersonFact> subjects,
            List<ArticleFacts.PersonFact> credits,
            List<ArticleFacts.SaidFact> said,
            List<ArticleFacts.ThingFact> topics,
            List<ArticleFacts.ThingFact> places,
            List<ArticleFacts.DayFact> days,
            String redactions,
            List<ArticleOnward.Step> steps,
            List<ArticleOnward.RelatedItem> related,
            List<CorrectionsPage.Row> history,
            List<ArticlePrints.Print> prints,
            String citation,
            @Nullable String original,
            String file,
            String encoding,
            String sha256,
            String address) {}

    static Output of(SitePages pages, Article article, List<Change> changes) {
        String address = Address.of(Section.ARTICLES, article.id());
        return pages.drafted(address, "article", Section.ARTICLES, links -> {
            List<CorrectionsPage.Row> history =
                    CorrectionsPage.rows(changes, article.id(), pages.graph(), pages.words());
            return new SitePages.Draft(
                    new Shows(
                            pages.prints().record(article),
                            reachable(article, links),
                            ArticleOnward.shows(pages.graph(), article, pages.prints()),
                            history),
                    () -> new SitePages.Page(
                            article.title().text(),
                            Excerpt.of(article, DESCRIPTION),
                            crumbs(article, links),
                            view(pages.graph(), article, links, history),
                            ArticleMetadata.of(pages.graph(), article, links)));
        });
    }

    /**
     * All that the page depends on: what was found in the file, whose hash stands for the text, what of that has a page,
     * what the page leads on to, and what was corrected.
     */
    private record Shows(
            Fingerprint.Value record,
            List<String> reachable,
            Fingerprint.Value onward,
            List<CorrectionsPage.Row> history) {}

    private static List<String> reachable(Article article, Links links) {
        List<String> reachable = new ArrayList<>();
        article.people().forEach(p -> reachable.add(links.to(Section.PEOPLE, p.id()) == null ? "" : p.id()));
        article.topics().forEach(t -> reachable.add(links.to(Section.TOPICS, t.id()) == null ? "" : t.id()));
        return reachable;
    }

    private static List<Link> crumbs(Article article, Links links) {
        List<Link> crumbs = new ArrayList<>();
        crumbs.add(links.crumb(Section.DATES));
        crumbs.add(DatePages.place(article, links));
        return crumbs;
    }

    private static View view(SiteGraph graph, Article a, Links links, List<CorrectionsPage.Row> history) {
        ArticleOnward onward = ArticleOnward.of(graph, a, links);
        Words words = links.words();
        ArticleText text = new ArticleText(a, links);
        ArticleFacts facts = new ArticleFacts(a, text, links);
        String titleHere = text.title();
        String dateHere = text.published();
        List<ArticleFacts.SourceFact> sources = facts.sources();
        List<ArticleFacts.PersonFact> subjects = facts.people(true);
        List<ArticleFacts.PersonFact> credits = facts.people(false);
        List<ArticleFacts.SaidFact> said = facts.said();
        List<ArticleFacts.ThingFact> topics = facts.topics();
        List<ArticleFacts.ThingFact> places = facts.places(graph);
        List<ArticleFacts.DayFact> days = facts.days();
        ArticleText.Setting setting = text.set();
        return new View(
                a.id(),
                setting.heading(),
                Html.direction(a.title().text()),
                a.title().basis() == Title.Basis.DERIVED,
                words.title(a.title().basis()),
                titleHere,
                a.language(),
                date(a, links),
                words.dates().basis(a.published()),
                ArticleFacts.rule(a.published().rule(), links),
                dateHere,
                DatePages.place(a, links),
                a.sources().stream()
                        .map(s -> links.link(Section.SOURCES, s.id(), s.name()))
                        .distinct()
                        .toList(),
                sources,
                setting.groups(),
                setting.elsewhere(),
                setting.leftOut(),
                words.count("lines", setting.leftOut().size()),
                subjects,
                credits,
                said,
                topics,
                places,
                days,
                a.redactions().isEmpty()
                        ? ""
                        : words.count("names", a.redactions().size()),
                onward.steps(),
                onward.related(),
                history,
                onward.prints(),
                PlainCitation.of(Citation.of(graph, a), graph.site().title(), words.dates()::published),
                graph.has(Extra.TEXTS) ? links.to(Address.text(a.id())) : null,
                a.file(),
                words.say("beside", a.encoding(), a.encodingBasis()),
                a.sha256(),
                a.address());
    }

    private static DateView date(Article a, Links links) {
        return a.published().date() == null
                ? new DateView(links.words().say("date.none.heading"), null)
                : links.date(a);
    }
}
