package org.chancery.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.chancery.check.Report;
import org.chancery.check.SiteCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code chancery check}: proves a finished site. */
@Command(
        name = "check",
        description = "Proves a finished site: links, anchors, mark-up, and the hashes of its manifest.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Ends with 0 where all is well and with 1 where something is wrong. Asks nothing of the network.",
            "",
            "Examples:",
            "  chancery check site",
            "  chancery check --manifest site      finds files that were changed, are missing or were added"
        })
final class CheckCommand implements Callable<Integer> {

    @Parameters(arity = "0..1", paramLabel = "SITE", description = "The site's folder (default: site).")
    private Path site = Path.of("site");

    @Option(
            names = "--manifest",
            description = "Compare the files with the site's manifest.sha256 alone, which takes little time.")
    private boolean manifest;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, UsageException {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        if (!Files.isDirectory(site)) {
            throw new UsageException(
                    site + ": there is no such folder", "Build the site first, or name the folder it was built into.");
        }
        Report report = manifest ? SiteCheck.checkManifest(site) : SiteCheck.check(site);
        ProblemPrinter.print(err, report.problems());
        String found = report.problems().isEmpty()
                ? "no problem"
                : report.problems().size() + (report.problems().size() == 1 ? " problem" : " problems");
        if (manifest) {
            out.printf("%d files compared with the manifest: %s%n", report.files(), found);
        } else {
            out.printf(
                    "%d files, %d pages, %d links and anchors followed, %d links elsewhere not asked for: %s%n",
                    report.files(), report.pages(), report.links(), report.elsewhere(), found);
        }
        return report.problems().isEmpty() ? 0 : 1;
    }
}
