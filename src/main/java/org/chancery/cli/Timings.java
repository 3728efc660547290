package org.chancery.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** How long the stages of a command took; tells on a terminal how far the present one is. */
final class Timings {

    private static final double SECOND = 1e9;

    private final long start = System.nanoTime();
    private final Map<String, Long> stages = new LinkedHashMap<>();
    private final Progress progress;
    private long last = start;

    /** Makes one that tells nothing while stages run. */
    Timings() {
        this(Progress.SILENT);
    }

    /** Makes one that tells how far a stage is. */
    Timings(Progress progress) {
        this.progress = progress;
    }

    /** Notes that a stage of so many steps begins. */
    void begin(String stage, int steps) {
        progress.begin(stage, steps);
    }

    /** Notes how many steps of the stage are done; may be called from several threads. */
    void at(int step) {
        progress.at(step);
    }

    /** Notes that a stage is done. */
    void done(String stage) {
        progress.end();
        long now = System.nanoTime();
        stages.merge(stage, now - last, Long::sum);
        last = now;
    }

    /** Returns the seconds since this was made. */
    double seconds() {
        return (System.nanoTime() - start) / SECOND;
    }

    /** Prints a line for each stage, in the order they were done. */
    void print(PrintWriter err) {
        stages.forEach((stage, time) -> err.printf(Locale.ROOT, "%8.2f s  %s%n", time / SECOND, stage));
    }
}
