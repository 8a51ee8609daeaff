package kz.birlik.plans.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.Test;

import kz.birlik.plans.testing.Imports;
import kz.birlik.plans.testing.People;
import kz.birlik.plans.testing.Table;
import kz.birlik.stack.testing.BackingServices;

@QuarkusTest
@WithTestResource(BackingServices.class)
class AnalysisTest {

    @Test
    void everyWeaknessIsFoundWithItsRuleInputsAndRow() {
        var akmola = Imports.akmolaPlan(Table.usual()
                .measure("1", "Форум матерей")
                .row(
                        "2",
                        "Караван милосердия",
                        "Проведение мероприятия (фото)",
                        "ЭКО (по согласованию)",
                        "постоянно",
                        "",
                        "",
                        "",
                        "")
                .xlsx());
        var pavlodar = Imports.plan(
                People.pavlodar(),
                People.pavlodar(),
                Imports.PAVLODAR,
                Table.usual().measure("7", "ФОРУМ  матерей.").xlsx());
        var run = completed(List.of(Imports.id(akmola), Imports.id(pavlodar)));

        assertThat(run.getMap("byRule"))
                .isEqualTo(Map.of(
                        "NO_INDICATOR",
                        3,
                        "NO_COST_OR_SOURCE",
                        1,
                        "NO_DUE_DATE",
                        1,
                        "NO_LEAD",
                        1,
                        "OUTPUT_ONLY",
                        1,
                        "DUPLICATE_ACROSS_PLANS",
                        1));
        assertThat(run.getInt("progress.done")).isEqualTo(3);
        var findings = "/api/v1/analysis-runs/" + run.getString("id") + "/findings";
        var second = measure(akmola, 1);
        People.analyst()
                .get(findings + "?rule=NO_LEAD")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].measureIds", contains(second))
                .body("items[0].inputs.executors[0].byAgreement", equalTo(true))
                .body("items[0].arithmetic", equalTo("executors 1, of them by agreement 1, bound 0"))
                .body("items[0].severity", equalTo("HIGH"))
                .body("items[0].basis.kind", equalTo("METHODICAL"));
        People.analyst()
                .get(findings + "?rule=DUPLICATE_ACROSS_PLANS")
                .then()
                .body("items[0].measureIds", hasItems(measure(akmola, 0), measure(pavlodar, 0)))
                .body("items[0].inputs.text", equalTo("форум матерей"));
        People.analyst().get(findings + "?plan=" + Imports.id(pavlodar)).then().body("items", hasSize(2));
        var page = People.analyst().get(findings + "?limit=5&withTotal=true").jsonPath();
        assertThat(page.getInt("total")).isEqualTo(8);
        assertThat(People.analyst()
                        .urlEncodingEnabled(false)
                        .get(page.getString("next"))
                        .jsonPath()
                        .getList("items"))
                .hasSize(3);
    }

    @Test
    void theSameInputsGiveTheSameFindings() {
        var plan = Imports.akmolaPlan(
                Table.usual().measure("1", "Форум").measure("2", "Клуб").xlsx());
        var first = ids(completed(List.of(Imports.id(plan))));
        var second = ids(completed(List.of(Imports.id(plan), Imports.id(plan))));

        assertThat(first).hasSize(2).isEqualTo(second);
    }

    @Test
    void whatCannotBeAnalysedIsRefused() {
        start(Map.of("planIds", List.of())).then().statusCode(400);
        start(Map.of("planIds", List.of(UUID.randomUUID()))).then().statusCode(400);
        var plan = Imports.id(
                Imports.akmolaPlan(Table.usual().measure("1", "Форум").xlsx()));
        start(Map.of("planIds", List.of(plan), "ruleset", "1999.1")).then().statusCode(400);
        People.analyst()
                .get("/api/v1/analysis-runs/" + UUID.randomUUID() + "/findings")
                .then()
                .statusCode(404);
    }

    @Test
    void anyoneReadsTheRulesInThreeLanguages() {
        People.anyone()
                .get("/api/v1/analysis-rulesets/2026.1")
                .then()
                .statusCode(200)
                .body(
                        "rules.id",
                        contains(
                                "NO_INDICATOR",
                                "NO_COST_OR_SOURCE",
                                "NO_DUE_DATE",
                                "NO_LEAD",
                                "OUTPUT_ONLY",
                                "DUPLICATE_ACROSS_PLANS"))
                .body(
                        "rules.findAll { it.text.kk && it.text.ru && it.text.en && it.definition.kk && it.basis.text.ru }",
                        hasSize(6));
        People.anyone().get("/api/v1/analysis-rulesets/1999.1").then().statusCode(404);
    }

    private static String measure(String plan, int index) {
        return People.auditor().get(plan + "/measures").jsonPath().getString("items[%d].id".formatted(index));
    }

    private static List<String> ids(JsonPath run) {
        return People.analyst()
                .get("/api/v1/analysis-runs/" + run.getString("id") + "/findings")
                .jsonPath()
                .getList("items.id");
    }

    private static io.restassured.response.Response start(Map<String, ?> request) {
        return People.analyst().body(request).post("/api/v1/analysis-runs");
    }

    private static JsonPath completed(List<String> plans) {
        var location = start(Map.of("planIds", plans, "asOf", "2026-06-01", "ruleset", "2026.1"))
                .then()
                .statusCode(202)
                .extract()
                .header("Location");
        return await().atMost(Duration.ofSeconds(60))
                .until(
                        () -> People.auditor().get(Imports.path(location)).jsonPath(),
                        run -> !"RUNNING".equals(run.getString("status")));
    }
}
