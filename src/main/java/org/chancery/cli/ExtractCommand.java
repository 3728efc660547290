package org.chancery.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.chancery.config.ArchiveConfig;
import org.chancery.config.ConfigException;
import org.chancery.config.ConfigReader;
import org.chancery.model.Article;
import org.chancery.problem.Problem;
import org.chancery.read.ArchiveScanner;
import org.chancery.read.ArticleIds;
import org.chancery.render.RecordWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** {@code chancery extract}: records as JSON Lines. */
@Command(
        name = "extract",
        description = "Prints the record of each article as one line of JSON.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Ends with 0, with 1 if a file could not be read as an article, with 2 if the",
            "command line or a configuration file is wrong, and with 3 if reading failed.",
            "",
            "Examples:",
            "  chancery extract articles > records.jsonl",
            "  chancery extract hanoi.txt beijing.html",
            "  pdftotext paper.pdf - | chancery extract -"
        })
final class ExtractCommand implements Callable<Integer> {

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = "Files, folders of files, or - for a text on standard input.")
    private List<Path> paths = new ArrayList<>();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, ConfigException {
        for (Path path : paths) {
            if (!StandardInput.is(path) && !Files.exists(path)) {
                throw new NoSuchFileException(path.toString());
            }
        }
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        ArchiveConfig config = paths.size() == 1 && Files.isDirectory(paths.get(0))
                ? new ConfigReader().read(paths.get(0))
                : ArchiveConfig.NONE;
        Stages.Result result;
        try (Memory memory = Memory.none();
                StandardInput input = paths.stream().anyMatch(StandardInput::is) ? StandardInput.read() : null) {
            result = new Stages(config, memory, Runtime.getRuntime().availableProcessors())
                    .run(scan(input, config), new Timings());
        }
        JsonFactory json = new JsonFactory();
        for (Article article : result.archive().articles()) {
            StringWriter line = new StringWriter();
            try (JsonGenerator generator = json.createGenerator(ObjectWriteContext.empty(), line)) {
                RecordWriter.write(article, generator);
            }
            out.println(line);
        }
        ProblemPrinter.print(err, result.problems());
        return result.leftOut() == 0 ? 0 : 1;
    }

    private ArchiveScanner.Scan scan(@Nullable StandardInput input, ArchiveConfig config) throws IOException {
        List<ArchiveScanner.Entry> entries = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Path path : paths) {
            if (input != null && StandardInput.is(path)) {
                entries.add(input.entry());
            } else if (Files.isDirectory(path)) {
                ArchiveScanner.Scan scan = ArchiveScanner.scan(path, config.publishedArticles());
                entries.addAll(scan.entries());
                problems.addAll(scan.problems());
            } else {
                String name = String.valueOf(path.getFileName());
                entries.add(new ArchiveScanner.Entry(path, name, ArticleIds.of(name)));
            }
        }
        return new ArchiveScanner.Scan(entries, problems);
    }
}
