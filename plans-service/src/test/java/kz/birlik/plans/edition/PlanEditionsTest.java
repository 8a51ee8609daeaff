package kz.birlik.plans.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import kz.birlik.plans.testing.Imports;
import kz.birlik.plans.testing.People;
import kz.birlik.plans.testing.Table;
import kz.birlik.stack.testing.BackingServices;

@QuarkusTest
@WithTestResource(BackingServices.class)
class PlanEditionsTest {

    @Inject
    EntityManager database;

    @Test
    void aCorrectionWaitsBesideTheTableInForceUntilItsActIsNamed() {
        var plan = Imports.approved(Imports.akmolaPlan(Table.usual()
                .measure("1", "Форум матерей")
                .measure("2", "Клуб «Мәміле»")
                .measure("3", "Медиация")
                .xlsx()));
        var lines = People.anyone().get(plan + "/measures").jsonPath().getList("items.lineId");

        var made = Imports.corrected(
                plan,
                Table.usual()
                        .measure("1", "Караван милосердия")
                        .measure("2", "Форум матерей")
                        .row("3", "Медиация", "отчёт", "МКИ", "III квартал 2026 года", 900, 900, "РБ", "")
                        .xlsx());

        assertThat(made.getString("planId")).isEqualTo(Imports.id(plan));
        assertThat(made.getInt("edition")).isEqualTo(2);
        assertThat(made.getMap("changes"))
                .containsEntry("added", 1)
                .containsEntry("removed", 1)
                .containsEntry("changed", 2);

        People.anyone()
                .get(plan)
                .then()
                .body("edition", equalTo(1))
                .body("status", equalTo("APPROVED"))
                .body("pendingEdition", nullValue());
        People.anyone().get(plan + "/measures").then().body("items.lineId", equalTo(lines));
        People.anyone().get(plan + "/measures?edition=2").then().statusCode(404);
        People.pavlodar().get(plan + "/measures?edition=2").then().statusCode(404);
        People.anyone().get(plan + "/changes?from=1&to=2").then().statusCode(404);
        People.anyone().get(plan + "/editions").then().body("items.number", contains(1));
        var draft =
                People.akmola().get(plan + "/measures?edition=2&withTotal=true").jsonPath();
        assertThat(draft.getInt("total")).isEqualTo(3);
        assertThat(draft.getList("items.lineId").subList(1, 3)).isEqualTo(List.of(lines.get(0), lines.get(2)));
        assertThat(draft.getString("items[0].continues")).isNull();
        assertThat(draft.getString("items[1].continues")).isEqualTo(lines.get(0));
        var hidden = draft.getString("items[0].id");
        for (var path : List.of(hidden, hidden + "/reports")) {
            People.anyone()
                    .get("/api/v1/measures/" + path)
                    .then()
                    .statusCode(404)
                    .body("detail", equalTo("There is no measure %s.".formatted(hidden)));
        }
        People.akmola()
                .body(Map.of("period", "2026-H1"))
                .post("/api/v1/measures/" + draft.getString("items[0].id") + "/reports")
                .then()
                .statusCode(409)
                .body("missing.code", contains("approval"));
        People.akmola()
                .get(plan)
                .then()
                .body("pendingEdition", equalTo(2))
                .body("allowedActions", not(hasItem("CORRECT")));

        People.approver()
                .body(Map.of("act", Imports.act("2026-01-01")))
                .post(plan + "/approval")
                .then()
                .statusCode(409)
                .body("missing.code", contains("act"));
        Imports.approvedBy(plan, "2026-02-20");

        People.anyone()
                .get(plan)
                .then()
                .body("edition", equalTo(2))
                .body("measures", equalTo(3))
                .body("approvalAct.date", equalTo("2026-02-20"))
                .body("approvedOn", equalTo("2026-01-15"));
        People.anyone().get(plan + "/measures").then().body("items.edition", contains(2, 2, 2));
        People.anyone().get(plan + "/measures?edition=1").then().body("items.lineId", equalTo(lines));
        People.anyone().get("/api/v1/measures/" + lines.get(1)).then().statusCode(200);
        People.anyone()
                .get(plan + "/editions")
                .then()
                .body("items.number", contains(1, 2))
                .body("items.state", contains("SUPERSEDED", "IN_FORCE"))
                .body("items.approvalAct.date", contains("2026-01-15", "2026-02-20"))
                .body("items.validFrom", contains("2026-01-01", "2026-02-20"));
        assertThat(payloads("kz.birlik.plan.amended.v1", plan))
                .singleElement()
                .satisfies(payload -> assertThat(payload)
                        .contains("\"edition\": 2", "\"previousEdition\": 1", "\"added\": 1", "2026-02-20"));
        assertThat(payloads("kz.birlik.plan.approved.v1", plan)).hasSize(1);
    }

