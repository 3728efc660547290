package org.chancery.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chancery.config.ArchiveConfig;
import org.chancery.config.ConfigException;
import org.chancery.config.PermalinkEntry;
import org.chancery.config.SiteEntry;
import org.chancery.export.Exports;
import org.chancery.link.Extra;
import org.chancery.link.MovedAddresses;
import org.chancery.link.NamedCountries;
import org.chancery.link.SiteGraph;
import org.chancery.link.TopicNotes;
import org.chancery.problem.Problem;
import org.chancery.problem.Severity;
import org.chancery.read.ArchiveScanner;
import org.chancery.render.Output;
import org.chancery.render.Prints;
import org.chancery.render.SiteRenderer;
import org.chancery.render.Theme;
import org.chancery.resolve.PermalinkKeeper;

/**
 * What a site is to be: all is read, resolved and linked, and its files can be made. Safe for several threads.
 *
 * @param result what came of reading and resolving
 * @param graph what the pages show
 * @param former the addresses published before
 * @param permalinks the addresses published with this site
 * @param pages the files of the site but those of {@code rest}
 * @param rest finds the files that all texts are read for to know which there are: those of the search
 */
record SiteModel(
        Stages.Result result,
        SiteGraph graph,
        List<PermalinkEntry> former,
        List<PermalinkEntry> permalinks,
        List<Output> pages,
        Rest rest) {

    /** Finds the remaining files of a site. */
    @FunctionalInterface
    interface Rest {
        /** Returns the files. */
        List<Output> files() throws IOException;
    }

    /**
     * Works out a site.
     *
     * @param entry what the site is called; what the command line says of it stands above the archive's file
     * @param stages read and resolve
     * @param scan the files of the articles
     * @param clock is told of each stage
     * @throws ConfigException if a person decided what matches nothing: a decision is applied whole or not at all
     */
    static SiteModel of(
            BuildPlaces places,
            ArchiveConfig config,
            SiteEntry entry,
            Stages stages,
            ArchiveScanner.Scan scan,
            Timings clock)
            throws IOException, ConfigException {
        Stages.Result result = stages.run(scan, clock);
        requireMatches(result.problems());
        SiteGraph graph = new SiteGraph(
                result.archive(),
                entry,
                TopicNotes.of(stages.gazetteer().topics()),
                new NamedCountries(stages.gazetteer().places(), entry.language()));
        List<PermalinkEntry> permalinks = new PermalinkKeeper().next(config.permalinks(), result.archive());
        Map<String, Path> files = result.files();
        SiteRenderer renderer = new SiteRenderer(
                graph,
                new Theme(places.theme()),
                article -> Files.readAllBytes(files.getOrDefault(article.id(), places.articles())));
        // pages and exports tell by the same fingerprints, each reckoned once, whether they would be as before
        Prints prints = new Prints(graph, result.archive().changes());
        List<Output> pages = new ArrayList<>(renderer.pages(
                prints, result.archive().changes(), stages.review(result), MovedAddresses.of(permalinks, graph)));
        if (graph.has(Extra.DATA)) {
            pages.addAll(Exports.ofSite(graph, prints::record));
        }
        clock.done("link");
        return new SiteModel(
                result, graph, config.permalinks(), permalinks, List.copyOf(pages), () -> renderer.searchFiles(prints));
    }

    /** Returns all files of the site, no two with one address. */
    List<Output> outputs() throws IOException {
        List<Output> all = new ArrayList<>(pages);
        all.addAll(rest.files());
        return all;
    }

    private static void requireMatches(List<Problem> problems) throws ConfigException {
        List<Problem> decisions = problems.stream()
                .filter(problem ->
                        problem.severity() == Severity.ERROR && problem.code().startsWith("resolve."))
                .toList();
        if (!decisions.isEmpty()) {
            throw new ConfigException(decisions);
        }
    }
}
