package org.chancery.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.chancery.config.ArchiveConfig;
import org.chancery.config.ConfigException;
import org.chancery.config.PermalinksFile;
import org.chancery.config.SiteEntry;
import org.chancery.link.SiteGraph;
import org.chancery.problem.Problem;
import org.chancery.problem.Severity;
import org.chancery.read.ArchiveScanner;
import org.chancery.render.Output;
import org.chancery.write.SiteWriter;
import org.chancery.write.WriteReport;

/** One build, from the articles or their records to the site on the disk. It prints nothing. */
final class SiteBuild {

    private final BuildPlaces places;
    private final ArchiveConfig config;
    private final SiteEntry entry;
    private final SiteWriter writer;
    private final Memory memory;
    private final Timings clock;

    /**
     * Prepares a build.
     *
     * @param entry what the site is called; what the command line says of it stands above the archive's file
     * @param memory what is known from the last build
     * @param clock is told of each stage
     */
    SiteBuild(
            BuildPlaces places,
            ArchiveConfig config,
            SiteEntry entry,
            SiteWriter writer,
            Memory memory,
            Timings clock) {
        this.places = places;
        this.config = config;
        this.entry = entry;
        this.writer = writer;
        this.memory = memory;
        this.clock = clock;
    }

    /**
     * What came of a build.
     *
     * @param graph what was built
     * @param leftOut number of files that could not be read as articles
     * @param report what was written
     * @param problems all that is wrong, by place
     * @param isLasting whether the next build would come to the same; not where this one changed the list of permalinks, or
     *     told what it left alone on the disk
     */
    record Outcome(SiteGraph graph, int leftOut, WriteReport report, List<Problem> problems, boolean isLasting) {

        /** Returns whether anything is wrong that is more than a note. */
        boolean isWrong() {
            return problems.stream().anyMatch(problem -> problem.severity() != Severity.NOTE);
        }

        /** Returns what was made, in words. */
        String counts() {
            return BuildSummary.counts(graph, leftOut, report, problems.size());
        }

        /** Returns what a build would tell that finds nothing changed. */
        String countsOfRepeat() {
            WriteReport same = new WriteReport(report.files(), 0, 0, List.of());
            return BuildSummary.counts(graph, leftOut, same, problems.size());
        }
    }

    /**
     * Reads the articles and builds.
     *
     * @param jobs number of threads, 1 or more
     */
    Outcome read(int jobs) throws IOException, ConfigException, UsageException {
        Stages stages = new Stages(config, memory, jobs);
        clock.done("start");
        return run(stages, ArchiveScanner.scan(places.articles(), config.publishedArticles()));
    }

    /**
     * Takes over records where they fit, reads the other articles, and builds.
     *
     * @param records files of records, by name or pattern
     * @param jobs number of threads, 1 or more
     */
    Outcome takeOver(List<String> records, int jobs) throws IOException, ConfigException, UsageException {
        try (RecordShards given = RecordShards.open(records, RecordLine.version(config));
                CarriedTexts texts = CarriedTexts.of(given, places.articles())) {
            Stages stages = new Stages(config, memory, jobs, given);
            clock.done("start");
            ArchiveScanner.Scan scan =
                    ArchiveScanner.scan(places.articles(), config.publishedArticles(), texts.files());
            List<Problem> found = new ArrayList<>(scan.problems());
            found.addAll(given.problems());
            return run(stages, new ArchiveScanner.Scan(scan.entries(), found));
        }
    }

    private Outcome run(Stages stages, ArchiveScanner.Scan scan) throws IOException, ConfigException {
        SiteModel model = SiteModel.of(places, config, entry, stages, scan, clock);
        memory.keepSketches();
        return write(model, clock::at);
    }

    /**
     * Writes a site that is worked out.
     *
     * @param progress is told after each file how many are done; called from several threads. What it throws ends the build
     *     and leaves the former site as it was.
     */
    Outcome write(SiteModel model, IntConsumer progress) throws IOException {
        List<Output> outputs = model.outputs();
        clock.begin("render and write", outputs.size());
        WriteReport report = writer.write(outputs, memory.pages(), progress);
        List<Problem> problems = new ArrayList<>(model.result().problems());
        problems.addAll(report.problems());
        save(model, problems);
        memory.save();
        clock.done("render and write");
        problems.sort(Problem.BY_PLACE);
        boolean lasting = model.permalinks().equals(model.former())
                && problems.size() == model.result().problems().size();
        return new Outcome(model.graph(), model.result().leftOut(), report, problems, lasting);
    }

    /** The site is built even where the archive may not be written to; only old links are then not kept. */
    private void save(SiteModel model, List<Problem> problems) {
        try {
            PermalinksFile.save(places.articles(), model.former(), model.permalinks());
        } catch (IOException e) {
            problems.add(Problem.warning(
                    "write.permalinks",
                    "_permalinks.yaml",
                    "could not be written, so that addresses may change with the next build: " + Failures.words(e),
                    "Let the program write into the folder articles."));
        }
    }
}
