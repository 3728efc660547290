package org.chancery.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import org.chancery.link.SiteGraph;
import org.chancery.write.WriteReport;

/** The last line that a build prints: what it made, how long it took, and whether anything was wrong. */
final class BuildSummary {

    private BuildSummary() {}

    /**
     * Returns what was made, in words.
     *
     * @param leftOut number of files that could not be read as articles
     * @param problems number of problems told
     */
    static String counts(SiteGraph graph, int leftOut, WriteReport report, int problems) {
        return String.format(
                Locale.ROOT,
                "%s, %s, %s; %s (%d written, %d deleted); %s%s",
                count(graph.articles().size(), "article", "articles"),
                count(graph.people().size(), "person", "people"),
                count(graph.topics().size(), "topic", "topics"),
                count(report.files(), "file", "files"),
                report.written(),
                report.deleted(),
                problems == 0 ? "no problem" : count(problems, "problem", "problems"),
                leftOut == 0 ? "" : ", " + count(leftOut, "file", "files") + " left out");
    }

    /** Prints the line. */
    static void print(PrintWriter err, Path site, String counts, double seconds) {
        err.printf(Locale.ROOT, "%s: %s; %.1f s%n", site, counts, seconds);
    }

    private static String count(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}
