package org.chancery.cli;

import java.io.IOException;
import java.io.PrintWriter;
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
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

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
            "  (cd articles && find . -name '*.txt') | chancery extract - --articles articles",
            "  chancery extract --for-build articles > records.jsonl"
        })
final class ExtractCommand implements Callable<Integer> {

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = {
                "Files, folders of files, or - for standard input: on each line the path of an article, or an",
                "object of JSON with \"file\" and \"text\", or \"file\" and \"bytes\" in base 64. An article of",
                "standard input is read by itself: who is who is told from that article alone."
            })
    private List<Path> paths = new ArrayList<>();

    @Option(
            names = "--for-build",
            description = {"Read each article by itself, and print with its record what build --records needs of it."})
    private boolean forBuild;

    @Option(
            names = "--with-text",
            description = "The same, with the file itself, for a build that does not have the files.")
    private boolean withText;

    @Option(
            names = "--articles",
            paramLabel = "FOLDER",
            description = {
                "The archive's folder of articles: paths on standard input are relative to it, and the",
                "outlets and topics of its _sources.yaml and _topics.yaml are known."
            })
    private @Nullable Path articles;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, ConfigException, UsageException {
        boolean input = paths.stream().anyMatch(StandardInput::is);
        if (input && paths.size() > 1) {
            throw new UsageException("- stands beside other paths", "Give the paths on standard input as well.");
        }
        for (Path path : paths) {
            if (!StandardInput.is(path) && !Files.exists(path)) {
                throw new NoSuchFileException(path.toString());
            }
        }
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        Path folder = articles == null && paths.size() == 1 ? paths.get(0) : articles;
        ArchiveConfig config =
                folder != null && Files.isDirectory(folder) ? new ConfigReader().read(folder) : ArchiveConfig.NONE;
        int jobs = Runtime.getRuntime().availableProcessors();
        if (input || forBuild || withText) {
            ExtractAlone.Carries carries = withText
                    ? ExtractAlone.Carries.FILE
                    : forBuild ? ExtractAlone.Carries.PARSED : ExtractAlone.Carries.NOTHING;
            return alone(new ExtractAlone(config, carries, out, err, jobs), input, config, err);
        }
        Stages.Result result;
        try (Memory memory = Memory.none()) {
            result = new Stages(config, memory, jobs).run(scan(config), new Timings());
        }
        for (Article article : result.archive().articles()) {
            out.println(RecordWriter.line(article));
        }
        ProblemPrinter.print(err, result.problems());
        return result.leftOut() == 0 ? 0 : 1;
    }

    private int alone(ExtractAlone extract, boolean input, ArchiveConfig config, PrintWriter err) throws IOException {
        if (input) {
            extract.lines(
                    System.in,
                    articles == null ? Path.of("") : articles.toAbsolutePath().normalize());
        } else {
            ArchiveScanner.Scan scan = scan(config);
            ProblemPrinter.print(err, scan.problems());
            extract.files(scan.entries());
        }
        return extract.leftOut() == 0 ? 0 : 1;
    }

    private ArchiveScanner.Scan scan(ArchiveConfig config) throws IOException {
        List<ArchiveScanner.Entry> entries = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
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
