package kz.birlik.plans.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

class ReadAheadTest {

    @Test
    void givesAllInTheirOrder() {
        var count = new AtomicInteger();
        try (var ahead = new ReadAhead<>("ahead", count::incrementAndGet)) {
            for (var expected = 1; expected <= 100; expected++) {
                assertThat(ahead.next()).isEqualTo(expected);
            }
        }
    }

    @Test
    void readsOneMoreThanWasAskedForAndNoneBeyond() throws InterruptedException {
        var read = new Semaphore(0);
        try (var ahead = new ReadAhead<>("ahead", () -> {
            read.release();
            return "slice";
        })) {
            ahead.next();
            assertThat(read.tryAcquire(2, 10, TimeUnit.SECONDS)).isTrue();
            assertThat(read.tryAcquire(200, TimeUnit.MILLISECONDS)).isFalse();
        }
    }

    @Test
    void whatGoesWrongInReadingGoesWrongForWhoeverAsks() {
        try (var ahead = new ReadAhead<String>("ahead", () -> {
            throw new IllegalStateException("no measures");
        })) {
            assertThatThrownBy(ahead::next)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("no measures");
        }
    }
}
