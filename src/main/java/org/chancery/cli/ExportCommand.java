package org.chancery.cli;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.Callable;
import org.chancery.config.ConfigException;
import org.chancery.export.ExportFormat;
import org.chancery.export.Exports;
import org.chancery.link.SiteGraph;
import org.chancery.render.Output;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code chancery export}: an archive as files for other programs. */
@Command(
        name = "export",
        description = {
            "Writes an archive as data for other programs. Every built site holds the same files in data/.",
            "Where the archive's base URL is known, addresses of pages are whole ones.",
            "",
            "Formats:",
            "  csv          tables: articles, people, mentions, quotes, sources, topics, places and",
            "               what links them; people.csv is ready for OpenRefine",
            "  datapackage  the tables with datapackage.json: columns, keys and hashes, Data Package 2",
            "  jsonl        records as extract prints them, one line of JSON an article",
            "  bibtex, ris, csl  citations for LaTeX, for reference managers, for citation processors",
            "  graphml      the network of people named together, for Gephi and Cytoscape",
            "  ninjs        news items of the IPTC, ninjs 3, one a line",
            "  sql          the tables as a script for SQLite",
            ""
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "In tables, words that begin with a sign a spreadsheet could take for a formula (= + - @)",
            "have an apostrophe before them. Ends with 0, with 2 if the command line or a configuration",
            "file is wrong, and with 3 if reading or writing failed.",
            "",
            "Examples:",
            "  chancery export --format bibtex > articles.bib",
            "  chancery export ~/archive --format csv -o tables",
            "  chancery export --format csv --table people > people.csv",
            "  chancery export --format sql | sqlite3 archive.db"
        })
final class ExportCommand implements Callable<Integer> {

    @Parameters(arity = "0..1", paramLabel = "DIR", description = "The archive's folder (default: the working folder).")
    private Path archive = Path.of("");

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            required = true,
            description = "One of ${COMPLETION-CANDIDATES}.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private ExportFormat format;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "PATH",
            description = {
                "The file to write (default: standard output); for csv and datapackage",
                "the folder to write the files into."
            })
    private @Nullable Path output;

    @Option(names = "--table", paramLabel = "NAME", description = "With csv, write this table alone, as one file.")
    private @Nullable String table;

    @Option(names = "--bom", description = "Begin tables with a byte order mark, which Excel needs to read UTF-8.")
    private boolean bom;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, ConfigException, UsageException {
        requireSense();
        ArchiveGraph read = ArchiveGraph.read(archive);
        PrintWriter err = spec.commandLine().getErr();
        ProblemPrinter.print(err, read.problems());
        List<Output> files = files(read.graph());
        if (format.isFolder() && table == null && output != null) {
            Files.createDirectories(output);
            for (Output file : files) {
                write(file, output.resolve(file.address()));
            }
        } else if (output != null) {
            write(files.get(0), output);
        } else {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            write(files.get(0), bytes);
            PrintWriter out = spec.commandLine().getOut();
            out.print(bytes.toString(StandardCharsets.UTF_8));
            out.flush();
        }
        return 0;
    }

    private void requireSense() throws UsageException {
        boolean tables = format == ExportFormat.CSV;
        if ((table != null || bom) && !tables) {
            throw new UsageException(
                    (table != null ? "--table" : "--bom") + " has no meaning with --format " + format,
                    "Use it with --format csv.");
        }
        if (format.isFolder() && table == null && output == null) {
            throw new UsageException(
                    "--format " + format + " makes several files",
                    "Name a folder for them with -o" + (tables ? ", or one table with --table." : "."));
        }
        if (output != null
                && format.isFolder()
                && table == null
                && Files.exists(output)
                && !Files.isDirectory(output)) {
            throw new UsageException(output + " is a file", "Name a folder.");
        }
    }

    private List<Output> files(SiteGraph graph) throws UsageException {
        List<Output> files = Exports.of(graph, format);
        if (table == null) {
            return files;
        }
        List<Output> named = files.stream()
                .filter(file -> file.address().equals(table + ".csv"))
                .toList();
        if (named.isEmpty()) {
            throw new UsageException(
                    "there is no table " + table,
                    "The tables are "
                            + String.join(
                                    ", ",
                                    files.stream()
                                            .map(file -> file.address().replace(".csv", ""))
                                            .toList())
                            + ".");
        }
        return named;
    }

    /** A file that is not finished is never left in the place of a former one. */
    private void write(Output file, Path target) throws IOException {
        Path whole = target.toAbsolutePath();
        Path folder = whole.getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Path unfinished = whole.resolveSibling(whole.getFileName() + ".unfinished");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(unfinished))) {
            write(file, out);
        }
        Files.move(unfinished, whole, StandardCopyOption.REPLACE_EXISTING);
    }

    private void write(Output file, OutputStream out) throws IOException {
        if (bom) {
            out.write("\uFEFF".getBytes(StandardCharsets.UTF_8));
        }
        file.content().writeTo(out);
    }
}
