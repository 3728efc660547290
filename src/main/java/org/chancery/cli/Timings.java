package org.chancery.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** How long the stages of a command took. */
final class Timings {

    private static final double SECOND = 1e9;

    private final long start = System.nanoTime();
    private final Map<String, Long> stages = new LinkedHashMap<>();
    private long last = start;

    /** Notes that a stage is done. */
    void done(String stage) {
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
