package kz.birlik.plans.concept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import kz.birlik.plans.testing.ConceptTopic;
import kz.birlik.plans.testing.Concepts;
import kz.birlik.plans.testing.Imports;
import kz.birlik.plans.testing.People;
import kz.birlik.plans.testing.Table;
import kz.birlik.stack.testing.BackingServices;

/** No plan carries out a repealed concept without being told so, whatever came first. */
@QuarkusTest
@WithTestResource(BackingServices.class)
class ConceptRepealTest {

    private static final Duration LONG_ENOUGH = Duration.ofMinutes(2);

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    @Inject
    EntityManager database;

    @Inject
    FollowedConcepts concepts;

    private final UUID concept = UUID.randomUUID();
    private ConceptTopic topic;

    @BeforeEach
    void aConceptIsInForce() {
        topic = new ConceptTopic(kafka);
        Concepts.directions(database, concept, 1);
    }

    @Test
    void aPlanUploadedBeforeTheRepealAndCommittedAfterItBeginsInReview() {
        var location = upload().then().statusCode(202).extract().header("Location");
        Imports.finished(location);
        repeal();

        var plan = Imports.path(People.akmola()
                .body(Map.of("rows", "ALL"))
                .post(Imports.path(location) + "/commit")
                .then()
                .statusCode(201)
                .extract()
                .header("Location"));

        assertInReview(plan);
        assertThat(count("outbox_event where aggregate_id = '%s' and type like 'kz.birlik.plan.re%%'"
                        .formatted(Imports.id(plan))))
                .as("registered, then review required")
                .isEqualTo(2);
    }

    @Test
    void nothingNewIsBoundToAConceptThatLostForce() {
        var plan = unbound();
        repeal();

        upload().then()
                .statusCode(400)
                .body("violations[0].field", equalTo("concept"))
                .body("detail", containsString("lost force"));
        var now = People.akmola().get(plan);
        People.akmola()
                .header("If-Match", now.header("ETag"))
                .body(Map.of(
                        "title",
                        now.jsonPath().getMap("title"),
                        "periodFrom",
                        "2026-01-01",
                        "periodTo",
                        "2026-12-31",
                        "conceptId",
                        concept))
                .put(plan)
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("conceptId"));
        People.akmola().get(plan).then().body("concept", nullValue());
    }

    @Test
    void plansThatAreNotApprovedYetGoToReviewAndClosedOnesStayAsTheyEnded() {
        var draft = bound();
        var submitted = bound();
        post(submitted, "/submission", People.akmola(), Map.of());
        var closed = Imports.approved(bound());
        post(
                closed,
                "/closure",
                People.approver(),
                Map.of("reason", "TERMINATED_EARLY", "act", Imports.act("2026-02-01")));

        repeal();

        assertInReview(draft);
        assertInReview(submitted);
        People.anyone()
                .get(closed)
                .then()
                .body("status", equalTo("CLOSED"))
                .body("reviewReason", nullValue())
                .body("closure.reason", equalTo("TERMINATED_EARLY"))
                .body("closure.act.number", equalTo("А-2026-02-01"))
                .body("approvalAct.number", equalTo("А-1/12"))
                .body("concept.status", equalTo("REPEALED"));
        People.anyone().get(closed + "/measures").then().statusCode(200).body("items.size()", equalTo(1));
        assertThat(count("audit_entry where action = 'plan-review-required' and aggregate_id in ('%s', '%s', '%s')"
                        .formatted(Imports.id(draft), Imports.id(submitted), Imports.id(closed))))
                .isEqualTo(2);
    }

    /** Both are under way at once: the repeal waits for the plan that is being bound, and then finds it. */
    @Test
    void aRepealHeardWhileAPlanIsBeingBoundReachesThatPlan() {
        var plan = unbound();
        QuarkusTransaction.requiringNew().run(() -> {
            concepts.held(concept).orElseThrow();
            database.createNativeQuery("update plan set concept_id = :concept, concept_edition = 1 where id = :plan")
                    .setParameter("concept", concept)
                    .setParameter("plan", UUID.fromString(Imports.id(plan)))
                    .executeUpdate();
            topic.repeal(concept.toString(), 1);
            await("the repeal waits")
                    .atMost(LONG_ENOUGH)
                    .pollInSameThread()
                    .until(() -> counted("pg_locks where not granted and locktype in ('transactionid', 'tuple')") > 0);
        });

        await().atMost(LONG_ENOUGH).untilAsserted(() -> assertInReview(plan));
    }

    private void repeal() {
        topic.repeal(concept.toString(), 1);
        await().atMost(LONG_ENOUGH)
                .until(() -> count("followed_concept where id = '%s' and status = 'REPEALED'".formatted(concept)) == 1);
    }

    private void assertInReview(String plan) {
        People.akmola()
                .get(plan)
                .then()
                .body("status", equalTo("REVIEW_REQUIRED"))
                .body("reviewReason.code", equalTo("CONCEPT_REPEALED"))
                .body("reviewReason.conceptId", equalTo(concept.toString()))
                .body("reviewReason.text.ru", containsString("утратила силу"))
                .body("reviewReason.text.kk", containsString("күші"));
        People.akmola().get(plan + "/editions").then().body("items[0].reviewReason.code", equalTo("CONCEPT_REPEALED"));
    }

    private Response upload() {
        return Imports.formOf(
                        People.akmola(),
                        "REGION",
                        Imports.AKMOLA,
                        "plan.xlsx",
                        Table.usual().measure("1", "Форум матерей").xlsx())
                .multiPart("concept", concept.toString())
                .post("/api/v1/plan-imports");
    }

    private static String draft() {
        return Imports.akmolaPlan(Table.usual().measure("1", "Форум матерей").xlsx());
    }

    /** An import binds its plan to the only concept in force, which may be the one of this test. */
    private static String unbound() {
        var plan = draft();
        People.akmola()
                .header("If-Match", "*")
                .body(Map.of("title", Map.of("ru", "План"), "periodFrom", "2026-01-01", "periodTo", "2026-12-31"))
                .put(plan)
                .then()
                .statusCode(200)
                .body("concept", nullValue());
        return plan;
    }

    private String bound() {
        var plan = unbound();
        Concepts.bindPlan(plan, concept);
        return plan;
    }

    private static void post(String plan, String action, RequestSpecification who, Object body) {
        who.body(body).post(plan + action).then().statusCode(200);
    }

    private long count(String from) {
        return QuarkusTransaction.requiringNew().call(() -> counted(from));
    }

    private long counted(String from) {
        return ((Number) database.createNativeQuery("select count(*) from " + from)
                        .getSingleResult())
                .longValue();
    }
}
