package kz.birlik.plans.testing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

import kz.birlik.contracts.EventContract;

/** The topic of concept-service, written to by tests as its owner does. */
public final class ConceptTopic {

    public static final String IN_FORCE = "kz.birlik.concept.in-force.v1";
    public static final String AMENDED = "kz.birlik.concept.amended.v1";
    public static final String REPEALED = "kz.birlik.concept.repealed.v1";
    private static final String NAME = "birlik.concepts.v1";
    private static final String REPEALED_CONCEPT = "019a0c2e-7c00-7000-8000-000000000002";

    private final String kafka;

    /** In a running suite its owner, concept-service, creates the topic. */
    public ConceptTopic(String kafka) {
        this.kafka = kafka;
        try (var admin = Admin.create(Map.of("bootstrap.servers", (Object) kafka))) {
            if (!admin.listTopics().names().get().contains(NAME)) {
                admin.createTopics(List.of(new NewTopic(NAME, 2, (short) 1)))
                        .all()
                        .get();
            }
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Sends the committed example of a repeal, of this concept. */
    public void repeal(String concept, long sequence) {
        send(REPEALED, concept, sequence, EventContract.example(REPEALED).replace(REPEALED_CONCEPT, concept));
    }

    public void send(String type, String subject, long sequence, String payload) {
        var record = new ProducerRecord<>(NAME, subject, payload);
        var headers = Map.of(
                "ce_specversion",
                "1.0",
                "ce_id",
                UUID.nameUUIDFromBytes((type + subject + sequence).getBytes()).toString(),
                "ce_type",
                type,
                "ce_source",
                "/concept-service",
                "ce_subject",
                subject,
                "ce_time",
                Instant.now().toString(),
                "ce_sequence",
                String.valueOf(sequence));
        headers.forEach((name, value) -> record.headers().add(name, value.getBytes()));
        try (var producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", (Object) kafka), new StringSerializer(), new StringSerializer())) {
            producer.send(record).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
