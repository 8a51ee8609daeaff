package kz.birlik.plans.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import kz.birlik.plans.testing.Imports;
import kz.birlik.plans.testing.People;
import kz.birlik.plans.testing.Runs;
import kz.birlik.plans.testing.Table;
import kz.birlik.stack.testing.BackingServices;

@QuarkusTest
@WithTestResource(BackingServices.class)
class AnalysisTest {

    @Test
    void everyWeaknessIsFoundWithItsRuleInputsAndRow() {
        var title = "Форум матерей " + UUID.randomUUID();
        var akmola = Imports.akmolaPlan(Table.usual()
                .measure("1", title)
                .row(
                        "2",
                        "Караван милосердия " + UUID.randomUUID(),
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
                Table.usual()
                        .measure("7", title.toUpperCase(java.util.Locale.ROOT) + ".")
                        .xlsx());
        var run = Runs.of(Runs.DAY, akmola, pavlodar);

        var shown = Runs.get(run);
        assertThat(shown.getMap("byRule"))
                .isEqualTo(Map.of(
                        "NO_INDICATOR", 3,
                        "NO_COST_OR_SOURCE", 1,
                        "NO_DUE_DATE", 1,
                        "NO_LEAD", 1,
                        "OUTPUT_ONLY", 1,
                        "UNLINKED_MEASURE", 3,
                        "DUPLICATE_ACROSS_PLANS", 1));
        assertThat(shown.getInt("findings")).isEqualTo(11);
        People.auditor()
                .get("/api/v1/analysis-runs?withTotal=true&status=COMPLETED&plan=" + Imports.id(akmola))
                .then()
                .statusCode(200)
                .body("total", equalTo(1))
                .body("items[0].id", equalTo(Imports.id(run)))
                .body("items[0].plans", equalTo(2))
                .body("items[0].findings", equalTo(11));
        People.auditor()
                .get("/api/v1/analysis-runs?status=FAILED&plan=" + Imports.id(akmola))
                .then()
                .body("items", hasSize(0));
        People.analyst().get(run + "/findings?rule=NOPE").then().statusCode(400);
        People.analyst().get(run + "/findings/export?rule=NOPE").then().statusCode(400);
        assertThat(shown.getInt("progress.done")).isEqualTo(shown.getInt("progress.total"));
        People.analyst()
                .get(run + "/findings?rule=NO_LEAD")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].measureIds", contains(measure(akmola, 1)))
                .body("items[0].planIds", contains(Imports.id(akmola)))
                .body("items[0].inputs.lineId", equalTo(measure(akmola, 1)))
                .body("items[0].inputs.executors[0].byAgreement", equalTo(true))
                .body("items[0].arithmetic", equalTo("executors 1, of them by agreement 1, bound 0"))
                .body("items[0].text.kk.startsWith('№ 2 «Караван милосердия')", equalTo(true))
                .body("items[0].severity", equalTo("HIGH"))
                .body("items[0].basis.kind", equalTo("METHODICAL"));
        assertThat(Runs.findings(run, "rule=DUPLICATE_ACROSS_PLANS").get(0).get("measureIds"))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .containsExactlyInAnyOrder(measure(akmola, 0), measure(pavlodar, 0));
        assertThat(Runs.findings(run, "plan=" + Imports.id(pavlodar))).hasSize(3);
        assertThat(Runs.findings(run, "region=" + Imports.PAVLODAR)).hasSize(3);
        var page =
                People.analyst().get(run + "/findings?limit=5&withTotal=true").jsonPath();
        assertThat(page.getInt("total")).isEqualTo(11);
        assertThat(page.getList("items")).hasSize(5);
        assertThat(Runs.ids(run)).hasSize(11).doesNotHaveDuplicates();
    }

