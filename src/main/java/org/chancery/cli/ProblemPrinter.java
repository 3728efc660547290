package org.chancery.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.chancery.problem.Problem;
import org.chancery.text.Printable;

/** Prints problems the way compilers do, so that editors can jump to them. */
final class ProblemPrinter {

    private ProblemPrinter() {}

    /** Prints {@code path:line:column: severity: message [code]}, and below it what to do. */
    static void print(PrintWriter err, List<Problem> problems) {
        for (Problem problem : problems) {
            String place = problem.place();
            err.println(Printable.of((place.isEmpty() ? "" : place + ": ")
                    + problem.severity().name().toLowerCase(Locale.ROOT) + ": "
                    + problem.message() + " [" + problem.code() + "]"));
            if (!problem.hint().isEmpty()) {
                err.println("    " + Printable.of(problem.hint()));
            }
        }
    }
}