    @Test
    void changesAreToldByLineWithBothStatesAndPageByPage() {
        var plan = Imports.approved(Imports.akmolaPlan(Table.usual()
                .measure("1", "Форум матерей")
                .measure("2", "Клуб «Мәміле»")
                .measure("3", "Медиация")
                .xlsx()));
        Imports.corrected(
                plan,
                Table.usual()
                        .measure("1", "Форум матерей")
                        .row("3", "Медиация", "отчёт", "МКИ", "III квартал 2026 года", 900, 900, "РБ", "")
                        .measure("4", "Караван милосердия")
                        .xlsx());
        Imports.approvedBy(plan, "2026-02-20");

        var first = People.anyone()
                .get(plan + "/changes?from=1&to=2&limit=2")
                .then()
                .statusCode(200)
                .body("from.number", equalTo(1))
                .body("to.approvalAct.date", equalTo("2026-02-20"))
                .body("added", equalTo(1))
                .body("removed", equalTo(1))
                .body("changed", equalTo(1))
                .body("items.kind", contains("CHANGED", "REMOVED"))
                .body("items[0].fields", contains("COMPLETION_FORM", "EXECUTORS", "TERM", "COSTS", "SOURCE"))
                .body("items[0].fieldLabels.kk[3]", equalTo("Шығыстар"))
                .body("items[0].before.costTotalThousandKzt", equalTo(1200.5f))
                .body("items[0].after.costTotalThousandKzt", equalTo(900.0f))
                .body("items[1].before.number", equalTo("2"))
                .body("items[1].after", nullValue())
                .extract()
                .jsonPath();
        People.anyone()
                .urlEncodingEnabled(false)
                .get(first.getString("next"))
                .then()
                .statusCode(200)
                .body("items.kind", contains("ADDED"))
                .body("items[0].after.title.ru", equalTo("Караван милосердия"))
                .body("next", nullValue());
        People.anyone()
                .get(plan + "/changes?from=2026-02-19&to=2026-02-20")
                .then()
                .body("from.number", equalTo(1))
                .body("to.number", equalTo(2))
                .body("items", hasSize(3));
        People.anyone().get(plan + "/changes?from=2&to=2").then().body("items", hasSize(0));
        People.anyone().get(plan + "/changes?from=1&to=9").then().statusCode(404);
        People.anyone().get(plan + "/changes?from=1&to=2026-02-31").then().statusCode(400);
        People.anyone().get(plan + "/changes?from=1").then().statusCode(400);
    }

    @Test
    void aCorrectionKeepsTheOtherLanguageTheTiesAndTheIndicatorsOfALine() {
        var plan = Imports.akmolaPlan(
                Table.usual().measure("1", "Форум матерей").measure("2", "Клуб").xlsx());
        var id = People.akmola().get(plan + "/measures").jsonPath().getString("items[0].id");
        var measure = "/api/v1/measures/" + id;
        put(
                measure,
                "",
                Map.of(
                        "number", "1",
                        "title", Map.of("kk", "Аналар форумы", "ru", "Форум матерей"),
                        "completionForm", Map.of("kk", "хаттама", "ru", "протокол"),
                        "source", Map.of("kk", "РБ", "ru", "РБ"),
                        "term", Map.of("kk", "2026 жылғы II тоқсан", "ru", "II квартал 2026 года"),
                        "executors", Map.of("kk", "Ақмола облысының әкімдігі", "ru", "Акимат Акмолинской области"),
                        "costs", List.of()));
        put(
                measure,
                "/indicators",
                Map.of(
                        "indicators",
                        List.of(Map.of(
                                "name", Map.of("ru", "Охват"),
                                "unit", "чел.",
                                "targets", List.of(Map.of("year", 2026, "value", 500))))));
        Imports.approved(plan);
        var indicator = People.anyone().get(measure).jsonPath().getString("indicators[0].id");

        Imports.corrected(
                plan,
                Table.usual().measure("5", "Форум матерей").measure("6", "Клуб").xlsx());
        Imports.approvedBy(plan, "2026-03-03");

        People.anyone()
                .get(plan + "/measures")
                .then()
                .body("items[0].lineId", equalTo(id))
                .body("items[0].number", equalTo("5"))
                .body("items[0].title.kk", equalTo("Аналар форумы"))
                .body("items[0].term.wording.kk", equalTo("2026 жылғы II тоқсан"))
                .body("items[0].completionForm", equalTo(Map.of("kk", "хаттама", "ru", "протокол")))
                .body("items[0].executors[0].name.kk", equalTo("Ақмола облысының әкімдігі"))
                .body("items[0].source", equalTo(Map.of("ru", "МБ")))
                .body("items[0].indicators[0].id", equalTo(indicator))
                .body("items[0].indicators[0].guessed", equalTo(false));
    }

