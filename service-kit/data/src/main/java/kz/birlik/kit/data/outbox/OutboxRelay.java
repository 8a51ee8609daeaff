package kz.birlik.kit.data.outbox;

import java.lang.management.ManagementFactory;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import org.apache.kafka.common.KafkaException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

import kz.birlik.kit.data.BackOff;
import kz.birlik.kit.data.event.EventSettings;
import kz.birlik.kit.data.kafka.KafkaConnection;
import kz.birlik.kit.data.kafka.Topics;

/**
 * Publishes what the outbox holds, in order. Of all replicas of a service one holds the lease and works, the others wait
 * for it; the order of steps below (lease, then fence, then read, send, mark) is what keeps it safe, see ADR 0011.
 */
@ApplicationScoped
public class OutboxRelay {

    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
    private static final Duration SLICE = Duration.ofMillis(200);
    private static final Duration GRACE = Duration.ofSeconds(2);

    private final OutboxSettings settings;
    private final EventSettings events;
    private final KafkaConnection kafka;
    private final Topics topics;
    private final DatabaseAccess database;
    private final String service;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private Thread thread;

    OutboxRelay(
            OutboxSettings settings,
            EventSettings events,
            KafkaConnection kafka,
            Topics topics,
            DatabaseAccess database,
            @ConfigProperty(name = "birlik.service") String service) {
        this.settings = settings;
        this.events = events;
        this.kafka = kafka;
        this.topics = topics;
        this.database = database;
        this.service = service;
    }

    void start(@Observes StartupEvent started) {
        if (settings.relay() && events.topic().isPresent()) {
            thread = new Thread(this::run, "outbox-relay");
            thread.setDaemon(true);
            thread.start();
        }
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        stopped.countDown();
        if (thread != null) {
            // A batch under way may end; a broker that does not answer must not hold up the shutdown.
            thread.join(GRACE.toMillis());
            thread.interrupt();
            thread.join(GRACE.toMillis());
        }
    }

    private void run() {
        var backOff = new BackOff(settings.backOff(), settings.backOffMax());
        while (!isStopped()) {
            try (var session = database.relaySession(service + "-outbox-relay")) {
                if (awaitLease(session)) {
                    LOG.infof("%s holds the lease of the outbox relay", holder());
                    holdLease(session, backOff);
                }
            } catch (SQLException e) {
                LOG.warnf("The outbox relay lost its database session and its lease with it: %s", e.getMessage());
                rest(backOff.next());
            } catch (RuntimeException unforeseen) {
                // Whatever it is: a relay that ends would let every event wait for the next restart.
                LOG.error("The outbox relay failed and starts anew", unforeseen);
                rest(backOff.next());
            }
        }
    }

    private boolean awaitLease(RelaySession session) throws SQLException {
        while (!isStopped()) {
            if (session.acquire(holder(), settings.lease())) {
                return true;
            }
            rest(settings.contend());
        }
        return false;
    }

    private void holdLease(RelaySession session, BackOff backOff) throws SQLException {
        while (!isStopped()) {
            // Before the broker is told that we are the publisher: without the lease we must not fence who has it.
            session.seen();
            try {
                topics.create(events.topic().orElseThrow(), events.partitions());
                try (var publisher = new Publisher(
                        kafka.settings(service + "-outbox"),
                        events.topic().orElseThrow(),
                        service,
                        settings.sendTimeout())) {
                    publisher.begin();
                    work(session, publisher, backOff);
                }
            } catch (KafkaException e) {
                LOG.warnf(
                        "Events wait in the outbox, the broker does not take them: %s",
                        e.getCause() == null ? e.toString() : e.getCause().toString());
                rest(backOff.next());
            }
        }
    }

    private void work(RelaySession session, Publisher publisher, BackOff backOff) throws SQLException {
        var blocked = new BlockedKeys(settings.backOff(), settings.backOffMax());
        while (!isStopped()) {
            session.seen();
            var now = Instant.now();
            var rows = session.next(blocked.at(now), settings.batch());
            if (rows.isEmpty()) {
                awaitEvents(session, blocked.pause(now, settings.poll()));
                continue;
            }
            try {
                publisher.publish(rows);
                session.markPublished(rows);
                blocked.published(rows);
                backOff.reset();
            } catch (Publisher.RowRefused refused) {
                blocked.block(refused.row(), Instant.now());
                LOG.errorf(
                        "The broker refuses event %s (%s, sequence %d of %s), which holds back its key: %s",
                        refused.row().id(),
                        refused.row().type(),
                        refused.row().sequence(),
                        refused.row().key(),
                        refused.getMessage());
            }
        }
    }

    private void awaitEvents(RelaySession session, Duration atMost) throws SQLException {
        var until = Instant.now().plus(atMost);
        while (!isStopped() && Instant.now().isBefore(until)) {
            if (session.awaitEvents(SLICE)) {
                return;
            }
        }
    }

    private boolean isStopped() {
        return stopped.getCount() == 0;
    }

    private void rest(Duration pause) {
        try {
            var stoppedMeanwhile = stopped.await(pause.toMillis(), TimeUnit.MILLISECONDS);
            LOG.debugf("Rested for at most %s, stopped: %b", pause, stoppedMeanwhile);
        } catch (InterruptedException e) {
            stopped.countDown();
        }
    }

    private static String holder() {
        return ManagementFactory.getRuntimeMXBean().getName();
    }
}
