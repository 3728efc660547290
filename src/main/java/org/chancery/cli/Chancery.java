package org.chancery.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The program. */
@Command(
        name = "chancery",
        description = "Turns a folder of saved news articles into a browsable, cross-linked, static archive.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "Examples:",
            "  chancery init my-archive        begin a new archive",
            "  chancery import saved-pages     take articles out of saved pages, feeds, web archives",
            "  chancery build                  make the folder site from the folder articles",
            "  chancery serve                  show the site while you work on the articles",
            "  chancery check                  prove the links of the folder site",
            "  chancery extract articles       print the records",
            "  chancery export -f ris          write citations, tables, a network for other programs",
            "  chancery explain FILE           show what is read out of an article and why",
            "  chancery review                 list what a person should look at",
            "  chancery people show \"To Lam\"  print what is known about a person",
            "  chancery build --help           tell more about a command"
        })
public final class Chancery {

    @Option(
            names = "--stacktrace",
            scope = ScopeType.INHERIT,
            description = "Show where in the program a failure happened.")
    private boolean stacktrace;

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
        Chancery program = new Chancery();
        CommandLine line = new CommandLine(program);
        Commands.add(line, args);
        line.setOut(out);
        line.setErr(err);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setParameterExceptionHandler(Failures::usage);
        line.setExecutionExceptionHandler(
                (failure, command, parsed) -> Failures.tell(failure, command, program.stacktrace));
        int status;
        try {
            status = line.execute(args);
        } catch (OutOfMemoryError e) {
            err.println("chancery: not enough memory [program.memory]");
            err.println("    Give the program more, for example with JAVA_TOOL_OPTIONS=-Xmx2g, or use --jobs 1.");
            status = Failures.FAILED;
        }
        out.flush();
        err.flush();
        return status;
    }
}
