package kz.birlik.plans.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import kz.birlik.contracts.EventContract;
import kz.birlik.plans.testing.Concepts;
import kz.birlik.plans.testing.Days;
import kz.birlik.plans.testing.Execution;
import kz.birlik.plans.testing.Imports;
import kz.birlik.plans.testing.People;
import kz.birlik.stack.testing.BackingServices;
import kz.birlik.stack.testing.Tokens;

@QuarkusTest
@WithTestResource(BackingServices.class)
class ReportLifeTest {

    @Inject
    EntityManager database;

    @BeforeEach
    void inJuly() {
        Days.goTo("2026-07-03");
    }

    @AfterEach
    void home() {
        Days.goHome();
    }

    @Test
    void aReportGoesFromDraftOverReturnToAcceptanceAndOnlyThenIsPublic() {
        var measure = Execution.measure(Execution.plan(1), 1);
        var report = Execution.opened(measure, "2026-H1", null);

        People.akmola().get(report).then().body("allowedActions", contains("EDIT"));
        People.akmola()
                .post(report + "/submission")
                .then()
                .statusCode(409)
                .body("missing.code", contains("status", "text"));
        People.akmola()
                .header("If-Match", People.akmola().get(report).header("ETag"))
                .body(Execution.done("2026-06-19"))
                .put(report)
                .then()
                .statusCode(200)
                .body("content.actualCostThousandKzt", equalTo(1180.4f))
                .body("claimLabel.kk", equalTo("Орындалды"))
                .body("allowedActions", contains("EDIT", "SUBMIT"));
        People.akmola()
                .post(report + "/submission")
                .then()
                .statusCode(200)
                .body("status", equalTo("SUBMITTED"))
                .body("executorLate", equalTo(false))
                .body("allowedActions", empty());
        People.anyone().get(report).then().statusCode(404);
        People.pavlodar().get(report).then().statusCode(404);
        People.auditor().get(report).then().statusCode(200);
        People.collector().get(report).then().body("allowedActions", containsInAnyOrder("ACCEPT", "RETURN"));
        People.collector()
                .body(Map.of("reason", "Нет протокола"))
                .post(report + "/return")
                .then()
                .statusCode(200)
                .body("status", equalTo("RETURNED"));
        People.akmola().get(report).then().body("returnReason", equalTo("Нет протокола"));
        People.akmola().post(report + "/submission").then().statusCode(200);
        People.collector()
                .post(report + "/acceptance")
                .then()
                .statusCode(200)
                .body("status", equalTo("ACCEPTED"))
                .body("acceptedOn", equalTo("2026-07-03"));
        People.anyone()
                .get(report)
                .then()
                .statusCode(200)
                .body("statusLabel.ru", equalTo("Принят"))
                .body("returnReason", nullValue());
        People.anyone().get(measure + "/reports").then().body("items", hasSize(1));
        assertThat(eventsOf(measure))
                .containsExactly(
                        "kz.birlik.measure.report-submitted.v1",
                        "kz.birlik.measure.report-returned.v1",
                        "kz.birlik.measure.report-submitted.v1",
                        "kz.birlik.measure.report-accepted.v1");
    }

    @Test
    void valuesOfIndicatorsAreReadWithTheReportAndThoseOfTheConceptAreToldToAll() {
        var concept = UUID.randomUUID();
        Concepts.directions(database, concept, 1);
        var ofConcept = Concepts.indicator(database, concept);
        var draft = Imports.akmolaPlan(
                kz.birlik.plans.testing.Table.usual().measure("1", "Форум").xlsx());
        Concepts.bindPlan(draft, concept);
        Concepts.bindMeasure(draft, 1, Map.of("indicatorIds", List.of(ofConcept)));
        var measure = Execution.measure(draft, 1);
        People.akmola()
                .header("If-Match", "*")
                .body(Map.of(
                        "indicators",
                        List.of(Map.of(
                                "name", Map.of("ru", "Охват"),
                                "targets", List.of(Map.of("year", 2026, "value", 500))))))
                .put(measure + "/indicators")
                .then()
                .statusCode(200);
        var own = People.akmola().get(measure).jsonPath().getString("indicators[0].id");
        Execution.underway(draft);
        var report = Execution.opened(measure, "2026-H1", null);

        write(report, values(Map.of("indicatorId", UUID.randomUUID(), "value", 1)))
                .statusCode(400);
        write(report, values(Map.of("indicatorId", own, "name", "Охват", "value", 1)))
                .statusCode(400);
        write(
                        report,
                        values(
                                Map.of("indicatorId", ofConcept, "unit", "%", "value", 61.5),
                                Map.of("indicatorId", own, "unit", "чел.", "value", 450),
                                Map.of("name", "Число встреч", "value", 12)))
                .statusCode(200);
        People.akmola().post(report + "/submission").then().statusCode(200);
        People.collector().post(report + "/acceptance").then().statusCode(200);

        People.anyone()
                .get(report)
                .then()
                .body("content.indicatorValues.indicatorId", contains(ofConcept.toString(), own, null))
                .body("content.indicatorValues.name", contains(null, null, "Число встреч"))
                .body("content.indicatorValues.unit", contains("%", "чел.", null))
                .body("content.indicatorValues.value", contains(61.5f, 450, 12));
        var told = JsonPath.from(payloadOf(measure, "kz.birlik.measure.report-accepted.v1"));
        assertThat(told.getList("indicatorValues")).hasSize(1);
        assertThat(told.getString("indicatorValues[0].indicatorId")).isEqualTo(ofConcept.toString());
        assertThat(told.getString("indicatorValues[0].unit")).isEqualTo("%");
        assertThat(told.getDouble("indicatorValues[0].value")).isEqualTo(61.5);
        assertThat(told.getString("measure.conceptId")).isEqualTo(concept.toString());
    }

