package org.chancery.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.BindException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.chancery.serve.FolderWatch;
import org.chancery.serve.PreviewServer;
import org.chancery.serve.PreviewState;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code chancery serve}: a preview that follows every change. */
@Command(
        name = "serve",
        description = {
            "Builds an archive and shows its site to the browser on this machine. Builds it again and",
            "reloads the page whenever an article, a file of decisions or a template changes; what went",
            "wrong is shown on the page. Stop it with Ctrl+C."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "The site is the same that build makes: what the preview needs is added while a page is",
            "shown, never to its file. Nobody but this machine can see the preview.",
            "Ends with 2 if the command line is wrong, and with 3 if the port is taken.",
            "",
            "Examples:",
            "  chancery serve",
            "  chancery serve ~/archive --port 9000"
        })
final class ServeCommand implements Callable<Integer> {

    private static final int PORT = 8421;
    private static final int HIGHEST_PORT = 65535;
    private static final long SHORTEST_PAUSE = 200;
    private static final long SHARE_OF_LOOKING = 10;

    @Parameters(arity = "0..1", paramLabel = "DIR", description = "The archive's folder (default: the working folder).")
    private Path archive = Path.of("");

    @Option(
            names = {"-p", "--port"},
            paramLabel = "N",
            description = "The port; 0 for any that is free (default: ${DEFAULT-VALUE}).")
    private int port = PORT;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "SITE",
            description = "Where to write the site (default: site in DIR).")
    private @Nullable Path output;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, UsageException, InterruptedException {
        if (port < 0 || port > HIGHEST_PORT) {
            throw new UsageException("--port " + port + " is no port", "Give a number from 0 to " + HIGHEST_PORT + ".");
        }
        Path articles = ArchiveFolder.articles(archive);
        Path site = output != null ? output : archive.resolve("site");
        PreviewState state = new PreviewState();
        // the list of addresses is written by the build itself
        FolderWatch watch = new FolderWatch(
                List.of(articles, archive.resolve("templates")), file -> !file.endsWith("_permalinks.yaml"));
        build(site, state);
        try (PreviewServer server = start(site, state)) {
            PrintWriter err = spec.commandLine().getErr();
            err.println("The preview stands at " + server.address() + " (stop it with Ctrl+C)");
            err.flush();
            while (true) {
                long start = System.nanoTime();
                boolean changed = watch.changed();
                // on a large archive looking takes time; it shall never take more than a tenth of it
                long looked = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
                if (changed) {
                    build(site, state);
                }
                Thread.sleep(Math.max(SHORTEST_PAUSE, looked * SHARE_OF_LOOKING));
            }
        }
    }

    private PreviewServer start(Path site, PreviewState state) throws IOException {
        try {
            return new PreviewServer(site, port, state);
        } catch (BindException e) {
            throw new IOException("port " + port + " is taken by another program; name another with --port", e);
        }
    }

    private void build(Path site, PreviewState state) {
        StringWriter told = new StringWriter();
        int status = Chancery.run(
                new PrintWriter(new StringWriter()),
                new PrintWriter(told),
                "build",
                archive.toString().isEmpty() ? "." : archive.toString(),
                "-o",
                site.toString());
        String words = told.toString().strip();
        PrintWriter err = spec.commandLine().getErr();
        err.println(words);
        err.flush();
        // the last line of a build that went well says what it made
        int last = words.lastIndexOf('\n');
        state.built(status >= Failures.WRONG ? words : last < 0 ? "" : words.substring(0, last));
    }
}
