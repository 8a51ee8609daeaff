package kz.birlik.feedback.testing;

import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.ConfigProvider;

/** The real topics: what concept-service would send, and what we published. */
public final class Topics {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private Topics() {}

    /** One event of ours, as a follower gets it. */
    public record Published(String type, String subject, String sequence, String payload) {}

    public static void concept(String type, String subject, String payload) {
        concept(UUID.randomUUID(), type, subject, payload);
    }

    /** Sends an event of concept-service, under this event id. */
    public static void concept(UUID id, String type, String subject, String payload) {
        var record = new ProducerRecord<>("birlik.concepts.v1", subject, payload);
        Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        id.toString(),
                        "ce_type",
                        type,
                        "ce_source",
                        "/concept-service",
                        "ce_subject",
                        subject,
                        "ce_time",
                        Instant.now().toString(),
                        "content-type",
                        "application/json")
                .forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        try (var producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", servers(), "acks", "all"),
                new StringSerializer(),
                new StringSerializer())) {
            asItsOwnerWouldCreate("birlik.concepts.v1");
            producer.send(record).get();
        } catch (ExecutionException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static void asItsOwnerWouldCreate(String topic) throws ExecutionException, InterruptedException {
        try (var admin = Admin.create(Map.of("bootstrap.servers", servers()))) {
            admin.createTopics(List.of(new NewTopic(topic, 6, (short) 1))).all().get();
        } catch (ExecutionException failed) {
            if (!(failed.getCause() instanceof TopicExistsException)) {
                throw failed;
            }
        }
    }

    /** @return our events on that subject, in order, once there are that many */
    public static List<Published> published(String subject, int atLeast) {
        var seen = new ArrayList<Published>();
        await().atMost(PATIENCE).until(() -> {
            seen.clear();
            seen.addAll(read(subject));
            return seen.size() >= atLeast;
        });
        return List.copyOf(seen);
    }

    private static List<Published> read(String subject) {
        try (var consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", servers(), "isolation.level", "read_committed"),
                new StringDeserializer(),
                new StringDeserializer())) {
            var partitions = consumer.partitionsFor("birlik.feedback.v1").stream()
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var found = new ArrayList<Published>();
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> {
                    if (subject.equals(record.key())) {
                        found.add(new Published(
                                header(record, "ce_type"),
                                header(record, "ce_subject"),
                                header(record, "ce_sequence"),
                                record.value()));
                    }
                });
            }
            return found;
        }
    }

    private static String header(ConsumerRecord<String, String> record, String name) {
        var header = record.headers().lastHeader(name);
        return header == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }

    private static String servers() {
        return ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class);
    }
}
