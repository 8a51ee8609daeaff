package kz.birlik.plans.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

import org.junit.jupiter.api.Test;

class ReadingTurnsTest {

    private record Settings(int atOnce, Duration patience) implements ReadingSettings {}

    private final ReadingTurns turns = new ReadingTurns(new Settings(1, Duration.ofMillis(50)));

    @Test
    void whoWaitsTooLongIsTurnedAwayAndTheNextIsServed() {
        var begun = new CountDownLatch(1);
        var end = new CountDownLatch(1);
        var first = CompletableFuture.supplyAsync(() -> turns.take(() -> {
            begun.countDown();
            return await(end);
        }));
        await(begun);

        assertThatThrownBy(() -> turns.take(() -> "second"))
                .isInstanceOfSatisfying(
                        AnalysisBusy.class,
                        busy -> assertThat(busy.type().status()).isEqualTo(503));
        end.countDown();
        assertThat(first.join()).isTrue();
        assertThat(turns.take(() -> "third")).isEqualTo("third");
    }

    @Test
    void aReportThatFailsGivesItsTurnBack() {
        assertThatThrownBy(() -> turns.take(() -> {
                    throw new IllegalStateException("no letters for it");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(turns.take(() -> "next")).isEqualTo("next");
    }

    private static boolean await(CountDownLatch latch) {
        try {
            latch.await();
            return true;
        } catch (InterruptedException end) {
            throw new IllegalStateException(end);
        }
    }
}
