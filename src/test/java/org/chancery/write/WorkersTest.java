package org.chancery.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Several threads that do one thing to many elements. */
class WorkersTest {

    @Test
    void noThreadIsAtWorkAnyMoreWhenOneHasFailed() {
        for (int round = 0; round < 50; round++) {
            CountDownLatch begun = new CountDownLatch(1);
            AtomicInteger atWork = new AtomicInteger();
            assertThatThrownBy(() -> Workers.each(2, List.of("fails", "goes on"), element -> {
                        if (element.equals("fails")) {
                            await(begun);
                            throw new IOException("disk full");
                        }
                        atWork.incrementAndGet();
                        begun.countDown();
                        for (int i = 0; i < 10_000; i++) {
                            Thread.onSpinWait();
                        }
                        atWork.decrementAndGet();
                    }))
                    .isInstanceOf(IOException.class)
                    .hasMessage("disk full");
            assertThat(atWork).hasValue(0);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
