package org.chancery.gazetteer;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/**
 * A list that another thread reads while the program goes on, so that one article is read sooner. Whoever asks for the list
 * before that thread came to it reads it at once. Safe for several threads.
 *
 * @param <T> the list
 */
public final class ReadAhead<T> {

    private final FutureTask<T> reading;

    private ReadAhead(FutureTask<T> reading) {
        this.reading = reading;
    }

    /** Lets another thread read a list. */
    public static <T> ReadAhead<T> of(Supplier<T> reader) {
        FutureTask<T> reading = new FutureTask<>(reader::get);
        ForkJoinPool.commonPool().execute(reading);
        return new ReadAhead<>(reading);
    }

    /**
     * Returns the list, which is read but once; what goes wrong in reading is thrown at each call.
     *
     * @throws IllegalStateException if the thread is interrupted while it waits for another to finish reading
     */
    public T get() {
        reading.run();
        try {
            return reading.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            if (e.getCause() instanceof Error failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
