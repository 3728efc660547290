package org.chancery.cli;

import java.io.Closeable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.ObjDoubleConsumer;
import org.jspecify.annotations.Nullable;

/** Writes the folder of a site in a thread of its own, a moment after the site has changed. */
final class LateWriter implements Closeable {

    /** The pages that are open come first, in milliseconds. */
    private static final long MOMENT = 300;

    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread made = new Thread(task, "writer");
        made.setDaemon(true);
        return made;
    });
    private final LiveSite site;
    private final ObjDoubleConsumer<SiteBuild.Outcome> done;
    private final Consumer<Exception> failed;
    private @Nullable Future<?> next;

    /**
     * Makes a writer.
     *
     * @param done is told of each form of the site that was written, and in how many seconds
     * @param failed is told why one could not be written
     */
    LateWriter(LiveSite site, ObjDoubleConsumer<SiteBuild.Outcome> done, Consumer<Exception> failed) {
        this.site = site;
        this.done = done;
        this.failed = failed;
    }

    /** Tells that the site has changed. */
    synchronized void changed() {
        if (next != null) {
            next.cancel(false);
        }
        next = thread.schedule(this::write, MOMENT, TimeUnit.MILLISECONDS);
    }

    private void write() {
        try {
            Timings clock = new Timings();
            SiteBuild.Outcome outcome = site.write();
            if (outcome != null) {
                done.accept(outcome, clock.seconds());
            }
        } catch (Exception e) {
            failed.accept(e);
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
