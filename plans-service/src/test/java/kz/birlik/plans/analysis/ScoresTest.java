package kz.birlik.plans.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import kz.birlik.plans.testing.Days;
import kz.birlik.plans.testing.Execution;
import kz.birlik.plans.testing.Imports;
import kz.birlik.plans.testing.People;
import kz.birlik.plans.testing.Runs;
import kz.birlik.plans.testing.Table;
import kz.birlik.stack.testing.BackingServices;

/** Whoever has the API alone can make each score again. */
@QuarkusTest
@WithTestResource(BackingServices.class)
class ScoresTest {

    @AfterEach
    void home() {
        Days.goHome();
    }

    @Test
    void everyScoreIsMadeAgainFromFindingsAndThePublishedFormula() {
        var same = "Форум " + UUID.randomUUID();
        var akmola = Imports.akmolaPlan(Table.usual()
                .measure("1", same)
                .measure("2", same)
                .row(
                        "3",
                        "Клуб " + UUID.randomUUID(),
                        "проведение мероприятия",
                        "ЭКО (по согласованию)",
                        "постоянно",
                        "",
                        "",
                        "",
                        "")
                .row("4", "Курс " + UUID.randomUUID(), "отчёт", "МКИ", "II квартал 2026 года", 5, 7, "МБ", "")
                .xlsx());
        var pavlodar = Imports.plan(
                People.pavlodar(),
                People.pavlodar(),
                Imports.PAVLODAR,
                Table.usual()
                        .measure("1", same)
                        .measure("2", "Слёт " + UUID.randomUUID())
                        .xlsx());
        var run = Runs.of(Runs.DAY, akmola, pavlodar);
        People.analyst()
                .body(Map.of("reason", "Так решено"))
                .post(Runs.only(run, "NO_LEAD") + "/dismissal")
                .then()
                .statusCode(200);

        var findings = Runs.findings(run, "dismissed=false");
        var ruleset = Runs.get("/api/v1/analysis-rulesets/2026.1");
        var shown = Runs.get(run + "/scores");
        List<Map<String, Object>> plans = shown.getList("items");
        assertThat(plans).hasSize(2);
        var values = new ArrayList<Float>();
        for (var i = 0; i < plans.size(); i++) {
            var plan = (String) plans.get(i).get("planId");
            for (Map<String, Object> score : ruleset.<Map<String, Object>>getList("scores")) {
                var path = "items[%d].scores.find { it.score == '%s' }".formatted(i, score.get("id"));
                assertThat(shown.<Number>get(path + ".value"))
                        .as("%s of %s", score.get("id"), plan)
                        .satisfies(
                                value -> assertThat(value == null ? null : new BigDecimal(value.toString()).setScale(1))
                                        .isEqualTo(again(plan, score, findings, shown.getList(path + ".terms"))));
                values.add(shown.get(path + ".value"));
            }
        }
        assertThat(shown.getList("items.scores.flatten().findAll { it.score == 'RESULT' }.notComparable.code"))
                .as("nothing was reported, whatever indicators the plans have")
                .containsExactly("NOTHING_TO_SCORE", "NOTHING_TO_SCORE");
        assertThat(values)
                .contains(100.0f)
                .anyMatch(value -> value != null && value < 100)
                .containsNull();
    }

    /** 100 x product of (1 - weight x min(1, count / of)), rounded half up to 0.1. */
    @SuppressWarnings("unchecked")
    private static BigDecimal again(
            String plan,
            Map<String, Object> score,
            List<Map<String, Object>> findings,
            List<Map<String, Object>> terms) {
        var left = BigDecimal.ONE;
        var any = false;
        for (var term : (List<Map<String, Object>>) score.get("terms")) {
            var count = findings.stream()
                    .filter(finding -> finding.get("rule").equals(term.get("rule")))
                    .mapToInt(finding -> ((Map<String, Integer>) finding.get("counts")).getOrDefault(plan, 0))
                    .sum();
            var counted = terms.stream()
                    .filter(one -> one.get("rule").equals(term.get("rule")))
                    .findFirst()
                    .orElseThrow();
            assertThat(counted).containsEntry("count", count);
            var of = (int) counted.get("of");
            if (of > 0) {
                any = true;
                left = left.multiply(BigDecimal.ONE.subtract(
                        new BigDecimal(term.get("weight").toString())
                                .multiply(BigDecimal.valueOf(Math.min(count, of)))
                                .divide(BigDecimal.valueOf(of), 12, RoundingMode.HALF_UP)));
            }
        }
        return any ? left.movePointRight(2).setScale(1, RoundingMode.HALF_UP) : null;
    }

    @Test
    void outputCoverageOutcomeAndCostStandApartAndWhatCannotBeComparedSaysWhy() {
        Days.goTo("2026-06-10");
        var plan = Execution.plan(2);
        Execution.accepted(Execution.measure(plan, 1), "2026-H1", Execution.done("2026-05-20"));
        var figures = "items[0].figures.";
        var run = Runs.get(Runs.of("2027-02-01", plan) + "/scores");

        assertThat(run.getInt(figures + "output.events")).isEqualTo(1);
        assertThat(run.getInt(figures + "coverage.people")).isEqualTo(450);
        assertThat(run.getFloat(figures + "cost.spentThousandKzt")).isEqualTo(1180.4f);
        assertThat(run.getFloat(figures + "cost.plannedThousandKzt")).isEqualTo(2401.0f);
        assertThat(run.getFloat(figures + "cost.spentPerParticipant.value")).isEqualTo(2.623f);
        var residents = run.getLong(figures + "residents.people");
        assertThat(run.getFloat(figures + "coverage.per1000Residents.value"))
                .isEqualTo(new BigDecimal(450_000)
                        .divide(BigDecimal.valueOf(residents), 3, RoundingMode.HALF_UP)
                        .floatValue());

        var before = Runs.get(Runs.of("1999-01-01", plan) + "/scores");
        assertThat(before.getString(figures + "cost.plannedPer1000Residents.notComparable.code"))
                .isEqualTo("NO_POPULATION");
        assertThat(before.getString(figures + "cost.plannedPer1000Residents.notComparable.label.kk"))
                .isNotBlank();
        assertThat(before.getString(figures + "cost.spentPerParticipant.notComparable.code"))
                .isEqualTo("NO_PARTICIPANTS");
        assertThat(before.<Object>get("items[0].scores.find { it.score == 'EXECUTION' }.value"))
                .isNull();
        assertThat(before.getString("items[0].scores.find { it.score == 'EXECUTION' }.notComparable.code"))
                .isEqualTo("NOTHING_TO_SCORE");
    }
}
