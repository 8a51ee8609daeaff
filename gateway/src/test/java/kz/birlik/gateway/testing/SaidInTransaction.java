package kz.birlik.gateway.testing;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;

import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Events a relay has sent to the real broker and not yet committed. Closing without a commit aborts. */
public final class SaidInTransaction implements AutoCloseable {

    private final KafkaProducer<String, byte[]> producer;

    private SaidInTransaction(KafkaProducer<String, byte[]> producer) {
        this.producer = producer;
    }

    public static SaidInTransaction begin() {
        var config = Map.<String, Object>of(
                "bootstrap.servers",
                Surroundings.kafka().bootstrapServers(),
                "transactional.id",
                "feed-test-" + UUID.randomUUID());
        var producer = new KafkaProducer<>(config, new StringSerializer(), new ByteArraySerializer());
        producer.initTransactions();
        producer.beginTransaction();
        return new SaidInTransaction(producer);
    }

    /** The event lies in the topic when this returns, though nobody may read it yet. */
    public SaidInTransaction event(String topic, String type, String subject, int sequence) {
        producer.send(Said.message(topic, type, subject, sequence));
        producer.flush();
        return this;
    }

    public void commit() {
        producer.commitTransaction();
    }

    public void abort() {
        producer.abortTransaction();
    }

    @Override
    public void close() {
        producer.close(Duration.ofSeconds(10));
    }
}
