package org.chancery.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.chancery.config.ArchiveConfig;
import org.chancery.config.ConfigException;
import org.chancery.config.ConfigReader;
import org.chancery.link.SiteGraph;
import org.chancery.link.TopicNotes;
import org.chancery.problem.Problem;
import org.chancery.read.ArchiveScanner;

/**
 * An archive read and linked, for commands that make something of it other than a site.
 *
 * @param graph the archive
 * @param problems what went wrong on the way, by place
 */
record ArchiveGraph(SiteGraph graph, List<Problem> problems) {

    ArchiveGraph {
        problems = List.copyOf(problems);
    }

    /**
     * Reads an archive.
     *
     * @param archive the folder that holds the folder {@code articles}
     */
    static ArchiveGraph read(Path archive) throws IOException, ConfigException, UsageException {
        Path articles = ArchiveFolder.articles(archive);
        ArchiveConfig config = new ConfigReader().read(articles);
        Stages stages = new Stages(config, Runtime.getRuntime().availableProcessors());
        Stages.Result result = stages.run(ArchiveScanner.scan(articles), new Timings());
        SiteGraph graph = new SiteGraph(
                result.archive(),
                config.site(),
                TopicNotes.of(stages.gazetteer().topics()),
                stages.gazetteer().places()::countryName);
        return new ArchiveGraph(graph, result.problems());
    }
}
