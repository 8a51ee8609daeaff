package kz.birlik.plans.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import kz.birlik.plans.testing.Imports;
import kz.birlik.plans.testing.Listing;
import kz.birlik.plans.testing.People;
import kz.birlik.plans.testing.Table;
import kz.birlik.stack.testing.BackingServices;

@QuarkusTest
@WithTestResource(BackingServices.class)
class PlanLifeTest {

    private static final Map<String, Object> ACT =
            Map.of("act", Map.of("type", "AKIMAT_RESOLUTION", "number", "А-1/12", "date", "2026-01-15"));

    @Test
    void aDraftIsSeenByItsEditorsAndThoseWhoDecideAndByNobodyElse() {
        var plan = aDraft();

        People.akmola()
                .get(plan)
                .then()
                .statusCode(200)
                .body("status", equalTo("DRAFT"))
                .body("statusLabel.kk", equalTo("Жоба"));
        People.republic().get(plan).then().statusCode(200);
        People.approver().get(plan).then().statusCode(200);
        People.analyst().get(plan).then().statusCode(200);
        People.auditor().get(plan).then().statusCode(200);
        People.pavlodar().get(plan).then().statusCode(404);
        People.anyone().get(plan).then().statusCode(404).body("type", endsWith("/not-found"));
        People.anyone().get(plan + "/measures").then().statusCode(404);
        assertThat(Listing.ids(People::anyone, "/api/v1/plans?limit=200")).doesNotContain(Imports.id(plan));
        assertThat(Listing.ids(People::pavlodar, "/api/v1/plans?limit=200")).doesNotContain(Imports.id(plan));
        assertThat(Listing.ids(People::akmola, "/api/v1/plans?limit=200")).contains(Imports.id(plan));
        assertThat(Listing.ids(People::republic, "/api/v1/plans?limit=200")).contains(Imports.id(plan));
    }

    @Test
    void anApprovedPlanIsForAnyone() {
        var plan = Imports.approved(aDraft());

        People.anyone()
                .get(plan)
                .then()
                .statusCode(200)
                .body("status", equalTo("APPROVED"))
                .body("approvalAct.number", equalTo("А-1/12"))
                .body("approvedOn", equalTo("2026-01-15"))
                .body("allowedActions", empty());
        var measure = People.anyone().get(plan + "/measures").jsonPath().getString("items[0].id");
        People.anyone()
                .get("/api/v1/measures/" + measure)
                .then()
                .statusCode(200)
                .body("number", equalTo("1"))
                .body("lineId", equalTo(measure))
                .body("continues", nullValue());
    }

    @Test
    void aPlanGoesFromDraftOverSubmissionAndReturnToApproval() {
        var plan = aDraft();

        People.akmola().get(plan).then().body("allowedActions", containsInAnyOrder("EDIT", "SUBMIT"));
        People.akmola().post(plan + "/submission").then().statusCode(200).body("status", equalTo("SUBMITTED"));
        People.approver().get(plan).then().body("allowedActions", containsInAnyOrder("RETURN", "APPROVE"));
        People.approver()
                .body(Map.of("reason", "Нет источников"))
                .post(plan + "/return")
                .then()
                .statusCode(200)
                .body("status", equalTo("DRAFT"));
        People.akmola().post(plan + "/submission").then().statusCode(200);
        People.approver()
                .body(ACT)
                .post(plan + "/approval")
                .then()
                .statusCode(200)
                .body("missingTitles.kk", equalTo(1))
                .body("missingTitles.ru", equalTo(0));
        People.approver()
                .body(ACT)
                .post(plan + "/approval")
                .then()
                .statusCode(409)
                .body("type", endsWith("/illegal-transition"))
                .body("legalNext", containsInAnyOrder("REVIEW_REQUIRED", "CLOSED"));
        People.akmola().post(plan + "/submission").then().statusCode(409);
    }

    @Test
    void anActOfTomorrowApprovesNothing() {
        People.approver()
                .body(Map.of("act", Map.of("type", "ORDER", "number", "1", "date", "2099-01-01")))
                .post(aDraft() + "/approval")
                .then()
                .statusCode(409)
                .body("missing.code", contains("act"));
    }

    @Test
    void anActNeedsNumberAndDate() {
        People.approver()
                .body(Map.of("act", Map.of("type", "ORDER")))
                .post(aDraft() + "/approval")
                .then()
                .statusCode(400)
                .body("type", endsWith("/invalid-request"));
    }

