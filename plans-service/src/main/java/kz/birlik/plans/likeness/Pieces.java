package kz.birlik.plans.likeness;

import java.util.ArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/** Work in numbered pieces that do not touch each other, on all processors. Which thread does which piece decides nothing. */
final class Pieces {

    private static final int THREADS = Runtime.getRuntime().availableProcessors();

    private final int count;
    private final AtomicInteger next = new AtomicInteger();

    private Pieces(int count) {
        this.count = count;
    }

    /**
     * @param workers makes what does a piece, one for each thread, with scratch space of its own
     * @param alive called between pieces, by the calling thread alone; what it throws ends the work
     */
    static void each(int count, Supplier<IntConsumer> workers, Runnable alive) {
        new Pieces(count).run(workers, alive);
    }

    private void run(Supplier<IntConsumer> workers, Runnable alive) {
        var others = Math.min(THREADS, count) - 1;
        var threads = Executors.newFixedThreadPool(Math.max(1, others), work -> new Thread(work, "birlik-likeness"));
        try {
            var running = new ArrayList<Future<?>>();
            for (var other = 0; other < others; other++) {
                var worker = workers.get();
                running.add(threads.submit(() -> work(worker, () -> {})));
            }
            work(workers.get(), alive);
            for (var other : running) {
                await(other, alive);
            }
        } finally {
            next.set(count);
            threads.shutdownNow();
        }
    }

    private void work(IntConsumer worker, Runnable alive) {
        for (var piece = next.getAndIncrement(); piece < count; piece = next.getAndIncrement()) {
            worker.accept(piece);
            alive.run();
        }
    }

    private static void await(Future<?> other, Runnable alive) {
        while (true) {
            try {
                other.get(1, TimeUnit.SECONDS);
                return;
            } catch (TimeoutException stillWorking) {
                alive.run();
            } catch (InterruptedException ending) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("The service ends", ending);
            } catch (ExecutionException failed) {
                throw failed.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(failed);
            }
        }
    }
}
