package kz.birlik.gateway.feed;

import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;
import org.apache.kafka.common.KafkaException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** A few consumers and as many threads, off the event loop; there are never more, however many follow the feed. */
@ApplicationScoped
class FeedReaders {

    private static final Logger LOG = Logger.getLogger(FeedReaders.class);

    private final String bootstrapServers;
    private final FeedSettings settings;
    private final ThreadPoolExecutor threads;
    private final Queue<FeedReader> idle = new ConcurrentLinkedQueue<>();

    FeedReaders(@ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers, FeedSettings settings) {
        this.bootstrapServers = bootstrapServers;
        this.settings = settings;
        this.threads = new ThreadPoolExecutor(
                settings.readers(),
                settings.readers(),
                1,
                TimeUnit.MINUTES,
                new ArrayBlockingQueue<>(settings.waitingReads()),
                task -> new Thread(task, "event-feed"));
        threads.allowCoreThreadTimeOut(true);
    }

    /** @return what the task found; fails with {@link FeedUnavailable} when no reader is free or the broker is silent */
    <T> Uni<T> with(Function<FeedReader, T> task) {
        return Uni.createFrom().emitter(emitter -> {
            try {
                threads.execute(() -> {
                    try {
                        emitter.complete(run(task));
                    } catch (RuntimeException | Error failure) {
                        emitter.fail(failure);
                    }
                });
            } catch (RejectedExecutionException full) {
                emitter.fail(FeedUnavailable.busy());
            }
        });
    }

    private <T> T run(Function<FeedReader, T> task) {
        var reader = idle.poll();
        try {
            if (reader == null) {
                reader = new FeedReader(bootstrapServers, settings);
            }
            var found = task.apply(reader);
            idle.add(reader);
            return found;
        } catch (CursorUnknown refusal) {
            idle.add(reader);
            throw refusal;
        } catch (KafkaException failure) {
            LOG.warnf("The event feed cannot read: %s", failure.toString());
            closeQuietly(reader);
            throw FeedUnavailable.brokerDown();
        }
    }

    private static void closeQuietly(FeedReader reader) {
        if (reader != null) {
            reader.close();
        }
    }

    @PreDestroy
    void close() {
        threads.shutdown();
        for (var reader = idle.poll(); reader != null; reader = idle.poll()) {
            reader.close();
        }
    }
}