    @Test
    void aChangeKeepsTheBoundsOfAnImport() {
        var plan = aDraft();
        var title = Map.of("kk", "Жоспар");
        for (var refused : List.of(
                Map.of("title", Map.of("kk", "ж".repeat(1_001)), "periodFrom", "2026-01-01", "periodTo", "2026-12-31"),
                Map.of("title", title, "periodFrom", "1989-01-01", "periodTo", "1990-12-31"),
                Map.of("title", title, "periodFrom", "2026-01-01", "periodTo", "2041-12-31"),
                Map.of("title", title, "periodFrom", "2026-01-02", "periodTo", "2026-01-01"))) {
            People.akmola()
                    .header("If-Match", People.akmola().get(plan).header("ETag"))
                    .body(refused)
                    .put(plan)
                    .then()
                    .statusCode(400)
                    .body("violations.size()", equalTo(1));
        }
    }

    @Test
    void aMeasureOfADraftSaysNoMoreToAStrangerThanOneThatIsNot() {
        var plan = aDraft();
        String measure = People.akmola().get(plan + "/measures").path("items[0].id");
        People.anyone()
                .get("/api/v1/measures/" + measure)
                .then()
                .statusCode(404)
                .body("detail", containsString("measure " + measure))
                .body("detail", not(containsString(Imports.id(plan))));
    }

    @Test
    void aChangeNeedsTheVersionItChanges() {
        var plan = aDraft();
        var tag = People.akmola().get(plan).header("ETag");
        var body = Map.of("title", Map.of("kk", "Жоспар"), "periodFrom", "2026-01-01", "periodTo", "2026-12-31");

        People.akmola().body(body).put(plan).then().statusCode(428);
        People.akmola()
                .body(body)
                .header("If-Match", tag)
                .put(plan)
                .then()
                .statusCode(200)
                .body("title.kk", equalTo("Жоспар"));
        People.akmola().body(body).header("If-Match", tag).put(plan).then().statusCode(412);
        People.akmola()
                .header("If-None-Match", People.akmola().get(plan).header("ETag"))
                .get(plan)
                .then()
                .statusCode(304);
        People.approver()
                .header("If-Match", tag)
                .body(ACT)
                .post(plan + "/approval")
                .then()
                .statusCode(412);
    }

    @Test
    void plansAreFoundByWhatIsKnownOfThem() {
        var plan = Imports.approved(aDraft());
        var id = Imports.id(plan);

        for (var query : new String[] {
            "level=REGION",
            "region=110000000",
            "status=APPROVED",
            "period=2026",
            "q=%D0%9C%D0%95%D0%A0%D0%9E%D0%9F%D0%A0%D0%98%D0%AF%D0%A2%D0%98%D0%99",
            "asOf=2026-06-01"
        }) {
            assertThat(Listing.ids(People::anyone, "/api/v1/plans?limit=200&" + query))
                    .as(query)
                    .contains(id);
        }
        for (var query : new String[] {
            "level=REPUBLIC", "region=550000000", "status=DRAFT", "period=2025", "q=100%25", "asOf=2026-01-14"
        }) {
            assertThat(Listing.ids(People::anyone, "/api/v1/plans?limit=200&" + query))
                    .as(query)
                    .doesNotContain(id);
        }
        People.anyone().get("/api/v1/plans?state=DRAFT").then().statusCode(400);
    }

    @Test
    void pagingGoesOverEveryMeasureOnce() {
        var table = Table.usual();
        for (var i = 1; i <= 25; i++) {
            table.measure(String.valueOf(i), "Мероприятие " + i);
        }
        var plan = Imports.approved(Imports.akmolaPlan(table.xlsx()));
        var seen = new HashSet<String>();
        var next = plan + "/measures?limit=10&withTotal=true";
        for (var pages = 0; next != null; pages++) {
            var page = People.anyone()
                    .urlEncodingEnabled(false)
                    .get(next)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            assertThat(page.getInt("total")).isEqualTo(25);
            seen.addAll(page.getList("items.number"));
            next = page.getString("next");
            assertThat(pages).isLessThan(4);
        }
        assertThat(seen).hasSize(25);
    }

    private static String aDraft() {
        return Imports.akmolaPlan(Table.usual().measure("1", "Форум матерей").xlsx());
    }
}
