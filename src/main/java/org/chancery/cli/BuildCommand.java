package org.chancery.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.chancery.cache.LastBuild;
import org.chancery.config.ArchiveConfig;
import org.chancery.config.ConfigException;
import org.chancery.config.ConfigReader;
import org.chancery.config.PermalinkEntry;
import org.chancery.config.PermalinksFile;
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
import org.chancery.write.BuildFolder;
import org.chancery.write.SiteWriter;
import org.chancery.write.WriteReport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code chancery build}: an archive's folder becomes a site. */
@Command(
        name = "build",
        description = "Makes a site from an archive: a folder that holds articles/.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Ends with 0 when the site is built, with 1 if --strict is given and something is wrong, with 2 if the",
            "command line or a configuration file is wrong, and with 3 if reading or writing failed.",
            "",
            "Examples:",
            "  chancery build",
            "  chancery build ~/archive -o /var/www/archive --base-url https://example.org/archive/",
            "  chancery build ~/archive --records 'shards/*.jsonl'"
        })
final class BuildCommand implements Callable<Integer> {

    @Parameters(arity = "0..1", paramLabel = "DIR", description = "The archive's folder (default: the working folder).")
    private Path archive = Path.of("");

    @Option(
            names = {"-o", "--output"},
            paramLabel = "SITE",
            description = "Where to write the site (default: site in DIR).")
    private @Nullable Path output;

    @Option(
            names = "--base-url",
            paramLabel = "URL",
            description = "Address the site will be published at; needed for sitemap.xml.")
    private @Nullable String baseUrl;

    @Option(
            names = "--templates",
            paramLabel = "FOLDER",
            description = "Templates and assets to use instead of the bundled ones (default: templates in DIR).")
    private @Nullable Path templates;

    @Option(names = "--strict", description = "End with 1 if anything is wrong with an article.")
    private boolean strict;

