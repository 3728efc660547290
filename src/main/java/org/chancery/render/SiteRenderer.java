package org.chancery.render;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.link.Address;
import org.chancery.link.Extra;
import org.chancery.link.Moved;
import org.chancery.link.Section;
import org.chancery.link.SiteGraph;
import org.chancery.model.Article;
import org.chancery.model.Change;
import org.chancery.render.feeds.Feeds;
import org.chancery.render.picture.SharePicture;
import org.chancery.render.search.SearchFiles;
import org.chancery.resolve.ReviewEntry;
import org.chancery.text.Fingerprint;

/** Lists all files of a site; each is made when it is asked for. */
public final class SiteRenderer {

    private final SiteGraph graph;
    private final Theme theme;
    private final Originals originals;

    /** Gives the bytes of articles as they were given. */
    @FunctionalInterface
    public interface Originals {
        /** Returns the bytes of an article's file. */
        byte[] bytes(Article article) throws IOException;
    }

    /** Makes a renderer of a linked archive with a theme. */
    public SiteRenderer(SiteGraph graph, Theme theme, Originals originals) {
        this.graph = graph;
        this.theme = theme;
        this.originals = originals;
    }

    /** Returns the files of a site that nothing has moved in; see the other method of this name. */
    public List<Output> outputs(List<Change> changes, List<ReviewEntry> review) throws IOException {
        return outputs(new Prints(graph, changes), changes, review, List.of());
    }

    /**
     * Returns the files of the site, no two with one address.
     *
     * @param prints fingerprints of what the articles show
     * @param changes what a person changed about articles
     * @param review what a person should look at, worst first
     * @param moved addresses once published that lead elsewhere now; one that is in use again is left out
     * @throws IOException if the theme's folder cannot be read
     */
    public List<Output> outputs(Prints prints, List<Change> changes, List<ReviewEntry> review, Collection<Moved> moved)
            throws IOException {
        List<Output> outputs = pages(prints, changes, review, moved);
        outputs.addAll(searchFiles(prints));
        return outputs;
    }

    /**
     * Returns the files that the search reads; none where the site has none. All texts are read for them.
     *
     * @param prints fingerprints of what the articles show
     */
    public List<Output> searchFiles(Prints prints) throws IOException {
        return graph.has(Extra.SEARCH)
                ? SearchFiles.of(graph, Words.of(theme, graph.site().language()), prints::record)
                : List.of();
    }

    /** Returns the files of the site but those that the search reads, no two with one address; see {@link #outputs}. */
    public List<Output> pages(Prints prints, List<Change> changes, List<ReviewEntry> review, Collection<Moved> moved)
            throws IOException {
        Words words = Words.of(theme, graph.site().language());
        Feeds feeds = new Feeds(graph);
        SitePages pages = new SitePages(graph, new Templates(theme, words), words, feeds, prints);
        List<Output> outputs = new ArrayList<>();
        DataFiles data = new DataFiles(graph);
        // the largest file first, so that it is done with the others
        if (graph.has(Extra.DATA)) {
            outputs.add(Output.gathered(
                    "data/articles.jsonl", () -> new Output.Ready(prints.records(graph.articles()), data::records)));
        }
        outputs.add(HomePage.of(pages));
        Map<String, List<Change>> changed = changes.stream().collect(Collectors.groupingBy(Change::article));
        for (Article article : graph.articles()) {
            outputs.add(ArticlePage.of(pages, article, changed.getOrDefault(article.id(), List.of())));
        }
        sections(pages, outputs);
        outputs.add(PlainPages.about(pages));
        outputs.add(CorrectionsPage.of(pages, changes));
        outputs.add(ReviewPage.of(pages, review));
        outputs.add(PlainPages.notFound(pages));
        if (graph.has(Extra.SEARCH)) {
            outputs.add(SearchPage.of(pages));
        }
        Set<String> own = new HashSet<>();
        outputs.forEach(output -> own.add(output.address()));
        outputs.addAll(OwnPages.of(pages, theme, own));
        files(outputs);
        outputs.addAll(feeds.outputs(prints::records, moved));
        outputs.addAll(HostFiles.of(graph.site(), moved));
        Set<String> taken = new HashSet<>();
        outputs.forEach(output -> taken.add(output.address().toLowerCase(Locale.ROOT)));
        for (Moved entry : moved) {
            if (taken.add(entry.from().toLowerCase(Locale.ROOT))) {
                outputs.add(MovedPage.of(pages, entry));
            }
        }
        return outputs;
    }

    private void sections(SitePages pages, List<Output> outputs) {
        if (graph.has(Section.PEOPLE)) {
            graph.people().forEach(node -> outputs.addAll(PersonPage.of(pages, node)));
            outputs.addAll(IndexPage.of(pages, Section.PEOPLE));
            outputs.addAll(PersonCards.of(graph, pages.words()));
            if (graph.has(Section.TOGETHER)) {
                graph.together().forEach(node -> outputs.addAll(TogetherPage.of(pages, node)));
            }
        }
        if (graph.has(Section.TOPICS)) {
            graph.topics().forEach(node -> outputs.addAll(TopicPage.of(pages, node)));
            outputs.addAll(IndexPage.of(pages, Section.TOPICS));
        }
        if (graph.has(Section.SOURCES)) {
            graph.sources().forEach(node -> outputs.addAll(SourcePage.of(pages, node)));
            outputs.addAll(IndexPage.of(pages, Section.SOURCES));
        }
        if (graph.has(Section.PLACES)) {
            graph.places().forEach(node -> outputs.addAll(PlacePage.of(pages, node)));
            outputs.addAll(IndexPage.of(pages, Section.PLACES));
        }
        if (graph.has(Section.RELATIONS)) {
            graph.relations().forEach(node -> outputs.addAll(RelationPage.of(pages, node)));
            outputs.addAll(IndexPage.of(pages, Section.RELATIONS));
        }
        outputs.addAll(ReprintPage.of(pages));
        outputs.addAll(DatePages.of(pages));
        outputs.addAll(DayFiles.of(graph));
    }

    private void files(List<Output> outputs) throws IOException {
        if (graph.has(Extra.TEXTS)) {
            for (Article article : graph.articles()) {
                Output.Content bytes = Output.Content.of(() -> originals.bytes(article));
                outputs.add(Output.gathered(
                        Address.text(article.id()), () -> new Output.Ready(Fingerprint.of(article.sha256()), bytes)));
            }
        }
        for (String asset : theme.assets()) {
            outputs.add(Output.of(asset, () -> theme.bytes(asset)));
        }
        String base = graph.site().baseUrl();
        if (!base.isEmpty()) {
            if (!theme.assets().contains(SharePicture.ADDRESS)) {
                outputs.add(Output.of(SharePicture.ADDRESS, () -> SharePicture.png(articlesOfYears())));
            }
            List<String> addresses = outputs.stream().map(Output::address).toList();
            outputs.addAll(SiteMap.of(base, addresses, SiteMap.MOST));
            if (graph.has(Extra.SEARCH)) {
                outputs.add(Output.of(SearchDescription.ADDRESS, () -> SearchDescription.of(graph.site())));
            }
        }
    }

    private List<Integer> articlesOfYears() {
        return graph.years().stream()
                .map(year -> year.yearOnly().size()
                        + year.months().stream()
                                .mapToInt(month -> month.articles().size())
                                .sum())
                .toList();
    }
}