    @Test
    void theSameInputsGiveTheSameFindings() {
        var plan = Imports.akmolaPlan(Table.usual()
                .measure("1", "Форум " + UUID.randomUUID())
                .measure("2", "Клуб " + UUID.randomUUID())
                .xlsx());

        assertThat(Runs.ids(Runs.of(Runs.DAY, plan))).hasSize(4).isEqualTo(Runs.ids(Runs.of(Runs.DAY, plan, plan)));
    }

    @Test
    void aFindingStaysTheSameOneWhenACorrectionLeavesItsRowAlone() {
        var title = "Форум " + UUID.randomUUID();
        var plan = Imports.akmolaPlan(Table.usual().measure("1", title).xlsx());
        Imports.approved(plan);
        var before = Runs.of("2026-02-01", plan);
        Imports.corrected(
                plan,
                Table.usual()
                        .measure("1", title)
                        .measure("2", "Клуб " + UUID.randomUUID())
                        .xlsx());
        Imports.approvedBy(plan, "2026-03-01");
        var after = Runs.of("2026-04-01", plan);

        assertThat(Runs.get(after).getInt("plans[0].edition")).isEqualTo(2);
        assertThat(Runs.ids(after))
                .containsAll(Runs.ids(before))
                .hasSizeGreaterThan(Runs.ids(before).size());
        assertThat(Runs.ids(Runs.of("2026-02-01", plan)))
                .as("the edition of that day")
                .isEqualTo(Runs.ids(before));
    }

    @Test
    void anyoneMakesTheIdAgainFromWhatTheAnswerHolds() throws Exception {
        var plan = Imports.akmolaPlan(
                Table.usual().measure("1", "Форум " + UUID.randomUUID()).xlsx());
        var canonical = new ObjectMapper()
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);
        var items = canonical
                .readTree(People.analyst()
                        .get(Runs.of(Runs.DAY, plan) + "/findings")
                        .asString())
                .get("items");

        assertThat(items).isNotEmpty();
        for (var item : items) {
            var inputs = canonical.treeToValue(item.get("inputs"), Object.class);
            var text = canonical.writeValueAsBytes(
                    List.of("2026.1", item.get("rule").asText(), inputs));
            assertThat(HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(text)))
                    .as(item.get("rule").asText())
                    .isEqualTo(item.get("id").asText());
        }
    }

    @Test
    void whatCannotBeAnalysedIsRefused() {
        Runs.start(Map.of("planIds", List.of())).then().statusCode(400);
        Runs.start(Map.of("planIds", List.of(UUID.randomUUID()))).then().statusCode(400);
        var plan = Imports.id(
                Imports.akmolaPlan(Table.usual().measure("1", "Форум").xlsx()));
        Runs.start(Map.of("planIds", List.of(plan), "ruleset", "1999.1")).then().statusCode(400);
        for (var part : List.of("findings", "scores", "duplicates", "findings/export")) {
            People.analyst()
                    .get("/api/v1/analysis-runs/%s/%s".formatted(UUID.randomUUID(), part))
                    .then()
                    .statusCode(404);
        }
    }

    @Test
    void anyoneReadsTheRulesInThreeLanguages() {
        var ruleset = People.anyone()
                .get("/api/v1/analysis-rulesets/2026.1")
                .then()
                .statusCode(200)
                .body(
                        "rules.findAll { r -> [r.title, r.definition, r.basis.text, r.inputs, r.text].every { it.kk && it.ru && it.en } && r.arithmetic }",
                        hasSize(26))
                .body(
                        "scores.findAll { it.title.kk && it.title.ru && it.title.en && it.formula && it.terms }",
                        hasSize(7))
                .extract()
                .jsonPath();
        assertThat(ruleset.getList("scores.terms.rule.flatten()", String.class))
                .containsExactlyInAnyOrderElementsOf(ruleset.getList("rules.id", String.class));
        People.anyone().get("/api/v1/analysis-rulesets/1999.1").then().statusCode(404);
    }

    private static String measure(String plan, int index) {
        return People.auditor().get(plan + "/measures").jsonPath().getString("items[%d].id".formatted(index));
    }
}