    @Option(names = "--jobs", paramLabel = "N", description = "Number of threads (default: one a processor).")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--no-cache",
            description = "Make everything anew, and keep nothing in .chancery for the next build.")
    private boolean uncached;

    @Option(
            names = "--records",
            paramLabel = "FILES",
            description = {
                "Take over records that extract --for-build or --with-text made, instead of reading",
                "the articles again; * and ? may stand in the name, within quotation marks."
            })
    private List<String> records = new ArrayList<>();

    @Option(names = "--timings", description = "Tell how long each stage took.")
    private boolean timings;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, ConfigException, UsageException {
        Timings clock = new Timings(Progress.on(spec.commandLine().getErr()));
        requireFolders();
        Path articles = archive.resolve("articles").toRealPath();
        Path site = output != null ? output : archive.resolve("site");
        Path theme = templates != null ? templates : archive.resolve("templates");
        requireApart(site, archive.resolve("articles"));
        requireApart(site, articles);
        requireApart(site, theme);
        if (jobs < 1) {
            throw new UsageException("--jobs " + jobs + " is no number of threads", "Give 1 or more.");
        }
        try (BuildFolder place = BuildFolder.of(site, () -> waits(site))) {
            return build(articles, site, place, theme, clock);
        }
    }

    private void waits(Path site) {
        PrintWriter err = spec.commandLine().getErr();
        err.println("another build is at work on " + site + "; this one waits until it is done");
        err.flush();
    }

    private int build(Path articles, Path site, BuildFolder place, Path theme, Timings clock)
            throws IOException, ConfigException, UsageException {
        Repeat repeat = uncached || !records.isEmpty()
                ? null
                : Repeat.of(archive.resolve(Memory.FOLDER), articles, theme, site, jobs, baseUrl);
        LastBuild last = repeat == null ? null : repeat.last();
        if (last != null) {
            return tellAgain(last, site, clock);
        }
        ArchiveConfig config = new ConfigReader().read(articles);
        SiteWriter writer = new SiteWriter(place, jobs);
        try (Memory memory = uncached ? Memory.none() : Memory.of(archive, config)) {
            if (records.isEmpty()) {
                Stages stages = new Stages(config, memory, jobs);
                clock.done("start");
                ArchiveScanner.Scan scan = ArchiveScanner.scan(articles, config.publishedArticles());
                return build(articles, site, theme, config, writer, memory, repeat, clock, stages, scan);
            }
            try (RecordShards given = RecordShards.open(records, RecordLine.version(config));
                    CarriedTexts texts = CarriedTexts.of(given, articles)) {
                Stages stages = new Stages(config, memory, jobs, given);
                clock.done("start");
                ArchiveScanner.Scan scan = ArchiveScanner.scan(articles, config.publishedArticles(), texts.files());
                List<Problem> found = new ArrayList<>(scan.problems());
                found.addAll(given.problems());
                scan = new ArchiveScanner.Scan(scan.entries(), found);
                return build(articles, site, theme, config, writer, memory, repeat, clock, stages, scan);
            }
        }
    }

    private int tellAgain(LastBuild last, Path site, Timings clock) {
        PrintWriter err = spec.commandLine().getErr();
        err.print(last.told());
        clock.done("find nothing changed");
        if (timings) {
            clock.print(err);
        }
        BuildSummary.print(err, site, last.counts(), clock.seconds());
        return strict && last.wrong() ? 1 : 0;
    }

    private int build(
            Path articles,
            Path site,
            Path theme,
            ArchiveConfig config,
            SiteWriter writer,
            Memory memory,
            @Nullable Repeat repeat,
            Timings clock,
            Stages stages,
            ArchiveScanner.Scan scan)
            throws IOException, ConfigException, UsageException {
        PrintWriter err = spec.commandLine().getErr();
        SiteEntry entry = siteEntry(config.site());
        Stages.Result result = stages.run(scan, clock);
        requireMatches(result.problems());
        SiteGraph graph = new SiteGraph(
                result.archive(),
                entry,
                TopicNotes.of(stages.gazetteer().topics()),
                new NamedCountries(stages.gazetteer().places(), entry.language()));
        List<PermalinkEntry> permalinks = new PermalinkKeeper().next(config.permalinks(), result.archive());
        clock.done("link");
        Map<String, Path> files = result.files();
        List<Output> outputs = new ArrayList<>(new SiteRenderer(
                        graph,
                        new Theme(theme),
                        article -> Files.readAllBytes(files.getOrDefault(article.id(), articles)))
                .outputs(result.archive().changes(), stages.review(result), MovedAddresses.of(permalinks, graph)));
        if (graph.has(Extra.DATA)) {
            outputs.addAll(
                    Exports.ofSite(graph, new Prints(graph, result.archive().changes())::record));
        }
        clock.begin("render and write", outputs.size());
        WriteReport report = writer.write(outputs, memory.pages(), clock::at);
        List<Problem> problems = new ArrayList<>(result.problems());
        problems.addAll(report.problems());
        save(articles, config.permalinks(), permalinks, problems);
        memory.save();
        clock.done("render and write");
        problems.sort(Problem.BY_PLACE);
        StringWriter told = new StringWriter();
        ProblemPrinter.print(new PrintWriter(told, true), problems);
        err.print(told);
        boolean wrong = problems.stream().anyMatch(problem -> problem.severity() != Severity.NOTE);
        // a build that changed the list of permalinks, or told what it left alone, may come to something else next time
        if (repeat != null
                && permalinks.equals(config.permalinks())
                && problems.size() == result.problems().size()) {
            WriteReport same = new WriteReport(report.files(), 0, 0, List.of());
            repeat.keep(told.toString(), BuildSummary.counts(graph, result.leftOut(), same, problems.size()), wrong);
        }
        if (timings) {
            clock.print(err);
        }
        BuildSummary.print(
                err, site, BuildSummary.counts(graph, result.leftOut(), report, problems.size()), clock.seconds());
        return strict && wrong ? 1 : 0;
    }

    /** What a person decided is applied whole or not at all: a decision that matches nothing stops the build. */
    private static void requireMatches(List<Problem> problems) throws ConfigException {
        List<Problem> decisions = problems.stream()
                .filter(problem ->
                        problem.severity() == Severity.ERROR && problem.code().startsWith("resolve."))
                .toList();
        if (!decisions.isEmpty()) {
            throw new ConfigException(decisions);
        }
    }

    private void requireFolders() throws UsageException {
        if (!Files.isDirectory(archive)) {
            throw new UsageException(
                    archive + (Files.exists(archive) ? " is no folder" : ": there is no such folder"),
                    "Name the folder that holds the folder articles.");
        }
        if (!Files.isDirectory(archive.resolve("articles"))) {
            throw new UsageException(
                    "no folder " + archive.resolve("articles"),
                    "Put your articles into it as .txt, .md or .html, or name the folder that holds it.");
        }
    }

    /** The site is built even where the archive may not be written to; only old links are then not kept. */
    private static void save(
            Path articles, List<PermalinkEntry> former, List<PermalinkEntry> next, List<Problem> problems) {
        try {
            PermalinksFile.save(articles, former, next);
        } catch (IOException e) {
            problems.add(Problem.warning(
                    "write.permalinks",
                    "_permalinks.yaml",
                    "could not be written, so that addresses may change with the next build: " + Failures.words(e),
                    "Let the program write into the folder articles."));
        }
    }

    /** The output folder may neither hold a folder of the archive nor lie in it. */
    private static void requireApart(Path site, Path other) throws UsageException {
        Path out = site.toAbsolutePath().normalize();
        Path in = other.toAbsolutePath().normalize();
        if (in.startsWith(out) || out.startsWith(in)) {
            throw new UsageException(
                    "the site would be written into " + site + ", where " + other + " is",
                    "Name a folder of its own with -o.");
        }
    }

    private SiteEntry siteEntry(SiteEntry given) throws UsageException {
        if (baseUrl == null) {
            return given;
        }
        if (!baseUrl.startsWith("https://") && !baseUrl.startsWith("http://")) {
            throw new UsageException(
                    "--base-url " + baseUrl + " is no address of the web", "Write it as https://example.org/archive/.");
        }
        return new SiteEntry(
                given.title(),
                given.description(),
                given.about(),
                given.language(),
                baseUrl.endsWith("/") ? baseUrl : baseUrl + "/",
                given.licence(),
                given.without());
    }
}
