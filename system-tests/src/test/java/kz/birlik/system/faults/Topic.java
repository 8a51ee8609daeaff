package kz.birlik.system.faults;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** A topic of the suite, read from its beginning as a follower reads it: committed records only. */
final class Topic {

    static final String CONCEPTS = "birlik.concepts.v1";
    static final String FEEDBACK = "birlik.feedback.v1";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int PARTITIONS = 6;
    private static final Duration DEADLINE = Duration.ofSeconds(120);

    /** A record by what matters here. */
    record Message(String id, String key, long sequence, ConsumerRecord<String, String> whole) {

        JsonNode payload() {
            try {
                return JSON.readTree(whole.value());
            } catch (IOException noJson) {
                throw new UncheckedIOException(noJson);
            }
        }

        String header(String name) {
            return Topic.header(whole, name);
        }
    }

    private final String bootstrapServers;
    private final String name;

    Topic(String bootstrapServers, String name) {
        this.bootstrapServers = bootstrapServers;
        this.name = name;
    }

    /** Reads the records of these keys from the beginning until enough is there; fails after the deadline. */
    List<Message> readUntil(Collection<String> keys, Predicate<List<Message>> enough) {
        var read = new ArrayList<Message>();
        var deadline = Instant.now().plus(DEADLINE);
        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of(
                        "bootstrap.servers",
                        bootstrapServers,
                        "enable.auto.commit",
                        false,
                        "isolation.level",
                        "read_committed"),
                new StringDeserializer(),
                new StringDeserializer())) {
            var partitions = consumer.partitionsFor(name).stream()
                    .map(info -> new TopicPartition(name, info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            while (!enough.test(read)) {
                if (Instant.now().isAfter(deadline)) {
                    throw new AssertionError("Not enough came within %s; read %d".formatted(DEADLINE, read.size()));
                }
                consumer.poll(Duration.ofMillis(200)).forEach(record -> {
                    if (keys.contains(record.key())) {
                        read.add(messageOf(record));
                    }
                });
            }
        }
        return read;
    }

    List<Message> readUntilIds(Collection<String> keys, long ids) {
        return readUntil(keys, read -> Order.distinct(read) >= ids);
    }

    /** Puts it on the topic behind everything of its key. */
    RecordMetadata put(String key, Map<String, String> headers, byte[] payload) {
        return put(new ProducerRecord<>(name, key, payload), headers);
    }

    /** The same record once more, headers, id and all, as a sender that does not know whether it was heard would. */
    RecordMetadata putAgain(Message message) {
        var headers = new LinkedHashMap<String, String>();
        message.whole().headers().forEach(header -> headers.put(header.key(), new String(header.value(), UTF_8)));
        return put(message.key(), headers, message.whole().value().getBytes(UTF_8));
    }

    /** A record of a type that nobody handles, in each partition. */
    List<RecordMetadata> putNothingOfInterest() {
        return IntStream.range(0, PARTITIONS)
                .mapToObj(partition -> put(
                        new ProducerRecord<>(name, partition, "nobody", "{}".getBytes(UTF_8)),
                        Map.of("ce_specversion", "1.0", "ce_type", "kz.birlik.nothing.happened.v1")))
                .toList();
    }

    private RecordMetadata put(ProducerRecord<String, byte[]> record, Map<String, String> headers) {
        headers.forEach((header, value) -> record.headers().add(header, value.getBytes(UTF_8)));
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of("bootstrap.servers", bootstrapServers, "acks", "all"),
                new StringSerializer(),
                new ByteArraySerializer())) {
            return producer.send(record).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Message messageOf(ConsumerRecord<String, String> record) {
        var sequence = header(record, "ce_sequence");
        return new Message(
                header(record, "ce_id"),
                record.key(),
                sequence != null && sequence.matches("\\d+") ? Long.parseLong(sequence) : 0,
                record);
    }

    private static String header(ConsumerRecord<String, String> record, String name) {
        var header = record.headers().lastHeader(name);
        return header == null ? null : new String(header.value(), UTF_8);
    }
}
