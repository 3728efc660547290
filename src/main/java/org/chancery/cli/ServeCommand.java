package org.chancery.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.BindException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.chancery.config.ConfigException;
import org.chancery.problem.Problem;
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
            "The site is the same that build makes, and is written into its folder a moment after it is",
            "shown. What the preview needs is added while a page is shown, never to its file. Nobody but",
            "this machine can see the preview.",
            "Ends with 2 if the command line is wrong, and with 3 if the port is taken.",
            "",
            "Examples:",
            "  chancery serve",
            "  chancery serve ~/archive --port 9000"
        })
final class ServeCommand implements Callable<Integer> {

    private static final int PORT = 8421;
    private static final int HIGHEST_PORT = 65535;

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

    @Option(names = "--timings", description = "Tell how long each stage took.")
    private boolean timings;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    private final PreviewState state = new PreviewState();

    /** Two threads print here. */
    private final Object printing = new Object();

    @Override
    public Integer call() throws IOException, UsageException, InterruptedException {
        if (port < 0 || port > HIGHEST_PORT) {
            throw new UsageException("--port " + port + " is no port", "Give a number from 0 to " + HIGHEST_PORT + ".");
        }
        BuildPlaces places = BuildPlaces.of(archive, output, null);
        // the list of addresses is written by the preview itself
        try (FolderWatch watch = new FolderWatch(
                        List.of(places.articles(), places.theme()), file -> !file.endsWith("_permalinks.yaml"));
                LiveSite site =
                        new LiveSite(archive, places, Runtime.getRuntime().availableProcessors());
                LateWriter writer =
                        new LateWriter(site, (done, seconds) -> written(places, done, seconds), this::failed)) {
            look(site, writer);
            try (PreviewServer server = start(places.site(), site)) {
                say("The preview stands at " + server.address() + " (stop it with Ctrl+C)");
                while (true) {
                    watch.awaitChange();
                    look(site, writer);
                }
            }
        }
    }

    private PreviewServer start(Path folder, LiveSite site) throws IOException {
        try {
            return new PreviewServer(folder, site, port, state);
        } catch (BindException e) {
            throw new IOException("port " + port + " is taken by another program; name another with --port", e);
        }
    }

    private void look(LiveSite site, LateWriter writer) {
        Timings clock = new Timings(Progress.on(spec.commandLine().getErr()));
        try {
            SiteModel model = site.look(clock);
            state.built(words(model.result().problems()));
            writer.changed();
            if (timings) {
                synchronized (printing) {
                    clock.print(spec.commandLine().getErr());
                }
            }
        } catch (IOException | ConfigException | RuntimeException e) {
            failed(e);
        }
    }

    private void written(BuildPlaces places, SiteBuild.Outcome done, double seconds) {
        String words = words(done.problems());
        synchronized (printing) {
            PrintWriter err = spec.commandLine().getErr();
            err.print(words);
            BuildSummary.print(err, places.site(), done.counts(), seconds);
            err.flush();
        }
        if (!words.equals(state.now().problems())) {
            state.built(words);
        }
    }

    private void failed(Exception failure) {
        StringWriter told = new StringWriter();
        Failures.tell(failure, new PrintWriter(told, true), spec.qualifiedName(), false);
        say(told.toString().strip());
        state.built(told.toString());
    }

    private static String words(List<Problem> problems) {
        StringWriter told = new StringWriter();
        ProblemPrinter.print(new PrintWriter(told, true), problems);
        return told.toString();
    }

    private void say(String words) {
        synchronized (printing) {
            PrintWriter err = spec.commandLine().getErr();
            err.println(words);
            err.flush();
        }
    }
}
