package kz.birlik.kit.data.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads a whole topic as a follower does and judges the order of what it finds. */
final class TopicReader {

    /** A record by what matters here. */
    record Read(String id, String key, long sequence, ConsumerRecord<String, String> whole) {}

    private TopicReader() {}

    /** Reads from the beginning until enough is there; fails after the deadline. */
    static List<Read> readUntil(String bootstrapServers, String topic, String isolation, Predicate<List<Read>> enough) {
        var read = new ArrayList<Read>();
        var deadline = Instant.now().plusSeconds(90);
        try (var consumer = new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrapServers,
                        ConsumerConfig.GROUP_ID_CONFIG,
                        "reader",
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                        false,
                        ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                        isolation),
                new StringDeserializer(),
                new StringDeserializer())) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new org.apache.kafka.common.TopicPartition(topic, info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            while (!enough.test(read)) {
                if (Instant.now().isAfter(deadline)) {
                    throw new AssertionError("Not enough came within the deadline; read " + read.size());
                }
                consumer.poll(Duration.ofMillis(200)).forEach(record -> read.add(of(record)));
            }
        }
        return read;
    }

    static List<Read> readUntilIds(String bootstrapServers, String topic, int ids) {
        return readUntil(bootstrapServers, topic, "read_committed", read -> distinct(read) >= ids);
    }

    static long distinct(List<Read> read) {
        return read.stream().map(Read::id).distinct().count();
    }

    /**
     * Whoever reads a key, drops what it has seen by id, and goes on, sees 1, 2, 3 without a gap. And no two senders ever
     * took turns: what follows a record is the next one, or a sender that begins again at or before it.
     */
    static void assertOneOrder(List<Read> read) {
        var last = new HashMap<String, Long>();
        var highest = new TreeMap<String, Long>();
        Set<String> seen = new HashSet<>();
        for (var record : read) {
            var key = record.key();
            long previous = last.getOrDefault(key, 0L);
            assertThat(record.sequence())
                    .as("after sequence %d of key %s", previous, key)
                    .isLessThanOrEqualTo(previous + 1);
            if (seen.add(record.id())) {
                assertThat(record.sequence())
                        .as("first sight of a record of key %s", key)
                        .isEqualTo(highest.merge(key, 1L, Long::sum));
            }
            last.put(key, record.sequence());
        }
    }

    private static Read of(ConsumerRecord<String, String> record) {
        var sequence = header(record, "ce_sequence");
        return new Read(
                header(record, "ce_id"),
                record.key(),
                sequence != null && sequence.matches("\\d+") ? Long.parseLong(sequence) : 0,
                record);
    }

    static String header(ConsumerRecord<String, String> record, String name) {
        var header = record.headers().lastHeader(name);
        return header == null ? null : new String(header.value(), UTF_8);
    }
}
