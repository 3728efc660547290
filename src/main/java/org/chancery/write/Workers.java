package org.chancery.write;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** Does one thing to every element of a list on several threads. */
public final class Workers {

    /** What is done to an element. */
    @FunctionalInterface
    public interface Task<T> {
        /** Does it. */
        void run(T element) throws IOException;
    }

    /** What is done to an element with the help of something that each thread has for itself. */
    @FunctionalInterface
    public interface TaskWith<T, S> {
        /** Does it. */
        void run(T element, S tool) throws IOException;
    }

    private Workers() {}

    /**
     * Runs a task on each element; the first failure ends the rest and is thrown.
     *
     * @param threads number of threads; less than 1 counts as 1
     * @throws IOException if a task throws it, or the thread that waits is interrupted
     */
    public static <T> void each(int threads, List<T> elements, Task<T> task) throws IOException {
        each(threads, elements, () -> task, (element, same) -> same.run(element));
    }

    /**
     * Runs a task on each element with a tool of each thread's own; the first failure ends the rest and is thrown. When this
     * returns, no thread is at work any more.
     *
     * @param threads number of threads; less than 1 counts as 1
     * @param tools makes the tool of a thread
     * @throws IOException if a task throws it, or the thread that waits is interrupted
     */
    public static <T, S> void each(int threads, List<T> elements, Supplier<S> tools, TaskWith<T, S> task)
            throws IOException {
        AtomicInteger next = new AtomicInteger();
        ExecutorService pool = Executors.newFixedThreadPool(Math.max(1, threads));
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < Math.max(1, threads); i++) {
                running.add(pool.submit(() -> work(next, elements, tools.get(), task)));
            }
            Throwable failed = null;
            for (Future<?> one : running) {
                try {
                    one.get();
                } catch (ExecutionException e) {
                    failed = failed != null ? failed : Objects.requireNonNullElse(e.getCause(), e);
                }
            }
            if (failed != null) {
                throw failure(failed);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } finally {
            pool.shutdown();
        }
    }

    private static <T, S> void work(AtomicInteger next, List<T> elements, S tool, TaskWith<T, S> task) {
        boolean done = false;
        try {
            for (int at = next.getAndIncrement(); at < elements.size(); at = next.getAndIncrement()) {
                task.run(elements.get(at), tool);
            }
            done = true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            if (!done) {
                next.set(elements.size());
            }
        }
    }

    private static IOException failure(Throwable cause) {
        if (cause instanceof UncheckedIOException io && io.getCause() != null) {
            return io.getCause();
        }
        if (cause instanceof RuntimeException runtime) {
            throw runtime;
        }
        if (cause instanceof Error error) {
            throw error;
        }
        throw new IllegalStateException(cause);
    }
}
