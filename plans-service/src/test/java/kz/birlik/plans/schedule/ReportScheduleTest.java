package kz.birlik.plans.schedule;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import java.util.List;
import java.util.Map;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;

import kz.birlik.plans.testing.Imports;
import kz.birlik.plans.testing.People;
import kz.birlik.plans.testing.Table;
import kz.birlik.stack.testing.BackingServices;

@QuarkusTest
@WithTestResource(BackingServices.class)
class ReportScheduleTest {

    private static final Map<String, Object> HALF_YEARS =
            Map.of("collector", "MKI", "template", "HALF_YEAR_5_JULY_20_DECEMBER");

    @Test
    void aPlanTakesAShippedScheduleAndShowsTheDaysThatFollow() {
        var plan = aDraft();
        People.akmola()
                .get(plan + "/report-schedule")
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"v0\""))
                .body("rules", empty())
                .body("allowedActions", contains("SET"));

        put(People.akmola(), plan, "\"v0\"", HALF_YEARS)
                .statusCode(200)
                .body("collector", equalTo("MKI"))
                .body("rules", hasSize(2))
                .body("periods.key", contains("2026-H1", "2026-H2"))
                .body("periods.executorDue", contains("2026-07-05", "2026-12-20"))
                .body("periods.collectorDue", contains("2026-07-25", "2027-01-05"));
        People.anyone().get(plan + "/report-schedule").then().statusCode(404);
        Imports.approved(plan);
        People.anyone()
                .get(plan + "/report-schedule")
                .then()
                .statusCode(200)
                .body("periods", hasSize(2))
                .body("allowedActions", empty());
    }

    @Test
    void aChangeNamesTheVersionItReplacesAndComesFromTheOwnRegion() {
        var plan = aDraft();

        put(People.pavlodar(), plan, "\"v0\"", HALF_YEARS).statusCode(404);
        People.akmola().body(HALF_YEARS).put(plan + "/report-schedule").then().statusCode(428);
        put(People.akmola(), plan, "\"v0\"", HALF_YEARS).statusCode(200).header("ETag", equalTo("\"v1\""));
        put(People.akmola(), plan, "\"v0\"", HALF_YEARS).statusCode(412);
        put(People.akmola(), plan, "\"v1\"", Map.of("collector", "MNE", "template", "MONTH_10TH"))
                .statusCode(200)
                .body("periods", hasSize(12));
    }

    @Test
    void onceApprovedOnlyTheApproverMovesItsTerms() {
        var plan = Imports.approved(aDraft());

        put(People.pavlodar(), plan, "\"v0\"", HALF_YEARS).statusCode(403);
        put(People.akmola(), plan, "\"v0\"", HALF_YEARS).statusCode(200);
        put(People.akmola(), plan, "\"v1\"", HALF_YEARS)
                .statusCode(403)
                .body("detail", containsString("plan-approver"));
        put(People.approver(), plan, "\"v1\"", Map.of("collector", "MKI", "template", "YEAR_15_APRIL"))
                .statusCode(200)
                .body("periods.key", contains("2026"))
                .body("periods.executorDue", contains("2027-04-15"));
    }

    @Test
    void whatCannotBeASchedulesIsToldFieldByField() {
        var plan = aDraft();
        var early = Map.of(
                "period",
                "YEAR",
                "executorDue",
                Map.of("monthsAfterEnd", 1, "day", 10),
                "collectorDue",
                Map.of("monthsAfterEnd", 1, "day", 9));

        put(People.akmola(), plan, "\"v0\"", Map.of("collector", "MKI", "rules", List.of(early)))
                .statusCode(400)
                .body("violations.field", contains("rules[0].collectorDue"));
        put(People.akmola(), plan, "\"v0\"", Map.of("collector", "MKI"))
                .statusCode(400)
                .body("type", endsWith("/invalid-request"));
        put(People.akmola(), plan, "\"v0\"", Map.of("collector", "MKI", "template", "NEVER"))
                .statusCode(400)
                .body("violations.field", contains("template"));
        put(People.akmola(), plan, "\"v0\"", Map.of("collector", "XYZ", "template", "MONTH_10TH"))
                .statusCode(400)
                .body("violations.field", contains("collector"));
    }

    @Test
    void anyoneReadsTheSchedulesOfRealActs() {
        People.anyone()
                .get("/api/v1/plans/report-schedule-templates")
                .then()
                .statusCode(200)
                .body("items", hasSize(6))
                .body("items[1].wording.executors", equalTo("5 июля и 20 декабря"))
                .body("items[1].rules[1].executorDue.day", equalTo(20));
    }

    private static ValidatableResponse put(RequestSpecification who, String plan, String tag, Map<String, ?> body) {
        return who.header("If-Match", tag)
                .body(body)
                .put(plan + "/report-schedule")
                .then();
    }

    private static String aDraft() {
        return Imports.akmolaPlan(Table.usual().measure("1", "Форум матерей").xlsx());
    }
}
