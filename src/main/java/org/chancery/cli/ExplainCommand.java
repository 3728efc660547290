package org.chancery.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.chancery.config.ArchiveConfig;
import org.chancery.config.ConfigException;
import org.chancery.config.ConfigReader;
import org.chancery.explain.Explanation;
import org.chancery.explain.HtmlExplanation;
import org.chancery.explain.TextExplanation;
import org.chancery.problem.Problem;
import org.chancery.read.ArchiveScanner;
import org.chancery.read.ArticleIds;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code chancery explain}: one article with every finding marked. */
@Command(
        name = "explain",
        description = {
            "Shows what is read out of an article, where, by which rule, and how surely.",
            "People are told apart by this article alone; build looks at the whole archive."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Ends with 0, with 1 if the file could not be read as an article, with 2 if",
            "the command line or a configuration file is wrong, and with 3 if reading or",
            "writing failed.",
            "",
            "Examples:",
            "  chancery explain articles/2024/hanoi.txt",
            "  chancery explain --html hanoi.html articles/2024/hanoi.txt",
            "  chancery explain - < hanoi.txt"
        })
final class ExplainCommand implements Callable<Integer> {

    private static final String ARTICLES = "articles";

    @Parameters(paramLabel = "FILE", description = "An article, or - for standard input.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path file;

    @Option(names = "--html", paramLabel = "PAGE", description = "Write it as a page to this file instead.")
    private @Nullable Path html;

    @Option(
            names = "--width",
            paramLabel = "N",
            defaultValue = "${env:COLUMNS:-100}",
            description = "Columns of the text (default: those of the terminal, or 100).")
    private int width;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, ConfigException {
        if (StandardInput.is(file)) {
            try (StandardInput input = StandardInput.read()) {
                return explain(input.entry(), ArchiveConfig.NONE);
            }
        }
        if (!Files.exists(file)) {
            throw new NoSuchFileException(file.toString());
        }
        Path articles = articles(file.toRealPath());
        String path = articles == null
                ? String.valueOf(file.getFileName())
                : articles.relativize(file.toRealPath()).toString().replace('\\', '/');
        ArchiveConfig config = articles == null ? ArchiveConfig.NONE : new ConfigReader().read(articles);
        return explain(new ArchiveScanner.Entry(file, path, ArticleIds.of(path)), config);
    }

    /** Returns the folder of the archive that the file lies in, or null where it lies in none. */
    private static @Nullable Path articles(Path file) {
        for (Path folder = file.getParent(); folder != null; folder = folder.getParent()) {
            if (folder.endsWith(ARTICLES)) {
                return folder;
            }
        }
        return null;
    }

    private int explain(ArchiveScanner.Entry entry, ArchiveConfig config) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        Stages.Result result =
                new Stages(config, 1).run(new ArchiveScanner.Scan(List.of(entry), List.of()), new Timings());
        List<Problem> problems = result.problems().stream()
                .filter(problem -> problem.path().equals(entry.path()))
                .toList();
        ProblemPrinter.print(spec.commandLine().getErr(), problems);
        if (result.archive().articles().isEmpty()) {
            return 1;
        }
        Explanation explanation = Explanation.of(result.archive().articles().get(0));
        if (html == null) {
            boolean colours = spec.commandLine().getColorScheme().ansi().enabled();
            out.print(TextExplanation.of(explanation, width, colours));
        } else {
            Files.writeString(html, HtmlExplanation.of(explanation));
        }
        return 0;
    }
}
