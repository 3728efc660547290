package org.chancery.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.chancery.model.PartialDate;
import org.chancery.text.Slugs;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code chancery new}: an empty article with front matter. */
@Command(
        name = "new",
        description = "Makes a file for an article with its front matter, ready for the text.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Never writes over a file. What is not given is left as a comment: nothing is made up,",
            "the date of today least of all.",
            "Ends with 0, with 2 if the file is there already, and with 3 if writing failed.",
            "",
            "Examples:",
            "  chancery new \"Talks on the river end in Geneva\"",
            "  chancery new \"Talks end\" --date 1932-07 --source \"Journal du Soir\" --archive ~/archive"
        })
final class NewCommand implements Callable<Integer> {

    private static final int LONGEST_NAME = 80;

    @Parameters(paramLabel = "TITLE", description = "The headline.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private String title;

    @Option(
            names = {"-a", "--archive"},
            paramLabel = "DIR",
            description = "The archive's folder (default: the working folder).")
    private Path archive = Path.of("");

    @Option(
            names = "--date",
            paramLabel = "DATE",
            description = "Date of publication as far as known, such as 2024-01-29, 2024-01 or 2024.")
    private @Nullable String date;

    @Option(names = "--source", paramLabel = "NAME", description = "Who published it.")
    private @Nullable String source;

    @Option(names = "--url", paramLabel = "URL", description = "Where it was published.")
    private @Nullable String url;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, UsageException {
        Path articles = ArchiveFolder.articles(archive);
        if (title.isBlank()) {
            throw new UsageException("the title is empty", "Write it in quotation marks.");
        }
        PartialDate day = date == null ? null : PartialDate.parse(date).orElse(null);
        if (date != null && day == null) {
            throw new UsageException("--date " + date + " is no date", "Write it as 2024-01-29, 2024-01 or 2024.");
        }
        String slug = Slugs.slug(title);
        String name = slug.length() > LONGEST_NAME ? slug.substring(0, LONGEST_NAME) : slug;
        String path = (day == null ? "" : day.edtf().substring(0, 4) + "/") + name + ".txt";
        if (!NewFile.write(articles.resolve(path), text(day))) {
            throw new UsageException(
                    archive.resolve("articles").resolve(path) + " is there already",
                    "Give another title, or open that file.");
        }
        spec.commandLine().getOut().println(archive.resolve("articles").resolve(path));
        return 0;
    }

    private String text(@Nullable PartialDate day) {
        return "---\n"
                + "title: " + quoted(title) + "\n"
                + (day == null ? "# date: 2024-01-29, or 2024-01, or 2024\n" : "date: " + quoted(day.edtf()) + "\n")
                + (source == null ? "# publisher: who published it\n" : "publisher: " + quoted(source) + "\n")
                + (url == null ? "# url: where it was published\n" : "url: " + quoted(url) + "\n")
                + "---\n\n";
    }

    private static String quoted(String words) {
        StringBuilder out = new StringBuilder("\"");
        words.chars().forEach(c -> {
            if (c == '"' || c == '\\') {
                out.append('\\');
            }
            out.append(Character.isISOControl(c) ? ' ' : (char) c);
        });
        return out.append('"').toString();
    }
}
