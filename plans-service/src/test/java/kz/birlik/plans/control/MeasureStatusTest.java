package kz.birlik.plans.control;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import java.util.Map;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import kz.birlik.plans.testing.Days;
import kz.birlik.plans.testing.Execution;
import kz.birlik.plans.testing.Imports;
import kz.birlik.plans.testing.People;
import kz.birlik.plans.testing.Table;
import kz.birlik.stack.testing.BackingServices;
import kz.birlik.stack.testing.Tokens;

/** The measures of these plans are due in the second quarter of 2026. */
@QuarkusTest
@WithTestResource(BackingServices.class)
class MeasureStatusTest {

    private static final Map<String, Object> OFF =
            Map.of("act", Map.of("type", "ORDER", "number", "45-НҚ", "date", "2026-05-12"), "reason", "Объединено");

    @BeforeEach
    void inJuly() {
        Days.goTo("2026-07-03");
    }

    @AfterEach
    void home() {
        Days.goHome();
    }

    @Test
    void theStatusFollowsTheDayAndTheAcceptedReport() {
        var plan = Execution.plan(1);
        var measure = Execution.measure(plan, 1);

        expect(measure, "2026-03-31", "NOT_DUE");
        expect(measure, "2026-05-01", "IN_PROGRESS");
        expect(measure, "2026-07-03", "NOT_DONE");
        var report = Execution.submitted(measure, "2026-H1", Execution.done("2026-06-30"));
        expect(measure, "2026-07-03", "NOT_DONE");
        Days.goTo("2026-07-10");
        People.collector().post(report + "/acceptance").then().statusCode(200);

        People.anyone()
                .get(measure)
                .then()
                .body("status", equalTo("DONE"))
                .body("statusLabel.kk", equalTo("Орындалды"))
                .body("statusLabel.ru", equalTo("Исполнено"));
        expect(measure, "2026-07-09", "NOT_DONE");
    }

    @Test
    void aMeasureCompletedAfterItsTermIsDoneLate() {
        var measure = Execution.measure(Execution.plan(1), 1);
        Execution.accepted(measure, "2026-H1", Execution.done("2026-07-01"));

        expect(measure, "2026-07-03", "DONE_LATE");
    }

    @Test
    void measuresAreFoundByWhatBecameOfThem() {
        var plan = Execution.plan(4);
        Execution.accepted(Execution.measure(plan, 2), "2026-H1", Execution.done("2026-06-19"));
        takeOff(Execution.measure(plan, 3));

        for (var expected : new String[][] {{"DONE", "2"}, {"OFF_CONTROL", "3"}}) {
            People.anyone()
                    .get(plan + "/measures?withTotal=true&status=" + expected[0])
                    .then()
                    .statusCode(200)
                    .body("items.number", contains(expected[1]))
                    .body("items.status", contains(expected[0]))
                    .body("total", equalTo(1));
        }
        People.anyone().get(plan + "/measures?status=NOT_DONE").then().body("items.number", contains("1", "4"));
        People.anyone()
                .get(plan + "/measures?status=NOT_DUE&asOf=2026-02-01&limit=2")
                .then()
                .body("items.number", contains("1", "2"));
        People.anyone().get(plan + "/measures?status=DONE_LATE").then().body("items", empty());
        People.anyone().get(plan + "/measures?status=GONE").then().statusCode(400);
    }

    @Test
    void theCollectorTakesAMeasureOffControlByAnActAndNobodyReportsOnItLater() {
        var measure = Execution.measure(Execution.plan(2), 1);
        People.akmola().body(OFF).post(measure + "/off-control").then().statusCode(403);
        People.with(Tokens.of("other").role("plan-collector").body("MNE"))
                .body(OFF)
                .post(measure + "/off-control")
                .then()
                .statusCode(403);
        takeOff(measure);

        People.anyone()
                .get(measure)
                .then()
                .body("status", equalTo("OFF_CONTROL"))
                .body("offControl.act.number", equalTo("45-НҚ"))
                .body("offControl.reason", equalTo("Объединено"));
        expect(measure, "2026-05-11", "IN_PROGRESS");
        People.collector()
                .body(OFF)
                .post(measure + "/off-control")
                .then()
                .statusCode(409)
                .body("type", endsWith("/measure-off-control"));
        Execution.open(People.akmola(), measure, "2026-H2", null)
                .statusCode(409)
                .body("type", endsWith("/measure-off-control"));
        Execution.open(People.akmola(), measure, "2026-H1", null).statusCode(201);
    }

    @Test
    void whatIsDoneIsNeitherTakenOffControlNorReportedOnAgain() {
        var measure = Execution.measure(Execution.plan(1), 1);
        Execution.accepted(measure, "2026-H1", Execution.done("2026-06-19"));

        People.collector()
                .body(OFF)
                .post(measure + "/off-control")
                .then()
                .statusCode(409)
                .body("type", endsWith("/measure-done"));
        Execution.open(People.akmola(), measure, "2026-H2", null).statusCode(409);
    }

    @Test
    void anActOfTomorrowTakesNothingOff() {
        var measure = Execution.measure(Execution.plan(1), 1);

        People.collector()
                .body(Map.of("act", Map.of("type", "ORDER", "number", "1", "date", "2026-07-04"), "reason", "x"))
                .post(measure + "/off-control")
                .then()
                .statusCode(400)
                .body("violations.field", contains("act.date"));
    }

    @Test
    void aMeasureOfADraftHasNoStatus() {
        var plan = Imports.akmolaPlan(Table.usual().measure("1", "Форум").xlsx());

        People.akmola().get(Execution.measure(plan, 1)).then().body("status", nullValue());
        People.akmola().get(plan + "/measures?status=NOT_DONE").then().body("items", hasSize(0));
    }

    private static void takeOff(String measure) {
        People.collector().body(OFF).post(measure + "/off-control").then().statusCode(200);
    }

    private static void expect(String measure, String day, String status) {
        People.anyone().get(measure + "?asOf=" + day).then().statusCode(200).body("status", equalTo(status));
    }
}
