package org.chancery.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.chancery.cache.LastBuild;
import org.chancery.config.ArchiveConfig;
import org.chancery.config.ConfigException;
import org.chancery.config.ConfigReader;
import org.chancery.config.SiteEntry;
import org.chancery.write.BuildFolder;
import org.chancery.write.SiteWriter;
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
        BuildPlaces places = BuildPlaces.of(archive, output, templates);
        if (jobs < 1) {
            throw new UsageException("--jobs " + jobs + " is no number of threads", "Give 1 or more.");
        }
        try (BuildFolder folder = BuildFolder.of(places.site(), () -> waits(places.site()))) {
            Repeat repeat = uncached || !records.isEmpty()
                    ? null
                    : Repeat.of(
                            archive.resolve(Memory.FOLDER),
                            places.articles(),
                            places.theme(),
                            places.site(),
                            jobs,
                            baseUrl);
            LastBuild last = repeat == null ? null : repeat.last();
            return last != null ? tellAgain(last, places.site(), clock) : build(places, folder, repeat, clock);
        }
    }

    private void waits(Path site) {
        PrintWriter err = spec.commandLine().getErr();
        err.println("another build is at work on " + site + "; this one waits until it is done");
        err.flush();
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

    private int build(BuildPlaces places, BuildFolder folder, @Nullable Repeat repeat, Timings clock)
            throws IOException, ConfigException, UsageException {
        ArchiveConfig config = new ConfigReader().read(places.articles());
        SiteEntry entry = siteEntry(config.site());
        SiteWriter writer = new SiteWriter(folder, jobs);
        try (Memory memory = uncached ? Memory.none() : Memory.of(archive, config)) {
            SiteBuild build = new SiteBuild(places, config, entry, writer, memory, clock);
            return tell(records.isEmpty() ? build.read(jobs) : build.takeOver(records, jobs), places, repeat, clock);
        }
    }

    private int tell(SiteBuild.Outcome outcome, BuildPlaces places, @Nullable Repeat repeat, Timings clock)
            throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        StringWriter told = new StringWriter();
        ProblemPrinter.print(new PrintWriter(told, true), outcome.problems());
        err.print(told);
        if (repeat != null && outcome.isLasting()) {
            repeat.keep(told.toString(), outcome.countsOfRepeat(), outcome.isWrong());
        }
        if (timings) {
            clock.print(err);
        }
        BuildSummary.print(err, places.site(), outcome.counts(), clock.seconds());
        return strict && outcome.isWrong() ? 1 : 0;
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
