package org.chancery.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.chancery.config.ArchiveConfig;
import org.chancery.config.ConfigException;
import org.chancery.config.ConfigReader;
import org.chancery.read.ArchiveScanner;
import org.chancery.resolve.ReviewEntry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** {@code chancery review}: what a person should look at. */
@Command(
        name = "review",
        description = {
            "Lists what a person should look at, worst first: doubtful people, near-same names, people with one weak",
            "mention, articles without date or headline, likely reprints, unknown sources, problems. Each comes with the",
            "YAML to paste and, where there is one, the command that writes it."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Ends with 0, with 2 if the command line or a configuration file is wrong, and with 3 if reading failed.",
            "",
            "Examples:",
            "  chancery review",
            "  chancery review ~/archive --kind identity --kind near-name --limit 10",
            "  chancery review --format json > review.jsonl"
        })
final class ReviewCommand implements Callable<Integer> {

    /** Ways to print the list. */
    enum Format {
        /** For people. */
        TEXT,
        /** One object a line. */
        JSON
    }

    @Parameters(arity = "0..1", paramLabel = "DIR", description = "The archive's folder (default: the working folder).")
    private Path archive = Path.of("");

    @Option(names = "--limit", paramLabel = "N", description = "Print no more than N entries.")
    private int limit = Integer.MAX_VALUE;

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            description = "Only entries of this kind: problem, identity, near-name, weak-person, no-date, source,"
                    + " no-headline or reprint. May be given several times.")
    private List<String> kinds = new ArrayList<>();

    @Option(names = "--format", paramLabel = "FORMAT", description = "text or json (default: text).")
    private Format format = Format.TEXT;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, ConfigException, UsageException {
        List<ReviewEntry.Kind> wanted = wanted();
        if (limit < 0) {
            throw new UsageException("--limit " + limit + " is no number of entries", "Give 0 or more.");
        }
        Path articles = ArchiveFolder.articles(archive);
        ArchiveConfig config = new ConfigReader().read(articles);
        Stages stages = new Stages(config, Runtime.getRuntime().availableProcessors());
        List<ReviewEntry> all =
                stages.review(stages.run(ArchiveScanner.scan(articles, config.publishedArticles()), new Timings()));
        List<ReviewEntry> entries = all.stream()
                .filter(entry -> wanted.isEmpty() || wanted.contains(entry.kind()))
                .toList();
        PrintWriter out = spec.commandLine().getOut();
        for (ReviewEntry entry : entries.stream().limit(limit).toList()) {
            if (format == Format.JSON) {
                out.println(json(entry));
            } else {
                print(entry, out);
            }
        }
        int shown = Math.min(limit, entries.size());
        spec.commandLine().getErr().println(summary(shown, entries.size()));
        return 0;
    }

    private static String summary(int shown, int all) {
        if (all == 0) {
            return "Nothing needs a look.";
        }
        return shown + " of " + all + (all == 1 ? " entry" : " entries") + " shown";
    }

    private List<ReviewEntry.Kind> wanted() throws UsageException {
        List<ReviewEntry.Kind> wanted = new ArrayList<>();
        for (String kind : kinds) {
            List<String> known = new ArrayList<>();
            for (ReviewEntry.Kind each : ReviewEntry.Kind.values()) {
                known.add(name(each));
                if (name(each).equals(kind.toLowerCase(Locale.ROOT))) {
                    wanted.add(each);
                }
            }
            if (!known.contains(kind.toLowerCase(Locale.ROOT))) {
                throw new UsageException(
                        "--kind " + kind + " is not known", "Give one of " + String.join(", ", known) + ".");
            }
        }
        return wanted;
    }

    private static String name(ReviewEntry.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static void print(ReviewEntry entry, PrintWriter out) {
        out.println(name(entry.kind()) + ": " + entry.message());
        for (ReviewEntry.Place place : entry.places()) {
            out.println("  " + place.written() + (place.words().isEmpty() ? "" : " “" + place.words() + "”"));
        }
        for (ReviewEntry.Remedy remedy : entry.remedies()) {
            out.println("  " + remedy.when() + ", in " + remedy.file() + ":");
            remedy.yaml().lines().forEach(line -> out.println("      " + line));
            if (!remedy.command().isEmpty()) {
                out.println("    or run: " + remedy.command());
            }
        }
        out.println();
    }

    private static String json(ReviewEntry entry) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), line)) {
            json.writeStartObject();
            json.writeStringProperty("kind", name(entry.kind()));
            json.writeStringProperty("severity", entry.severity().name().toLowerCase(Locale.ROOT));
            json.writeStringProperty("subject", entry.subject());
            json.writeStringProperty("message", entry.message());
            json.writeNumberProperty("reach", entry.reach());
            json.writeArrayPropertyStart("places");
            for (ReviewEntry.Place place : entry.places()) {
                json.writeStartObject();
                json.writeStringProperty("file", place.file());
                json.writeNumberProperty("line", place.line());
                json.writeNumberProperty("column", place.column());
                json.writeStringProperty("words", place.words());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayPropertyStart("remedies");
            for (ReviewEntry.Remedy remedy : entry.remedies()) {
                json.writeStartObject();
                json.writeStringProperty("when", remedy.when());
                json.writeStringProperty("file", remedy.file());
                json.writeStringProperty("yaml", remedy.yaml());
                json.writeStringProperty("command", remedy.command());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        return line.toString();
    }
}