    @Test
    void onlyTheOwnRegionReportsAndOnlyTheCollectorDecidesAndNeverTheAuthor() {
        var measure = Execution.measure(Execution.plan(1), 1);
        Execution.open(People.pavlodar(), measure, "2026-H1", null).statusCode(403);
        var both = Tokens.of("both").role("plan-editor", "plan-collector").body("MKI");
        var report = Imports.path(Execution.open(People.with(both), measure, "2026-H1", Execution.done("2026-06-19"))
                .statusCode(201)
                .extract()
                .header("Location"));

        People.akmola().post(report + "/submission").then().statusCode(200);
        People.with(both).post(report + "/acceptance").then().statusCode(403).body("type", endsWith("/forbidden"));
        People.with(both).get(report).then().body("allowedActions", empty());
        People.with(Tokens.of("other").role("plan-collector").body("MNE"))
                .post(report + "/acceptance")
                .then()
                .statusCode(404);
        People.collector().post(report + "/acceptance").then().statusCode(200);
    }

    @Test
    void theBodyNamedFirstReportsOnAMeasureOfARepublicanPlan() {
        var table = kz.birlik.plans.testing.Table.usual().measure("1", "Форум");
        var plan = Imports.plan(People.republic(), People.republic(), null, table.xlsx());
        People.approver()
                .header("If-Match", "\"v0\"")
                .body(Map.of("collector", "MKI", "template", "YEAR_15_APRIL"))
                .put(plan + "/report-schedule")
                .then()
                .statusCode(200);
        var measure = Execution.measure(Imports.approved(plan), 1);

        Execution.open(People.pavlodar(), measure, "2026", Execution.goesOn()).statusCode(403);
        Execution.open(People.akmola(), measure, "2026", Execution.goesOn())
                .statusCode(201)
                .body("leadBody", equalTo("AKIM-110000000"));
    }

    @Test
    void aSubmissionIsDoneOnceUnderItsKeyAndAStaleOneIsRefused() {
        var measure = Execution.measure(Execution.plan(1), 1);
        var report = Execution.opened(measure, "2026-H1", Execution.goesOn());
        var stale = People.akmola().get(report).header("ETag");
        People.akmola()
                .header("If-Match", stale)
                .body(Execution.done("2026-06-19"))
                .put(report)
                .then()
                .statusCode(200);
        var key = UUID.randomUUID().toString();

        People.akmola()
                .header("If-Match", stale)
                .post(report + "/submission")
                .then()
                .statusCode(412);
        People.akmola()
                .header("Idempotency-Key", key)
                .post(report + "/submission")
                .then()
                .statusCode(200);
        People.akmola()
                .header("Idempotency-Key", key)
                .post(report + "/submission")
                .then()
                .statusCode(200)
                .header("Idempotency-Replayed", "true");
        People.akmola().post(report + "/submission").then().statusCode(409);
        assertThat(eventsOf(measure)).hasSize(1);
    }

