package kz.birlik.kit.data.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.InvalidRecordException;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.RecordBatchTooLargeException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * Sends rows to the topic, all of a batch or none, as the one publisher of its service: beginning, it makes the broker
 * refuse whatever an earlier one (paused, cut off, forgotten) still tries to send.
 */
class Publisher implements AutoCloseable {

    /** One row the broker will not take, whatever the weather; the others of its batch were not published either. */
    static class RowRefused extends Exception {
        private final transient OutboxRow row;

        RowRefused(OutboxRow row, Exception cause) {
            super(cause.getMessage(), cause);
            this.row = row;
        }

        OutboxRow row() {
            return row;
        }
    }

    private record Failure(OutboxRow row, Exception cause) {}

    private final KafkaProducer<byte[], byte[]> producer;
    private final String topic;
    private final byte[] source;

    Publisher(Map<String, Object> connection, String topic, String service, Duration sendTimeout) {
        this.topic = topic;
        this.source = ("/" + service).getBytes(UTF_8);
        var config = new java.util.HashMap<>(connection);
        int millis = (int) sendTimeout.toMillis();
        config.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, service + "-outbox");
        config.put(ProducerConfig.ACKS_CONFIG, "all");
        config.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        config.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, millis);
        config.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, millis / 2);
        config.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        config.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, millis);
        // What a killed publisher left open holds up readers for so long, if nobody takes its place.
        config.put(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG, millis * 2);
        config.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
        producer = new KafkaProducer<>(config, new ByteArraySerializer(), new ByteArraySerializer());
    }

    /** Fences every earlier publisher of this service and ends what it left unfinished. */
    void begin() {
        producer.initTransactions();
    }

    /**
     * Publishes all rows in their order, or none.
     *
     * @throws RowRefused when one row is at fault; the others may be tried again without it, by this publisher
     * @throws KafkaException when the broker is; then it is unknown whether the rows were published, and this publisher
     *     is of no more use
     */
    void publish(List<OutboxRow> rows) throws RowRefused {
        var first = new AtomicReference<Failure>();
        producer.beginTransaction();
        for (var row : rows) {
            producer.send(record(row), (metadata, failure) -> {
                if (failure != null) {
                    first.compareAndSet(null, new Failure(row, failure));
                }
            });
            if (first.get() != null) {
                break;
            }
        }
        try {
            producer.commitTransaction();
        } catch (KafkaException e) {
            var failure = first.get();
            if (failure != null && isAtFault(failure.cause)) {
                producer.abortTransaction();
                throw new RowRefused(failure.row, failure.cause);
            }
            throw e;
        }
    }

    private static boolean isAtFault(Exception cause) {
        return cause instanceof RecordTooLargeException
                || cause instanceof RecordBatchTooLargeException
                || cause instanceof InvalidRecordException;
    }

    private ProducerRecord<byte[], byte[]> record(OutboxRow row) {
        var message = new ProducerRecord<>(
                topic,
                null,
                row.occurredAt().toEpochMilli(),
                row.key().getBytes(UTF_8),
                row.payload().getBytes(UTF_8));
        var headers = message.headers();
        headers.add("ce_specversion", "1.0".getBytes(UTF_8));
        headers.add("ce_id", row.id().toString().getBytes(UTF_8));
        headers.add("ce_type", row.type().getBytes(UTF_8));
        headers.add("ce_source", source);
        headers.add("ce_subject", row.key().getBytes(UTF_8));
        headers.add("ce_time", row.occurredAt().toString().getBytes(UTF_8));
        headers.add("ce_sequence", Long.toString(row.sequence()).getBytes(UTF_8));
        headers.add("content-type", "application/json".getBytes(UTF_8));
        if (row.traceparent() != null) {
            headers.add("ce_traceparent", row.traceparent().getBytes(UTF_8));
        }
        if (row.correlationId() != null) {
            headers.add("ce_correlationid", row.correlationId().getBytes(UTF_8));
        }
        return message;
    }

    /** Without waiting for anything unsent: it is in the table. */
    @Override
    public void close() {
        producer.close(Duration.ZERO);
    }
}
