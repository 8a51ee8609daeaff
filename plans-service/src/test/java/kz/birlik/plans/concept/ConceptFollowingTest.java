package kz.birlik.plans.concept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import kz.birlik.contracts.EventContract;
import kz.birlik.plans.testing.ConceptTopic;
import kz.birlik.plans.testing.Imports;
import kz.birlik.plans.testing.People;
import kz.birlik.plans.testing.Table;
import kz.birlik.stack.testing.BackingServices;

/** The committed examples of concept-service's events, delivered by real Kafka. */
@QuarkusTest
@WithTestResource(BackingServices.class)
class ConceptFollowingTest {

    private static final String EXAMPLE_CONCEPT = "019a0c2e-7c00-7000-8000-000000000001";
    private static final String EXAMPLE_DIRECTION = "019a0c2e-7c00-7000-8000-0000000000b1";
    private static final String EXAMPLE_TASK = "019a0c2e-7c00-7000-8000-0000000000b2";
    private static final String EXAMPLE_INDICATOR = "019a0c2e-7c00-7000-8000-0000000000c1";
    private static final Duration LONG_ENOUGH = Duration.ofMinutes(2);

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    @Inject
    EntityManager database;

    private ConceptTopic topic;

    @BeforeEach
    void theTopicIsThere() {
        topic = new ConceptTopic(kafka);
    }

    @Test
    void aConceptInForceIsCopiedAndItsRepealSendsPlansToReview() {
        var concept = UUID.randomUUID().toString();
        var task = UUID.randomUUID().toString();
        var indicator = UUID.randomUUID().toString();
        var direction = UUID.randomUUID().toString();
        topic.send(
                ConceptTopic.IN_FORCE,
                concept,
                1,
                example(ConceptTopic.IN_FORCE, concept)
                        .replace(EXAMPLE_TASK, task)
                        .replace(EXAMPLE_INDICATOR, indicator)
                        .replace(EXAMPLE_DIRECTION, direction)
                        // so that the concept of the example runs while the plans of the tests do
                        .replace("\"from\": \"2026-12-21\"", "\"from\": \"2026-01-01\""));
        await().atMost(LONG_ENOUGH).until(() -> rows("followed_task where id = '%s'".formatted(task)) == 1);

        var plan = boundPlan(concept);
        bindFirstMeasure(plan, task, indicator, direction);
        Imports.approved(plan);

        topic.send(
                ConceptTopic.AMENDED,
                concept,
                2,
                example(ConceptTopic.AMENDED, concept).replace("\"edition\": 2", "\"edition\": 3"));
        await().atMost(LONG_ENOUGH)
                .untilAsserted(() -> People.anyone()
                        .get(plan)
                        .then()
                        .body("concept.edition", equalTo(3))
                        .body("concept.boundEdition", equalTo(2)));

        topic.repeal(concept, 3);
        topic.repeal(concept, 3);
        await().atMost(LONG_ENOUGH)
                .untilAsserted(() -> People.anyone()
                        .get(plan)
                        .then()
                        .statusCode(200)
                        .body("status", equalTo("REVIEW_REQUIRED"))
                        .body("reviewReason.code", equalTo("CONCEPT_REPEALED"))
                        .body("reviewReason.text.ru", containsString("утратила силу"))
                        .body("reviewReason.act.number", equalTo("9001"))
                        .body("concept.status", equalTo("REPEALED")));
        assertThat(rows("outbox_event where type = 'kz.birlik.plan.review-required.v1' and aggregate_id = '%s'"
                        .formatted(Imports.id(plan))))
                .isEqualTo(1);
        whatWasSignedStaysAsSigned(plan);
        theHistoryStaysWhenACorrectionPutsThePlanRight(plan);
    }

    private static void whatWasSignedStaysAsSigned(String plan) {
        var now = People.akmola().get(plan);
        var changed = Map.of(
                "title", Map.of("ru", "Подменённый заголовок"),
                "periodFrom", now.jsonPath().getString("period.from"),
                "periodTo", now.jsonPath().getString("period.to"));
        People.akmola()
                .header("If-Match", now.header("ETag"))
                .body(changed)
                .put(plan)
                .then()
                .statusCode(409)
                .body("type", endsWith("/plan-signed"));
        People.akmola()
                .header("If-Match", now.header("ETag"))
                .body(Map.of(
                        "title", now.jsonPath().getMap("title"),
                        "periodFrom", now.jsonPath().getString("period.from"),
                        "periodTo", now.jsonPath().getString("period.to"),
                        "conceptId", now.jsonPath().getString("concept.id")))
                .put(plan)
                .then()
                .statusCode(200);
    }

