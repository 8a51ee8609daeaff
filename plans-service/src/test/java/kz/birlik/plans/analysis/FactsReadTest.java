package kz.birlik.plans.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import kz.birlik.plans.testing.Concepts;
import kz.birlik.plans.testing.Execution;
import kz.birlik.plans.testing.Imports;
import kz.birlik.plans.testing.People;
import kz.birlik.plans.testing.Runs;
import kz.birlik.plans.testing.Table;
import kz.birlik.stack.testing.BackingServices;

/** What the rules see is what stands in the registers: one fact changed over HTTP changes exactly one finding. */
@QuarkusTest
@WithTestResource(BackingServices.class)
class FactsReadTest {

    private final String title = "Съезд " + UUID.randomUUID();

    @Inject
    EntityManager database;

    @Test
    void aLinkToTheRepublicanRowTellsADeliberateCopy() {
        var republic = Imports.plan(
                People.republic(), People.republic(), null, row("МКИ", "РБ").xlsx());
        Imports.approved(republic);
        var plan = Imports.akmolaPlan(row("МКИ", "МБ").xlsx());
        var run = Runs.of(Runs.DAY, plan);
        assertThat(Runs.findings(run, "rule=OVERLAP_REPUBLIC")).hasSize(1);
        assertThat(Runs.get(run).getList("compared.planId")).contains(Imports.id(republic));

        put(plan, "parent", Map.of("parentId", Imports.id(Execution.measure(republic, 1))));
        assertThat(Runs.findings(Runs.of(Runs.DAY, plan), "rule=OVERLAP_REPUBLIC"))
                .isEmpty();
    }

    @Test
    void indicatorsAreReadWithWhereTheyStoodAndWhatTheyAreToReach() {
        var plan = Imports.akmolaPlan(row("МКИ", "МБ").xlsx());
        indicator(plan, null, 60);
        assertThat(rules(plan))
                .contains("NO_BASELINE")
                .doesNotContain("NO_INDICATOR", "TARGET_NOT_BETTER_THAN_BASELINE");

        indicator(plan, 60, 60);
        assertThat(rules(plan)).contains("TARGET_NOT_BETTER_THAN_BASELINE").doesNotContain("NO_BASELINE");

        indicator(plan, 59, 60);
        assertThat(rules(plan)).doesNotContain("TARGET_NOT_BETTER_THAN_BASELINE", "NO_BASELINE");
    }

    @Test
    void sumsAndTermsAreReadAsThePlanHasThem() {
        var plan = Imports.akmolaPlan(Table.usual()
                .row("1", title, "отчёт", "МКИ", "II квартал 2027 года", 5, 7, "МБ", "")
                .xlsx());

        assertThat(rules(plan)).contains("COST_TOTAL_MISMATCH", "DUE_AFTER_PLAN");
    }

    @Test
    void aBodyIsDissolvedFromItsDayOn() {
        var code = "T" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(java.util.Locale.ROOT);
        var name = "Комитет по делам " + code;
        var body = Imports.path(People.admin()
                .body(Map.of(
                        "code",
                        code,
                        "name",
                        Map.of("kk", code + " комитеті", "ru", name),
                        "byAgreement",
                        false,
                        "validFrom",
                        "2014-01-01",
                        "verified",
                        false,
                        "provenance",
                        "synthetic",
                        "aliases",
                        List.of()))
                .post("/api/v1/bodies")
                .then()
                .statusCode(201)
                .extract()
                .header("Location"));
        var plan = Imports.akmolaPlan(row(name, "МБ").xlsx());
        People.admin()
                .body(Map.of("on", "2026-05-01"))
                .post(body + "/dissolution")
                .then()
                .statusCode(200);

        assertThat(Runs.findings(Runs.of("2026-04-30", plan), "rule=STALE_EXECUTOR"))
                .isEmpty();
        assertThat(Runs.findings(Runs.of("2026-05-01", plan), "rule=STALE_EXECUTOR"))
                .singleElement()
                .satisfies(found -> assertThat(found.get("inputs").toString()).contains(code, "2026-05-01"));
    }

    @Test
    void directionsTasksAndRegionsOfTheConceptAreCoveredByLinks() {
        var concept = UUID.randomUUID();
        var direction = Concepts.directions(database, concept, 1).get(0);
        var task = task(concept, direction);
        var akmola = Imports.akmolaPlan(row("МКИ", "МБ").xlsx());
        Concepts.bindPlan(akmola, concept);
        assertThat(rules(akmola)).contains("UNCOVERED_TASK", "UNLINKED_MEASURE").doesNotContain("UNCOVERED_REGION");

        var measure = Execution.measure(akmola, 1);
        People.akmola()
                .header("If-Match", People.akmola().get(measure).header("ETag"))
                .body(Map.of("taskId", task))
                .put(measure + "/concept-links")
                .then()
                .statusCode(200);
        assertThat(rules(akmola)).doesNotContain("UNCOVERED_TASK", "UNLINKED_MEASURE");
    }

    private UUID task(UUID concept, UUID direction) {
        var task = UUID.randomUUID();
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(
                                "insert into followed_task (id, concept_id, direction_id, number, title, provision_ids, position) values (:id, :concept, :direction, '1.1', '{\"ru\":\"Задача\"}', '[]', 1)")
                        .setParameter("id", task)
                        .setParameter("concept", concept)
                        .setParameter("direction", direction)
                        .executeUpdate());
        return task;
    }

    private void indicator(String plan, Integer baseline, int target) {
        var values = new java.util.HashMap<String, Object>(Map.of(
                "name",
                Map.of("ru", "доля охваченных"),
                "unit",
                "%",
                "targets",
                List.of(Map.of("year", 2026, "value", target))));
        if (baseline != null) {
            values.put("baseline", Map.of("year", 2025, "value", baseline));
        }
        put(plan, "indicators", Map.of("indicators", List.of(values)));
    }

    private static void put(String plan, String what, Map<String, ?> body) {
        var measure = Execution.measure(plan, 1);
        People.akmola()
                .header("If-Match", People.akmola().get(measure).header("ETag"))
                .body(body)
                .put(measure + "/" + what)
                .then()
                .statusCode(200);
    }

    private static List<String> rules(String plan) {
        return Runs.findings(Runs.of(Runs.DAY, plan), "").stream()
                .map(finding -> (String) finding.get("rule"))
                .toList();
    }

    private Table row(String executor, String source) {
        return Table.usual().row("1", title, "отчёт", executor, "II квартал 2026 года", 5, 5, source, "");
    }
}
