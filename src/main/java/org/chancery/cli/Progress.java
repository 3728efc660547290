package org.chancery.cli;

import java.io.Console;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * One line on a terminal that tells how far a stage is: how many of its steps are done, how many a second, and how long
 * the rest will take. It is drawn over itself, begins after a second, and leaves nothing behind.
 */
final class Progress {

    /** Tells nothing. */
    static final Progress SILENT = new Progress(new PrintWriter(PrintWriter.nullWriter()), false);

    private static final long FIRST = TimeUnit.SECONDS.toNanos(1);
    private static final long BETWEEN = TimeUnit.MILLISECONDS.toNanos(200);
    private static final double SECOND = 1e9;
    private static final String CLEAR = "\r\u001b[K";

    private final PrintWriter err;
    private final boolean terminal;
    private String stage = "";
    private int steps;
    private long begun;
    private volatile long next;
    private boolean drawn;

    private Progress(PrintWriter err, boolean terminal) {
        this.err = err;
        this.terminal = terminal;
    }

    /** Returns a line on the terminal that a person sits at; a silent one where the output goes elsewhere. */
    static Progress on(PrintWriter err) {
        return isTerminal() && !"dumb".equals(System.getenv("TERM")) ? drawing(err) : SILENT;
    }

    /** From Java 22 on there is always a console, which tells whether it is a terminal; before, there is none elsewhere. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean isTerminal() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException e) {
            return true;
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }

    /** Returns a line that is drawn whatever stands behind the writer. */
    static Progress drawing(PrintWriter err) {
        return new Progress(err, true);
    }

    /** Begins a stage of so many steps. */
    synchronized void begin(String name, int count) {
        stage = name;
        steps = count;
        begun = System.nanoTime();
        next = begun + FIRST;
    }

    /** Tells how many steps are done; may be called from several threads and often. */
    void at(int step) {
        if (terminal && System.nanoTime() - next >= 0) {
            draw(step, System.nanoTime());
        }
    }

    private synchronized void draw(int step, long now) {
        if (now - next < 0) {
            return;
        }
        next = now + BETWEEN;
        drawn = true;
        err.print(CLEAR + line(stage, step, steps, (now - begun) / SECOND));
        err.flush();
    }

    /** Returns the line after some seconds. */
    static String line(String stage, int step, int steps, double seconds) {
        double rate = step / seconds;
        return String.format(
                Locale.ROOT,
                "%s: %,d of %,d, %,.0f a second, %,.0f s left",
                stage,
                step,
                steps,
                rate,
                rate > 0 ? (steps - step) / rate : 0);
    }

    /** Ends the stage: the line is gone. */
    synchronized void end() {
        if (drawn) {
            err.print(CLEAR);
            err.flush();
            drawn = false;
        }
    }
}