    private static void theHistoryStaysWhenACorrectionPutsThePlanRight(String plan) {
        People.anyone()
                .get(plan)
                .then()
                .body("approvedOn", equalTo("2026-01-15"))
                .body("approvalAct.number", equalTo("А-1/12"))
                .body("edition", equalTo(1));
        People.anyone().get(plan + "/measures").then().statusCode(200).body("items.size()", equalTo(1));

        Imports.corrected(
                plan,
                Table.usual().measure("1", "Форум матерей").measure("2", "Клуб").xlsx());
        Imports.approvedBy(plan, "2026-10-01");

        People.anyone()
                .get(plan)
                .then()
                .body("status", equalTo("APPROVED"))
                .body("reviewReason", nullValue())
                .body("approvedOn", equalTo("2026-01-15"));
        People.anyone()
                .get(plan + "/editions")
                .then()
                .body("items[0].state", equalTo("SUPERSEDED"))
                .body("items[0].approvalAct.number", equalTo("А-1/12"))
                .body("items[0].reviewReason.code", equalTo("CONCEPT_REPEALED"))
                .body("items[0].reviewReason.text.ru", containsString("утратила силу"))
                .body("items[1].reviewReason", nullValue());
    }

    @Test
    void aRepealThatComesBeforeTheConceptIsRemembered() {
        var concept = UUID.randomUUID().toString();
        topic.repeal(concept, 2);
        await().atMost(LONG_ENOUGH)
                .until(() -> rows("followed_concept where id = '%s' and status = 'REPEALED'".formatted(concept)) == 1);
        topic.send(
                ConceptTopic.IN_FORCE,
                concept,
                1,
                example(ConceptTopic.IN_FORCE, concept)
                        .replaceAll("019a0c2e-7c00-7000-8000-0000000000(b|c)", "019a0c2e-7c00-7000-8000-0000000001$1"));

        await().atMost(LONG_ENOUGH)
                .until(() -> rows("followed_concept where id = '%s' and code is not null".formatted(concept)) == 1);
        assertThat(rows("followed_concept where id = '%s' and status = 'REPEALED'".formatted(concept)))
                .isEqualTo(1);
    }

    @Test
    void whatIsReplayedLateNeitherGetsLostNorOverwritesWhatCameAfterIt() {
        var concept = UUID.randomUUID().toString();
        topic.repeal(concept, 4);
        amend(concept, 3, 4);
        amend(concept, 2, 3);
        amend(concept, 3, 4);
        topic.send(
                ConceptTopic.IN_FORCE,
                concept,
                1,
                example(ConceptTopic.IN_FORCE, concept)
                        .replaceAll("019a0c2e-7c00-7000-8000-0000000000(b|c)", "019a0c2e-7c00-7000-8000-0000000002$1"));

        await().atMost(LONG_ENOUGH)
                .until(() -> rows("followed_concept where id = '%s' and code is not null".formatted(concept)) == 1);
        assertThat(rows(
                        ("followed_concept where id = '%s' and edition = 4 and in_force_to = (repeal ->> 'repealedOn')::date"
                                        + " and jsonb_path_query_array(amendments, '$[*].edition') = '[3, 4]'")
                                .formatted(concept)))
                .as("two amendments in their order, the latest edition, the day of the repeal")
                .isEqualTo(1);
    }

    private void amend(String concept, long sequence, int edition) {
        topic.send(
                ConceptTopic.AMENDED,
                concept,
                sequence,
                example(ConceptTopic.AMENDED, concept).replace("\"edition\": 2", "\"edition\": " + edition));
    }

    private static String boundPlan(String concept) {
        var draft =
                Imports.akmolaPlan(Table.usual().measure("1", "Форум матерей").xlsx());
        var tag = People.akmola().get(draft).header("ETag");
        People.akmola()
                .header("If-Match", tag)
                .body(Map.of(
                        "title",
                        Map.of("ru", "План"),
                        "periodFrom",
                        "2026-01-01",
                        "periodTo",
                        "2026-12-31",
                        "conceptId",
                        concept))
                .put(draft)
                .then()
                .statusCode(200)
                .body("concept.code", equalTo("ANK-2031"));
        return draft;
    }

    private static void bindFirstMeasure(String plan, String task, String indicator, String direction) {
        var id = People.akmola().get(plan + "/measures").jsonPath().getString("items[0].id");
        var measure = "/api/v1/measures/" + id;
        People.akmola()
                .header("If-Match", "*")
                .body(Map.of("taskId", UUID.randomUUID()))
                .put(measure + "/concept-links")
                .then()
                .statusCode(400);
        People.akmola()
                .header("If-Match", People.akmola().get(measure).header("ETag"))
                .body(Map.of("taskId", task, "indicatorIds", List.of(indicator)))
                .put(measure + "/concept-links")
                .then()
                .statusCode(200)
                .body("taskId", equalTo(task))
                .body("directionId", equalTo(direction));
    }

    private static String example(String type, String concept) {
        return EventContract.example(type).replace(EXAMPLE_CONCEPT, concept);
    }

    private int rows(String from) {
        return QuarkusTransaction.requiringNew()
                .call(() -> ((Number) database.createNativeQuery("select count(*) from " + from)
                                .getSingleResult())
                        .intValue());
    }
}
