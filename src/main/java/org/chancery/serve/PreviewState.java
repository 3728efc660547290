package org.chancery.serve;

import java.util.concurrent.TimeUnit;

/** Which build is shown, and what went wrong with it. Safe for several threads. */
public final class PreviewState {

    private long version;
    private String problems = "";

    /** Makes the state before the first build. */
    public PreviewState() {}

    /**
     * A state.
     *
     * @param version number of the build, from 1; 0 before the first
     * @param problems what went wrong, in lines, or empty
     */
    public record Snapshot(long version, String problems) {}

    /** Tells that a build has ended, whether it went well or not. */
    public synchronized void built(String whatWentWrong) {
        version++;
        problems = whatWentWrong;
        notifyAll();
    }

    /** Returns the state. */
    public synchronized Snapshot now() {
        return new Snapshot(version, problems);
    }

    /** Returns the state as soon as its version is another than this one, or when the time is over. */
    public synchronized Snapshot after(String known, long milliseconds) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(milliseconds);
        while (Long.toString(version).equals(known)) {
            long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
            if (left <= 0) {
                break;
            }
            wait(left);
        }
        return now();
    }
}
