package kz.birlik.kit.data.inbox;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.reactive.messaging.kafka.IncomingKafkaRecord;
import org.jboss.logging.Logger;

import kz.birlik.kit.data.BackOff;

/**
 * Carries a record to its handler and acknowledges it when its effect is committed, or when it lies among the dead
 * letters; never before. A channel's records are taken one after another, so order within a key is kept.
 */
@ApplicationScoped
public class EventConsumer {

    private static final Logger LOG = Logger.getLogger(EventConsumer.class);

    private final Inbox inbox;
    private final DeadLetters deadLetters;
    private final EventHandlers handlers;
    private final InboxSettings settings;
    private final ExecutorService workers;
    private final CountDownLatch stopped = new CountDownLatch(1);

    EventConsumer(
            Inbox inbox,
            DeadLetters deadLetters,
            EventHandlers handlers,
            InboxSettings settings,
            ExecutorService workers) {
        this.inbox = inbox;
        this.deadLetters = deadLetters;
        this.handlers = handlers;
        this.settings = settings;
        this.workers = workers;
    }

    /**
     * Return what this returns from the {@code @Incoming} method: the next record waits for it.
     *
     * @return completes when the record is acknowledged
     */
    public CompletionStage<Void> consume(IncomingKafkaRecord<String, byte[]> record, EventHandler handler) {
        handlers.remember(handler);
        return CompletableFuture.runAsync(() -> take(RecordCopy.of(record), handler), workers)
                .thenCompose(taken -> record.ack());
    }

    private void take(RecordCopy record, EventHandler handler) {
        var type = Envelope.typeOf(record);
        if (type != null && !handler.handles(type)) {
            return;
        }
        var backOff = new BackOff(settings.backOff(), settings.backOffMax());
        int faults = 0;
        while (true) {
            try {
                deliver(record, handler);
                return;
            } catch (OutOfMemoryError notThisEvents) {
                throw notThisEvents;
            } catch (RuntimeException | Error failure) {
                if (Transience.isTransient(failure)) {
                    LOG.warnf("Record %s waits: %s", record, failure);
                } else if (failure instanceof Undecodable || ++faults >= settings.attempts()) {
                    if (buried(record, handler, failure, faults)) {
                        return;
                    }
                }
            }
            rest(backOff);
        }
    }

    private void deliver(RecordCopy record, EventHandler handler) {
        var envelope = Envelope.of(record);
        envelope.correlation().during(() -> inbox.deliver(envelope.event(), handler));
    }

    /** When it cannot be buried either, something else is wrong: it is neither given up nor acknowledged. */
    private boolean buried(RecordCopy record, EventHandler handler, Throwable cause, int faults) {
        try {
            deadLetters.bury(record, handler, cause, Math.max(faults, 1));
            return true;
        } catch (RuntimeException failure) {
            LOG.errorf(failure, "Record %s can neither be taken in (%s) nor be dead-lettered yet", record, cause);
            return false;
        }
    }

    void stop(@Observes ShutdownEvent stopping) {
        stopped.countDown();
    }

    private void rest(BackOff backOff) {
        try {
            if (stopped.await(backOff.next().toMillis(), TimeUnit.MILLISECONDS)) {
                throw new Stopping();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Stopping();
        }
    }

    /** The record stays unacknowledged and comes again after the restart. */
    private static class Stopping extends RuntimeException {
        Stopping() {
            super("The service stops; the record comes again", null, false, false);
        }
    }
}
