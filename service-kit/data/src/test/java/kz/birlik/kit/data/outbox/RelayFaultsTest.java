package kz.birlik.kit.data.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;

import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import kz.birlik.kit.data.Sql;
import kz.birlik.stack.testing.Broker;
import kz.birlik.stack.testing.Database;

/**
 * Processes that are really killed and really paused, at the moments that matter. The moments are met from outside: a
 * stopped broker holds the relay between read and acknowledgement, a row lock between acknowledgement and mark.
 */
class RelayFaultsTest {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final String[] KEYS = {"a", "b", "c", "d", "e", "f", "g"};
    private static final String[] IMPATIENT = {
        "birlik.outbox.send-timeout=3S", "birlik.outbox.lease=5S", "birlik.outbox.contend=200MS",
        "birlik.outbox.back-off=100MS", "birlik.outbox.back-off-max=1S", "birlik.outbox.batch=20"
    };

    private static Broker broker;
    private static Database database;

    private final String service = "service" + NUMBER.incrementAndGet();
    private final OutboxOfAService outbox = anOutbox(service);

    @BeforeAll
    static void start() {
        broker = Broker.start();
        database = Database.start();
    }

    @AfterAll
    static void stop() {
        broker.close();
        database.close();
    }

    @Test
    void whatWasCommittedButNotSentWhenTheProcessDiedIsSentByTheNext() throws Exception {
        try (var relay = aRelay()) {
            outbox.writeMany(0, 10, KEYS);
            untilAllArePublished();

            RelayProcess.signal(brokerPid(), "STOP");
            long committed = outbox.now();
            outbox.writeMany(10, 100, KEYS);
            soon().until(() -> outbox.relayIsSendingSince(committed));
            relay.kill();
        } finally {
            RelayProcess.signal(brokerPid(), "CONT");
        }
        assertThat(outbox.count("published_at is null")).isEqualTo(100);

        try (var next = aRelay()) {
            untilAllArePublished();
        }
        TopicReader.assertOneOrder(readAll(110));
    }

    @Test
    void whatWasSentButNotMarkedWhenTheProcessDiedIsSentAgainInOrderUnderTheSameIds() throws Exception {
        outbox.writeMany(0, 50, KEYS);
        try (var relay = aRelay("birlik.outbox.batch=200");
                var lock = outbox.open()) {
            lock.setAutoCommit(false);
            Sql.list(lock, "select id from outbox_event for update", row -> row.getString(1));
            soon().ignoreExceptions().until(() -> readAll(50).size() == 50);
            relay.kill();
            soon().until(() -> outbox.holder() == 0);
            lock.rollback();
        }
        assertThat(outbox.count("published_at is not null")).isZero();

        try (var next = aRelay()) {
            outbox.writeMany(50, 10, KEYS);
            untilAllArePublished();
        }
        var read = TopicReader.readUntil(
                broker.bootstrapServers(), RelayProcess.topic(service), "read_committed", all -> all.size() >= 110);
        assertThat(TopicReader.distinct(read)).isEqualTo(60);
        TopicReader.assertOneOrder(read);
    }

    @Test
    void aHolderThatIsPausedIsReplacedWithinSecondsAndCannotSendAnyMore() throws Exception {
        try (var first = aRelay();
                var second = aRelay()) {
            soon().until(() -> outbox.holder() != 0);
            var writer = writeInTheBackground(1500);
            for (int round = 0; round < 2; round++) {
                var holder = outbox.holder() == first.pid() ? first : second;
                var other = holder == first ? second : first;
                long published = outbox.count("published_at is not null");
                soon().until(() -> outbox.count("published_at is not null") > published || writer.isDone());
                holder.pause();
                soon().until(() -> outbox.holder() == other.pid());
                holder.resume();
            }
            writer.join();
            untilAllArePublished();
        }
        TopicReader.assertOneOrder(readAll(1500));
    }

    @Test
    void aHolderThatIsKilledUnderWritesIsReplacedAndTheOrderIsKept() throws Exception {
        var writer = writeInTheBackground(1500);
        try (var survivor = aRelay()) {
            for (int round = 0; round < 2; round++) {
                try (var victim = aRelay()) {
                    long published = outbox.count("published_at is not null");
                    soon().until(() -> outbox.count("published_at is not null") > published || writer.isDone());
                    victim.kill();
                }
                soon().until(() -> outbox.holder() == survivor.pid());
            }
            writer.join();
            untilAllArePublished();
        }
        TopicReader.assertOneOrder(readAll(1500));
    }

    @Test
    void aBrokerKilledUnderWritesLosesNothing() throws Exception {
        try (var relay = aRelay()) {
            var writer = writeInTheBackground(1500);
            soon().until(() -> outbox.count("published_at is not null") > 20);
            broker.kill();
            writer.join();
            assertThat(outbox.count("true")).isEqualTo(1500);
            broker.resume();
            untilAllArePublished();
        }
        TopicReader.assertOneOrder(readAll(1500));
    }

    @Test
    void aRowTheBrokerRefusesHoldsBackItsKeyFromThereOnAndNothingElse() throws Exception {
        outbox.write("a", 1);
        outbox.write("a", 2, "x".repeat(2_000_000));
        outbox.write("a", 3);
        outbox.write("b", 4);
        try (var relay = aRelay()) {
            soon().until(() -> outbox.count("published_at is not null") == 2);
            outbox.write("b", 5);
            soon().until(() -> outbox.count("published_at is not null") == 3);
            assertThat(outbox.ask(
                            "select min(sequence) from outbox_event where published_at is null and aggregate_id = 'a'"))
                    .isEqualTo(2);

            try (var connection = outbox.open()) {
                Sql.update(connection, "update outbox_event set payload = '{\"cut\": true}' where sequence = 2");
            }
            untilAllArePublished();
        }
        TopicReader.assertOneOrder(readAll(5));
    }

    @Test
    void aServiceThatStartsWithoutABrokerPublishesOnceThereIsOne() throws Exception {
        broker.kill();
        try (var relay = aRelay()) {
            outbox.writeMany(0, 10, KEYS);
            soon().until(() -> outbox.holder() == relay.pid());
            broker.resume();
            untilAllArePublished();
        }
        TopicReader.assertOneOrder(readAll(10));
    }

    private static OutboxOfAService anOutbox(String name) {
        database.create(name);
        return new OutboxOfAService(database.url(name), name);
    }

    private RelayProcess aRelay(String... settings) throws Exception {
        var all = java.util.stream.Stream.concat(java.util.Arrays.stream(IMPATIENT), java.util.Arrays.stream(settings));
        return RelayProcess.start(
                service, outbox.url(), outbox.role(), broker.bootstrapServers(), all.toArray(String[]::new));
    }

    private CompletableFuture<Void> writeInTheBackground(int count) {
        return CompletableFuture.runAsync(() -> {
            try {
                outbox.writeOneByOne(count, KEYS);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private java.util.List<TopicReader.Read> readAll(int ids) {
        return TopicReader.readUntilIds(broker.bootstrapServers(), RelayProcess.topic(service), ids);
    }

    private void untilAllArePublished() {
        soon().until(() -> outbox.count("published_at is null") == 0);
    }

    private static ConditionFactory soon() {
        return await().atMost(Duration.ofSeconds(90)).pollInterval(Duration.ofMillis(50));
    }

    private static long brokerPid() {
        return broker.pid();
    }
}
