package kz.birlik.concepts;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicLong;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.ConfigProvider;

/** Speaks on the topic of feedback-service, in the envelope and with the payloads that service promises. */
public final class Feedback {

    private static final String TOPIC = "birlik.feedback.v1";
    private static final AtomicLong SEQUENCE = new AtomicLong();

    private Feedback() {}

    public static void tell(String type, String subject, String payload) {
        tell(UUID.randomUUID(), SEQUENCE.incrementAndGet(), type, subject, payload);
    }

    public static void tell(UUID id, long sequence, String type, String subject, String payload) {
        var servers = ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class);
        createTopic(servers);
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of("bootstrap.servers", servers),
                new StringSerializer(),
                new ByteArraySerializer())) {
            var record = new ProducerRecord<>(TOPIC, subject, payload.getBytes(StandardCharsets.UTF_8));
            Map.of(
                            "ce_specversion",
                            "1.0",
                            "ce_id",
                            id.toString(),
                            "ce_type",
                            type,
                            "ce_source",
                            "/feedback-service",
                            "ce_subject",
                            subject,
                            "ce_time",
                            Instant.now().toString(),
                            "ce_sequence",
                            String.valueOf(sequence),
                            "content-type",
                            "application/json")
                    .forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
            producer.send(record).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void createTopic(String servers) {
        try (var admin = Admin.create(Map.of("bootstrap.servers", servers))) {
            if (!admin.listTopics().names().get().contains(TOPIC)) {
                admin.createTopics(List.of(new NewTopic(TOPIC, 6, (short) 1)))
                        .all()
                        .get();
            }
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
