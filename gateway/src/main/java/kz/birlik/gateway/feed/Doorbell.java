package kz.birlik.gateway.feed;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;

/** Wakes followers when there is news. While they wait they hold neither a consumer nor a thread. */
@ApplicationScoped
class Doorbell {

    private final FeedReaders readers;
    private final FeedSettings settings;
    private final Vertx vertx;
    private final Set<Waiting> waiting = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean looking = new AtomicBoolean();

    private record Waiting(FeedCursor cursor, Promise<Void> rung) {
        boolean hasNews(FeedCursor end) {
            return end.offsets().entrySet().stream()
                    .anyMatch(
                            partition -> partition.getValue() > cursor.offsets().getOrDefault(partition.getKey(), 0L));
        }
    }

    Doorbell(FeedReaders readers, FeedSettings settings, Vertx vertx) {
        this.readers = readers;
        this.settings = settings;
        this.vertx = vertx;
    }

    void start(@Observes StartupEvent started) {
        vertx.setPeriodic(settings.doorbell().toMillis(), tick -> look());
    }

    /** @return when there may be something after the cursor, or the patience is over */
    Uni<Void> rings(FeedCursor cursor, Duration patience) {
        if (waiting.size() >= settings.waitingFollowers()) {
            return Uni.createFrom().failure(FeedUnavailable.busy());
        }
        var one = new Waiting(cursor, Promise.promise());
        waiting.add(one);
        long timer = vertx.setTimer(
                Math.max(1, patience.toMillis()), over -> one.rung().tryComplete());
        return Uni.createFrom()
                .completionStage(one.rung().future().toCompletionStage())
                .onTermination()
                .invoke(() -> {
                    vertx.cancelTimer(timer);
                    waiting.remove(one);
                });
    }

    private void look() {
        if (waiting.isEmpty() || !looking.compareAndSet(false, true)) {
            return;
        }
        readers.with(FeedReader::end)
                .onTermination()
                .invoke(() -> looking.set(false))
                .subscribe()
                .with(this::ring, brokerIsDown -> {
                    // Nobody is woken: they come back when their patience is over and are told then.
                });
    }

    private void ring(FeedCursor end) {
        waiting.stream()
                .filter(one -> one.hasNews(end))
                .forEach(one -> one.rung().tryComplete());
    }
}
