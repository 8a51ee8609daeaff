package kz.birlik.kit.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

import io.quarkus.runtime.ShutdownEvent;
import org.junit.jupiter.api.Test;

class BackgroundWorkTest {

    private final BackgroundWork work = new BackgroundWork();
    private final AtomicInteger done = new AtomicInteger();

    @Test
    void theEndWaitsForWhatIsUnderWay() throws Exception {
        var begun = new CountDownLatch(1);
        var mayEnd = new CountDownLatch(1);
        var job = CompletableFuture.runAsync(() -> runUntil(begun, mayEnd));
        begun.await();
        var end = CompletableFuture.runAsync(this::stop);
        await().until(work::isEnding);
        assertThat(end).isNotDone();
        mayEnd.countDown();
        end.join();
        assertThat(done).hasValue(1);
        job.join();
    }

    @Test
    void nothingBeginsOnceTheServiceStops() throws Exception {
        work.run(done::incrementAndGet);
        stop();
        work.run(done::incrementAndGet);
        assertThat(done).hasValue(1);
    }

    @Test
    void aFaultStaysAFaultAndHoldsUpNoEnd() {
        assertThatThrownBy(() -> work.run(() -> {
                    throw new SQLException("no table");
                }))
                .isInstanceOf(SQLException.class);
        stop();
        assertThat(work.isEnding()).isTrue();
    }

    private void runUntil(CountDownLatch begun, CountDownLatch mayEnd) {
        try {
            work.run(() -> {
                begun.countDown();
                mayEnd.await();
                done.incrementAndGet();
            });
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void stop() {
        try {
            work.stop(new ShutdownEvent());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
