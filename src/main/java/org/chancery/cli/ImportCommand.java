package org.chancery.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.chancery.importing.ImportReport;
import org.chancery.importing.Importer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code chancery import}: articles out of what other programs saved. */
@Command(
        name = "import",
        description = {
            "Takes articles out of what other programs saved and puts each into a text file of its own",
            "in articles/, with what is stated about it (title, date, author, address) as front matter.",
            "",
            "Reads saved web pages (.html, .mhtml), web archives (.warc, .warc.gz), feeds (.rss, .atom,",
            ".xml), mails (.eml), and tables with a column of texts (.csv, .tsv, .jsonl, .json).",
            "",
            "Never changes a file that is there. An article whose address or text is in the archive",
            "already is skipped, so that the same files can be imported again.",
            ""
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Prints the new files on standard output, and what was skipped and why on standard error.",
            "Ends with 0, with 1 if something could not be understood, with 2 if the command line is",
            "wrong, and with 3 if reading or writing failed. Asks nothing of the network.",
            "",
            "Examples:",
            "  chancery import ~/Downloads/saved-pages",
            "  chancery import crawl.warc.gz --archive ~/archive",
            "  chancery import news.csv --column text=body_clean --column date=day --dry-run"
        })
final class ImportCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files, or folders of files.")
    private List<Path> paths = new ArrayList<>();

    @Option(
            names = {"-a", "--archive"},
            paramLabel = "DIR",
            description = "The archive's folder (default: the working folder).")
    private Path archive = Path.of("");

    @Option(
            names = "--column",
            paramLabel = "KEY=NAME",
            description = {
                "For tables: the column that holds title, date, author, publisher,",
                "url, language or text, where its name is not a usual one."
            })
    private Map<String, String> columns = new LinkedHashMap<>();

    @Option(
            names = {"-n", "--dry-run"},
            description = "Tell what would be done, and write nothing.")
    private boolean pretend;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, UsageException {
        for (Path path : paths) {
            if (!Files.exists(path)) {
                throw new NoSuchFileException(path.toString());
            }
        }
        for (String key : columns.keySet()) {
            if (!Importer.columnKeys().contains(key)) {
                throw new UsageException(
                        "--column " + key + " is no key",
                        "The keys are " + String.join(", ", Importer.columnKeys()) + ".");
            }
        }
        ImportReport report = Importer.run(paths, ArchiveFolder.articles(archive), columns, pretend);
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        report.added().forEach(added -> out.println(archive.resolve("articles").resolve(added.path())));
        out.flush();
        report.skipped().forEach(skipped -> err.println(skipped.place() + ": " + skipped.reason()));
        err.println(report.added().size()
                + (report.added().size() == 1 ? " article" : " articles")
                + (pretend ? " to be added, " : " added, ")
                + report.skipped().size()
                + " skipped");
        return report.faults() == 0 ? 0 : 1;
    }
}