    @Test
    void aMeasureHasOneReportForEachPeriodThatHasBegun() {
        var measure = Execution.measure(Execution.plan(1), 1);
        var report = Execution.opened(measure, "2026-H1", null);

        Execution.open(People.akmola(), measure, "2026-H1", null)
                .statusCode(409)
                .body("type", endsWith("/report-exists"))
                .body("reportId", equalTo(Imports.id(report)));
        Execution.open(People.akmola(), measure, "2026-Q1", null).statusCode(400);
        Days.goTo("2026-06-30");
        Execution.open(People.akmola(), measure, "2026-H2", null)
                .statusCode(400)
                .body("violations.field", contains("period"));
        Days.goTo("2026-07-01");
        Execution.open(People.akmola(), measure, "2026-H2", null).statusCode(201);
    }

    @Test
    void whatIsLateAndWhatIsOverdueFollowsTheBusinessDay() {
        var plan = Execution.plan(2);
        var first = Execution.submitted(Execution.measure(plan, 1), "2026-H1", Execution.goesOn());
        Execution.opened(Execution.measure(plan, 2), "2026-H1", Execution.goesOn());
        var overdue = "/api/v1/reports?overdue=true&plan=" + Imports.id(plan);

        People.collector().get(overdue).then().statusCode(200).body("items", empty());
        Days.goTo("2026-07-06");
        People.collector().get(overdue).then().body("items.measureNumber", contains("2"));
        Days.goTo("2026-07-26");
        People.collector().get(overdue).then().body("items.measureNumber", contains("1", "2"));
        People.anyone().get(overdue).then().body("items", empty());
        People.pavlodar().get(overdue).then().body("items", empty());
        People.collector()
                .post(first + "/acceptance")
                .then()
                .body("executorLate", equalTo(false))
                .body("collectorLate", equalTo(true));
        People.akmola()
                .get("/api/v1/reports?status=DRAFT&period=2026-H1&withTotal=true&plan=" + Imports.id(plan))
                .then()
                .body("items.measureNumber", contains("2"))
                .body("items[0].executorLate", equalTo(true))
                .body("total", equalTo(1));
    }

    @Test
    void aScheduleKeepsPeriodsWithReportsAndMovesTheDaysOfOpenOnes() {
        var plan = Execution.plan(1);
        var report = Execution.opened(Execution.measure(plan, 1), "2026-H1", null);

        People.approver()
                .header("If-Match", "\"v1\"")
                .body(Map.of("collector", "MKI", "template", "MONTH_10TH"))
                .put(plan + "/report-schedule")
                .then()
                .statusCode(409)
                .body("periods", contains("2026-H1"));
        People.approver()
                .header("If-Match", "\"v1\"")
                .body(Map.of("collector", "MNE", "template", "HALF_YEAR_20_JUNE_20_DECEMBER"))
                .put(plan + "/report-schedule")
                .then()
                .statusCode(200);
        People.akmola()
                .get(report)
                .then()
                .body("period.executorDue", equalTo("2026-06-20"))
                .body("executorLate", equalTo(true))
                .body("collector", equalTo("MNE"));
    }

    @Test
    void aDraftOfAPlanIsNotReportedOn() {
        var plan = Imports.akmolaPlan(
                kz.birlik.plans.testing.Table.usual().measure("1", "Форум").xlsx());

        Execution.open(People.akmola(), Execution.measure(plan, 1), "2026-H1", null)
                .statusCode(409)
                .body("missing.code", contains("approval"));
        Imports.approved(plan);
        Execution.open(People.akmola(), Execution.measure(plan, 1), "2026-H1", null)
                .statusCode(409)
                .body("missing.code", contains("reportSchedule"));
    }

    private static ValidatableResponse write(String report, Map<String, ?> content) {
        return People.akmola().header("If-Match", "*").body(content).put(report).then();
    }

    @SafeVarargs
    private static Map<String, Object> values(Map<String, Object>... values) {
        var content = new HashMap<>(Execution.goesOn());
        content.put("indicatorValues", List.of(values));
        return content;
    }

    private String payloadOf(String measure, String type) {
        var payload = (String) database.createNativeQuery(
                        "select cast(payload as text) from outbox_event where aggregate_id = :id and type = :type")
                .setParameter("id", Imports.id(measure))
                .setParameter("type", type)
                .getSingleResult();
        EventContract.check(type, payload);
        return payload;
    }

    @SuppressWarnings("unchecked")
    private List<String> eventsOf(String measure) {
        List<Object[]> events = database.createNativeQuery(
                        "select type, cast(payload as text) from outbox_event where aggregate_id = :id order by sequence")
                .setParameter("id", Imports.id(measure))
                .getResultList();
        events.forEach(event -> EventContract.check((String) event[0], (String) event[1]));
        events.forEach(event -> assertThat((String) event[1]).doesNotContain("Форум", "протокола"));
        return events.stream().map(event -> (String) event[0]).toList();
    }
}
