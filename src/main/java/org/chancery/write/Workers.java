package org.chancery.write;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Does one thing to every element of a list on several threads. */
public final class Workers {

    /** What is done to an element. */
    @FunctionalInterface
    public interface Task<T> {
        /** Does it. */
        void run(T element) throws IOException;
    }

    private Workers() {}

    /**
     * Runs a task on each element; the first failure ends the rest and is thrown.
     *
     * @param threads number of threads; less than 1 counts as 1
     * @throws IOException if a task throws it, or the thread that waits is interrupted
     */
    public static <T> void each(int threads, List<T> elements, Task<T> task) throws IOException {
        AtomicInteger next = new AtomicInteger();
        ExecutorService pool = Executors.newFixedThreadPool(Math.max(1, threads));
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < Math.max(1, threads); i++) {
                running.add(pool.submit(() -> {
                    for (int at = next.getAndIncrement(); at < elements.size(); at = next.getAndIncrement()) {
                        try {
                            task.run(elements.get(at));
                        } catch (IOException e) {
                            next.set(elements.size());
                            throw new UncheckedIOException(e);
                        } catch (RuntimeException e) {
                            next.set(elements.size());
                            throw e;
                        }
                    }
                }));
            }
            for (Future<?> one : running) {
                one.get();
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UncheckedIOException io) {
                throw io.getCause();
            }
            if (e.getCause() instanceof RuntimeException runtime) {
                throw runtime;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } finally {
            pool.shutdown();
        }
    }
}
