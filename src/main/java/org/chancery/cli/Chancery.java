package org.chancery.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program. */
@Command(
        name = "chancery",
        description = "Turns a folder of saved news articles into a browsable, cross-linked, static archive.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {BuildCommand.class, ExtractCommand.class, CheckCommand.class})
public final class Chancery {

    private Chancery() {}

    /** Runs the program and ends the Java machine with its exit status. */
    public static void main(String[] args) {
        System.exit(run(
                new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                args));
    }

    /**
     * Runs the program.
     *
     * @param out where results go
     * @param err where progress and problems go
     * @param args the words of the command line
     * @return the exit status: 0 done, 1 done with problems, 2 wrong usage or configuration, 3 input or output failed
     */
    public static int run(PrintWriter out, PrintWriter err, String... args) {
        CommandLine line = new CommandLine(new Chancery());
        line.setOut(out);
        line.setErr(err);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        int status = line.execute(args);
        out.flush();
        err.flush();
        return status;
    }
}
