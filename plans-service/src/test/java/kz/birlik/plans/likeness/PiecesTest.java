package kz.birlik.plans.likeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.function.IntConsumer;

import org.junit.jupiter.api.Test;

class PiecesTest {

    @Test
    void everyPieceIsDoneOnceAndOnlyTheCallerIsToldThatWorkGoesOn() {
        var done = new AtomicIntegerArray(1_000);
        var workers = new AtomicInteger();
        Set<Thread> told = ConcurrentHashMap.newKeySet();
        Pieces.each(
                done.length(),
                () -> {
                    workers.incrementAndGet();
                    return done::incrementAndGet;
                },
                () -> told.add(Thread.currentThread()));
        for (var piece = 0; piece < done.length(); piece++) {
            assertThat(done.get(piece)).isEqualTo(1);
        }
        assertThat(told).isSubsetOf(Thread.currentThread());
        assertThat(workers).hasValue(Runtime.getRuntime().availableProcessors());
    }

    @Test
    void withoutPiecesThereIsNothingToDo() {
        Pieces.each(0, () -> piece -> assertThat(piece).isNull(), () -> {});
    }

    @Test
    void whoLostItsRightToGoOnEndsTheWork() {
        var caller = Thread.currentThread();
        var done = new AtomicInteger();
        var never = new CountDownLatch(1);
        IntConsumer worker = piece -> {
            done.incrementAndGet();
            if (Thread.currentThread() != caller) {
                awaitInterruption(never);
            }
        };
        assertThatThrownBy(() -> Pieces.each(1_000_000, () -> worker, () -> {
                    throw new IllegalStateException("lease lost");
                }))
                .hasMessage("lease lost");
        assertThat(done).hasValueLessThanOrEqualTo(Runtime.getRuntime().availableProcessors());
    }

    private static void awaitInterruption(CountDownLatch never) {
        try {
            never.await();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void whatGoesWrongInAPieceGoesWrongForAll() {
        assertThatThrownBy(() -> Pieces.each(
                        64,
                        () -> piece -> {
                            if (piece == 63) {
                                throw new ArithmeticException("piece 63");
                            }
                        },
                        () -> {}))
                .hasMessage("piece 63");
    }
}
