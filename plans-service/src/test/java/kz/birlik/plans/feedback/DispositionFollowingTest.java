package kz.birlik.plans.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import kz.birlik.contracts.EventContract;
import kz.birlik.plans.testing.Concepts;
import kz.birlik.plans.testing.Imports;
import kz.birlik.plans.testing.Runs;
import kz.birlik.plans.testing.Table;
import kz.birlik.stack.testing.BackingServices;

/** The committed example of feedback-service's event, delivered by real Kafka. */
@QuarkusTest
@WithTestResource(BackingServices.class)
class DispositionFollowingTest {

    private static final String TOPIC = "birlik.feedback.v1";
    private static final String DISPOSED = "kz.birlik.comment.disposed.v1";
    private static final String EXAMPLE_COMMENT = "019a0c2e-7c00-7000-8000-0000000000c1";
    private static final String EXAMPLE_CONCEPT = "019a0c2e-7c00-7000-8000-000000000001";
    private static final String EXAMPLE_PROVISION = "019a0c2e-7c00-7000-8000-0000000000a1";
    private static final String DAY = "2026-12-20";
    private static final Duration LONG_ENOUGH = Duration.ofMinutes(2);

    private final UUID concept = UUID.randomUUID();
    private final UUID comment = UUID.randomUUID();
    private final UUID provision = UUID.randomUUID();

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    @Inject
    EntityManager database;

    /** In a running suite its owner, feedback-service, creates the topic. */
    @BeforeEach
    void theTopicIsThere() throws Exception {
        try (var admin = Admin.create(Map.of("bootstrap.servers", (Object) kafka))) {
            if (!admin.listTopics().names().get().contains(TOPIC)) {
                admin.createTopics(List.of(new NewTopic(TOPIC, 2, (short) 1)))
                        .all()
                        .get();
            }
        }
    }

    @Test
    void anAcceptedProposalThatNoMeasureAnswersIsFoundUntilOneDoes() {
        var direction = Concepts.directions(database, concept, 1).get(0);
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(
                                "update followed_direction set provision_ids = jsonb_build_array(cast(:provision as text)) where id = :id")
                        .setParameter("provision", provision.toString())
                        .setParameter("id", direction)
                        .executeUpdate());
        send(1, "PARTLY");
        await().atMost(LONG_ENOUGH).until(() -> "PARTLY".equals(outcome()));
        var plan = Imports.akmolaPlan(
                Table.usual().measure("1", "Форум " + UUID.randomUUID()).xlsx());
        Concepts.bindPlan(plan, concept);

        assertThat(Runs.findings(Runs.of(DAY, plan), "rule=FEEDBACK_UNANSWERED"))
                .singleElement()
                .satisfies(found -> assertThat(found.get("inputs").toString()).contains(comment.toString()));
        assertThat(Runs.findings(Runs.of("2026-12-08", plan), "rule=FEEDBACK_UNANSWERED"))
                .as("before the answer")
                .isEmpty();

        Concepts.bindMeasure(plan, 1, direction);
        assertThat(Runs.findings(Runs.of(DAY, plan), "rule=FEEDBACK_UNANSWERED"))
                .isEmpty();
    }

    @Test
    void aCorrectedAnswerStandsWhateverOrderTheyComeIn() {
        send(2, "REJECTED");
        await().atMost(LONG_ENOUGH).until(() -> "REJECTED".equals(outcome()));
        send(1, "ACCEPTED");
        send(3, "PARTLY");
        await().atMost(LONG_ENOUGH).until(() -> "PARTLY".equals(outcome()));

        assertThat(texts()).isEqualTo(0);
    }

    /** The copy has no column that could hold what a citizen wrote. */
    private long texts() {
        return QuarkusTransaction.requiringNew()
                .call(() -> ((Number) database.createNativeQuery(
                                        "select count(*) from information_schema.columns where table_name = 'followed_proposal'"
                                                + " and column_name not in ('comment_id', 'concept_id', 'provision_id', 'outcome', 'disposed_on')")
                                .getSingleResult())
                        .longValue());
    }

    private String outcome() {
        return QuarkusTransaction.requiringNew().call(() -> (String)
                database.createNativeQuery("select outcome from followed_proposal where comment_id = :id", String.class)
                        .setParameter("id", comment)
                        .getResultStream()
                        .findFirst()
                        .orElse(null));
    }

    private void send(long sequence, String outcome) {
        var payload = EventContract.example(DISPOSED)
                .replace(EXAMPLE_COMMENT, comment.toString())
                .replace(EXAMPLE_CONCEPT, concept.toString())
                .replace(EXAMPLE_PROVISION, provision.toString())
                .replace("\"PARTLY\"", "\"%s\"".formatted(outcome));
        var record = new ProducerRecord<>(TOPIC, comment.toString(), payload);
        Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", UUID.randomUUID().toString(),
                        "ce_type", DISPOSED,
                        "ce_source", "/feedback-service",
                        "ce_subject", comment.toString(),
                        "ce_time", Instant.now().toString(),
                        "ce_sequence", String.valueOf(sequence))
                .forEach((name, value) -> record.headers().add(name, value.getBytes()));
        try (var producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", (Object) kafka), new StringSerializer(), new StringSerializer())) {
            producer.send(record).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
