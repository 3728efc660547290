package org.chancery.render;

import java.util.ArrayList;
import java.util.List;
import org.chancery.link.Address;
import org.chancery.link.Extra;
import org.chancery.link.PersonNode;
import org.chancery.link.Section;
import org.chancery.link.SiteGraph;
import org.chancery.model.Article;
import org.chancery.model.Part;
import org.chancery.render.picture.Picture;
import org.chancery.render.view.CountLink;
import org.chancery.render.view.Item;
import org.chancery.render.view.ItemGroup;
import org.chancery.render.view.Link;
import org.chancery.text.Fingerprint;
import org.jspecify.annotations.Nullable;

/** The page of a person. */
final class PersonPage {

    private static final int COMPANIONS = 12;
    private static final int OFFICES = 5;
    private static final int COUNTS = 10;

    private PersonPage() {}

    /**
     * What the template {@code person} is given.
     *
     * @param name usual name
     * @param dir direction of the name
     * @param language tag of the script of the name where it is not Latin, or empty
     * @param count number of articles in words
     * @param first oldest article with a date, or null
     * @param last newest article with a date, or null
     * @param variants other forms of the name
     * @param sameAs addresses of the person elsewhere
     * @param doubts what is doubtful, in plain words
     * @param when when and how often they are in the news, or null
     * @param company who is named with them, as a picture, or null
     * @param held their offices as a picture, or null
     * @param offices offices that articles give
     * @param with people named in the same articles
     * @param topics topics
     * @param places places
     * @param sources sources
     * @param words words said
     * @param filter what the list can be narrowed down by
     * @param all where a list too long for one page can be narrowed down, or null
     * @param groups articles by year
     */
    public record View(
            String name,
            String dir,
            String language,
            String count,
            @Nullable Item first,
            @Nullable Item last,
            List<Link> variants,
            List<Link> sameAs,
            List<String> doubts,
            @Nullable Picture when,
            @Nullable Picture company,
            @Nullable Picture held,
            Offices offices,
            List<CountLink> with,
            List<CountLink> topics,
            List<CountLink> places,
            List<CountLink> sources,
            PersonWords words,
            PersonFilter filter,
            @Nullable String all,
            List<ItemGroup> groups) {}

    /**
     * The offices that articles give.
     *
     * @param shown those that are shown at once
     * @param folded those that are shown when asked for
     * @param foldedCount how many are folded, in words
     */
    public record Offices(List<OfficeRow> shown, List<OfficeRow> folded, String foldedCount) {
        public Offices {
            shown = List.copyOf(shown);
            folded = List.copyOf(folded);
        }

        private static Offices of(List<OfficeRow> rows, Words words) {
            // one line is shown sooner than it is folded
            int shown = rows.size() <= OFFICES + 1 ? rows.size() : OFFICES;
            return new Offices(
                    rows.subList(0, shown),
                    rows.subList(shown, rows.size()),
                    words.count("forms.more", rows.size() - shown));
        }
    }

    /** An office, in how many articles, and the newest article that gives it. */
    public record OfficeRow(String title, String count, Item newest) {}

    static List<Output> of(SitePages pages, PersonNode node) {
        String address = Address.of(Section.PEOPLE, node.id());
        List<Output> outputs = new ArrayList<>();
        outputs.add(pages.page(
                address,
                "person",
                Section.PEOPLE,
                () -> shows(pages.graph(), pages.prints(), pages.words(), node),
                links -> new SitePages.Page(
                        node.name(),
                        links.words().say("person.in", node.name(), links.count(node.articles())),
                        List.of(links.crumb(Section.PEOPLE)),
                        view(address, node, pages.graph(), links),
                        PersonMetadata.of(pages.graph(), node, links))));
        outputs.addAll(ArticleLists.parts(pages, address, Section.PEOPLE, node.name(), node.articles()));
        return outputs;
    }

    private static Fingerprint.Value shows(SiteGraph graph, Prints prints, Words words, PersonNode node) {
        Fingerprint print = new Fingerprint()
                .add(node.person())
                .add(prints.items(node.articles()))
                .add(prints.counts(Section.TOPICS, node.topics()))
                .add(prints.counts(Section.PLACES, node.places()))
                .add(prints.counts(Section.SOURCES, node.sources()))
                .add(prints.counts(Section.PEOPLE, node.with()));
        CompanyPicture.shows(node, graph, print);
        for (Article article : node.articles()) {
            print.add(part(article, node.id(), words)).add(article.topics().size());
            article.topics().forEach(topic -> print.add(topic.id()));
        }
        for (PersonNode.OfficeSeen office : node.offices()) {
            print.add(office.title()).add(office.articles()).add(prints.item(office.article()));
        }
        for (PersonNode.QuoteSeen quote : node.quotes()) {
            print.add(quote.article().id()).add(quote.manner().name()).add(quote.text());
        }
        return print.value();
    }

    private static View view(String address, PersonNode node, SiteGraph graph, Links links) {
        PersonFilter filter = PersonFilter.of(node, links.words());
        List<Article> dated = node.articles().stream()
                .filter(article -> article.published().date() != null)
                .toList();
        return new View(
                node.name(),
                Html.direction(node.name()),
                Html.language(node.name()),
                links.count(node.articles()),
                dated.isEmpty() ? null : links.item(dated.get(dated.size() - 1)),
                dated.isEmpty() ? null : links.item(dated.get(0)),
                node.person().variants().stream()
                        .map(variant -> new Link(variant, null))
                        .toList(),
                node.person().sameAs().stream().map(PersonPage::elsewhere).toList(),
                node.person().doubts(),
                TimePicture.of(node.articles(), links.words()),
                CompanyPicture.of(node, graph, links),
                OfficePicture.of(node.person(), links.words()),
                Offices.of(
                        node.offices().stream()
                                .map(o -> new OfficeRow(
                                        o.title(), links.words().articles(o.articles()), links.item(o.article())))
                                .toList(),
                        links.words()),
                links.companions(
                        node.id(), node.with().stream().limit(COMPANIONS).toList()),
                links.counts(
                        Section.TOPICS, node.topics().stream().limit(COUNTS).toList()),
                links.counts(
                        Section.PLACES, node.places().stream().limit(COUNTS).toList()),
                links.counts(
                        Section.SOURCES, node.sources().stream().limit(COUNTS).toList()),
                PersonWords.of(node, links),
                filter,
                graph.has(Extra.SEARCH) && node.articles().size() > ArticleLists.LONGEST
                        ? links.to(Address.SEARCH) + "?people=" + node.id()
                        : null,
                ArticleLists.byYear(
                        address,
                        node.articles(),
                        links,
                        article -> links.item(
                                article, part(article, node.id(), links.words()), filter.keys(article, node.id()))));
    }

    /** An address of a person's file; only one of the web is made a link. */
    private static Link elsewhere(String address) {
        boolean web = address.startsWith("https://") || address.startsWith("http://");
        return new Link(web ? address.replaceFirst("^https?://(?:www\\.)?", "") : address, web ? address : null);
    }

    private static String part(Article article, String id, Words words) {
        return article.people().stream()
                .filter(ref -> ref.id().equals(id))
                .map(ref -> ref.part() == Part.SUBJECT ? "" : words.say("part.as", words.part(ref.part())))
                .findFirst()
                .orElse("");
    }
}
