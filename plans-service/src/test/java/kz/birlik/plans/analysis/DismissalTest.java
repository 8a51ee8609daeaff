package kz.birlik.plans.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;
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
class DismissalTest {

    @Inject
    EntityManager database;

    @Test
    void aDismissalCarriesOverToLaterRunsAndCanBeTakenBack() {
        var plan = Imports.akmolaPlan(Table.usual()
                .measure("1", "Форум " + UUID.randomUUID())
                .row(
                        "2",
                        "Клуб " + UUID.randomUUID(),
                        "протокол",
                        "ЭКО (по согласованию)",
                        "II квартал 2026 года",
                        5,
                        5,
                        "МБ",
                        "")
                .xlsx());
        var run = Runs.of(Runs.DAY, plan);
        var finding = Runs.only(run, "NO_LEAD");
        assertThat(resourcing(run)).isEqualTo(50.0f);

        People.analyst()
                .body(Map.of("reason", "Согласовано письмом"))
                .post(finding + "/dismissal")
                .then()
                .statusCode(200)
                .body("dismissal.reason", equalTo("Согласовано письмом"));
        assertThat(resourcing(run)).isEqualTo(100.0f);
        assertThat(Runs.findings(run, "dismissed=true")).hasSize(1);
        assertThat(Runs.findings(run, "dismissed=false")).hasSize(Runs.ids(run).size() - 1);

        var later = Runs.of("2026-07-01", plan);
        assertThat(Runs.findings(later, "dismissed=true"))
                .singleElement()
                .satisfies(kept -> assertThat(kept).containsEntry("rule", "NO_LEAD"));
        assertThat(resourcing(later)).isEqualTo(100.0f);

        var tag = People.analyst().get(finding).header("ETag");
        People.analyst().delete(finding + "/dismissal").then().statusCode(428);
        People.analyst()
                .header("If-Match", "\"v0\"")
                .delete(finding + "/dismissal")
                .then()
                .statusCode(412);
        People.analyst()
                .header("If-Match", tag)
                .delete(finding + "/dismissal")
                .then()
                .statusCode(204);
        People.analyst().get(finding).then().body("dismissal", nullValue());
        assertThat(resourcing(later)).isEqualTo(50.0f);
        assertThat(People.analyst().get(finding).header("ETag")).isNotEqualTo(tag);
        assertThat(audited(run)).isEqualTo(2);
    }

    @Test
    void onceWhatItRestsOnChangesTheFindingIsBack() {
        var title = "Клуб " + UUID.randomUUID();
        var plan = Imports.akmolaPlan(table(title, "ЭКО (по согласованию)").xlsx());
        Imports.approved(plan);
        var before = Runs.of("2026-02-01", plan);
        People.analyst()
                .body(Map.of("reason", "Согласовано"))
                .post(Runs.only(before, "NO_LEAD") + "/dismissal")
                .then()
                .statusCode(200);
        Imports.corrected(
                plan,
                table(title, "ЭКО (по согласованию), НПО (по согласованию)").xlsx());
        Imports.approvedBy(plan, "2026-03-01");
        var after = Runs.of("2026-04-01", plan);

        assertThat(Runs.findings(after, "rule=NO_LEAD&dismissed=false")).hasSize(1);
        assertThat(Runs.findings(before, "rule=NO_LEAD&dismissed=true")).hasSize(1);
    }

    @Test
    void aDismissalNeedsAReasonAndAFinding() {
        var plan = Imports.akmolaPlan(
                Table.usual().measure("1", "Форум " + UUID.randomUUID()).xlsx());
        var run = Runs.of(Runs.DAY, plan);

        for (var blank : List.of(" ", "\u00A0\u200B")) {
            People.analyst()
                    .body(Map.of("reason", blank))
                    .post(Runs.only(run, "NO_INDICATOR") + "/dismissal")
                    .then()
                    .statusCode(400);
        }
        People.analyst()
                .body(Map.of("reason", "x"))
                .post(run + "/findings/" + "0".repeat(64) + "/dismissal")
                .then()
                .statusCode(404);
    }

    private static Table table(String title, String executors) {
        return Table.usual().row("1", title, "протокол", executors, "II квартал 2026 года", 5, 5, "МБ", "");
    }

    private static float resourcing(String run) {
        return Runs.get(run + "/scores").getFloat("items[0].scores.find { it.score == 'RESOURCING' }.value");
    }

    private long audited(String run) {
        return QuarkusTransaction.requiringNew()
                .call(() -> ((Number) database.createNativeQuery(
                                        "select count(*) from audit_entry where aggregate_id = :run and action like 'finding-%'")
                                .setParameter("run", Imports.id(run))
                                .getSingleResult())
                        .longValue());
    }
}
