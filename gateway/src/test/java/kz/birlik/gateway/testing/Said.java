package kz.birlik.gateway.testing;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Events on the real broker, as the services' relays put them there. */
public final class Said {

    private static KafkaProducer<String, byte[]> producer;

    private Said() {}

    /** Two of the three topics: a suite whose plans-service never started has a feed too. */
    public static synchronized void createTopics() {
        var servers =
                Map.<String, Object>of("bootstrap.servers", Surroundings.kafka().bootstrapServers());
        try (var admin = Admin.create(servers)) {
            admin.createTopics(List.of(
                            new NewTopic("birlik.concepts.v1", 6, (short) 1),
                            new NewTopic("birlik.feedback.v1", 6, (short) 1)))
                    .all()
                    .get();
        } catch (ExecutionException failure) {
            if (!(failure.getCause() instanceof TopicExistsException)) {
                throw new IllegalStateException(failure);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
        if (producer == null) {
            producer = new KafkaProducer<>(servers, new StringSerializer(), new ByteArraySerializer());
        }
    }

    public static void rubbish(String topic, String key) {
        send(new ProducerRecord<>(topic, key, "poison".getBytes(StandardCharsets.UTF_8)));
    }

    public static void event(String topic, String type, String subject, int sequence) {
        send(message(topic, type, subject, sequence));
    }

    static ProducerRecord<String, byte[]> message(String topic, String type, String subject, int sequence) {
        var message = new ProducerRecord<>(
                topic, subject, "{\"conceptId\":\"%s\"}".formatted(subject).getBytes(StandardCharsets.UTF_8));
        Map.of(
                        "specversion",
                        "1.0",
                        "id",
                        UUID.randomUUID().toString(),
                        "type",
                        type,
                        "source",
                        "/concept-service",
                        "subject",
                        subject,
                        "time",
                        "2026-01-15T06:00:00Z",
                        "sequence",
                        Integer.toString(sequence))
                .forEach((name, value) -> message.headers().add("ce_" + name, value.getBytes(StandardCharsets.UTF_8)));
        return message;
    }

    private static void send(ProducerRecord<String, byte[]> message) {
        try {
            producer.send(message).get(30, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException notTaken) {
            throw new IllegalStateException(notTaken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