    @Test
    void onlyOneCorrectionWaitsAndItsEditorsMayWithdrawIt() {
        var plan = Imports.akmolaPlan(Table.usual().measure("1", "Форум").xlsx());
        var corrected = Table.usual().measure("1", "Форум").measure("2", "Клуб").xlsx();
        Imports.correction(People.akmola(), plan, corrected)
                .then()
                .statusCode(409)
                .body("type", endsWith("/illegal-transition"));
        Imports.approved(plan);
        Imports.correction(People.pavlodar(), plan, corrected).then().statusCode(403);
        Imports.correction(People.akmola().multiPart("level", "REPUBLIC"), plan, corrected)
                .then()
                .statusCode(400)
                .body("violations.field", contains("level"));
        Imports.corrected(plan, corrected);
        Imports.correction(People.pavlodar(), plan, corrected).then().statusCode(403);
        Imports.correction(People.akmola(), plan, corrected)
                .then()
                .statusCode(409)
                .body("missing.code", contains("pendingEdition"));

        People.akmola().delete(plan + "/editions/2").then().statusCode(428);
        var tag = People.akmola().get(plan).header("ETag");
        People.pavlodar()
                .header("If-Match", tag)
                .delete(plan + "/editions/2")
                .then()
                .statusCode(403);
        People.akmola()
                .header("If-Match", tag)
                .delete(plan + "/editions/1")
                .then()
                .statusCode(409);
        People.akmola()
                .header("If-Match", tag)
                .delete(plan + "/editions/2")
                .then()
                .statusCode(204);
        People.akmola().get(plan + "/measures?edition=2").then().statusCode(404);
        People.anyone().get(plan + "/measures").then().body("items", hasSize(1));
        Imports.corrected(plan, corrected);
        Imports.approvedBy(plan, "2026-02-01");
        People.anyone().get(plan).then().body("edition", equalTo(2)).body("measures", equalTo(2));
    }

    @Test
    void aPlanEndsByRunningOutOrByAnActAndStaysReadable() {
        var plan = Imports.approved(aPlanUntil("2040-12-31"));
        People.approver()
                .body(Map.of("reason", "COMPLETED"))
                .post(plan + "/closure")
                .then()
                .statusCode(409)
                .body("missing.code", contains("period"));
        People.approver()
                .body(Map.of("reason", "TERMINATED_EARLY"))
                .post(plan + "/closure")
                .then()
                .statusCode(409)
                .body("missing.code", contains("act"));
        People.approver()
                .body(Map.of("reason", "TERMINATED_EARLY", "act", Imports.act("2026-03-01")))
                .post(plan + "/closure")
                .then()
                .statusCode(200)
                .body("status", equalTo("CLOSED"))
                .body("closure.on", equalTo("2026-03-01"))
                .body("closure.reasonLabel.ru", equalTo("Прекращён досрочно"));
        People.anyone().get(plan + "/measures").then().body("items", hasSize(1));
        Imports.correction(
                        People.akmola(), plan, Table.usual().measure("1", "А").xlsx())
                .then()
                .statusCode(409);
        assertThat(payloads("kz.birlik.plan.closed.v1", plan)).hasSize(1);

        People.approver()
                .body(Map.of("reason", "COMPLETED"))
                .post(Imports.approved(aPlanUntil("2026-03-31")) + "/closure")
                .then()
                .statusCode(200)
                .body("closure.reason", equalTo("COMPLETED"));
    }

    @Test
    void everyStepOfACorrectionIsAudited() {
        var plan = Imports.approved(
                Imports.akmolaPlan(Table.usual().measure("1", "Форум").xlsx()));
        Imports.corrected(plan, Table.usual().measure("1", "Форум матерей").xlsx());
        Imports.approvedBy(plan, "2026-02-01");

        var actions = texts(
                "select action from audit_entry where aggregate_id = '%s' order by id".formatted(Imports.id(plan)));
        assertThat(actions)
                .isEqualTo(List.of("plan-registered", "plan-approved", "plan-correction-opened", "plan-amended"));
    }

    private static String aPlanUntil(String day) {
        var plan = Imports.akmolaPlan(Table.usual().measure("1", "Форум").xlsx());
        put(plan, "", Map.of("title", Map.of("ru", "План"), "periodFrom", "2026-01-01", "periodTo", day));
        return plan;
    }

    private static void put(String measure, String what, Object body) {
        People.akmola()
                .header("If-Match", People.akmola().get(measure).header("ETag"))
                .body(body)
                .put(measure + what)
                .then()
                .statusCode(200);
    }

    private List<String> payloads(String type, String plan) {
        return texts("select cast(payload as text) from outbox_event where type = '%s' and aggregate_id = '%s'"
                .formatted(type, Imports.id(plan)));
    }

    @SuppressWarnings("unchecked")
    private List<String> texts(String query) {
        return QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery(query, String.class).getResultList());
    }
}
