package kz.birlik.plans.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import java.util.Map;
import java.util.UUID;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import kz.birlik.plans.testing.Imports;
import kz.birlik.plans.testing.People;
import kz.birlik.plans.testing.Runs;
import kz.birlik.plans.testing.Table;
import kz.birlik.stack.testing.BackingServices;

@QuarkusTest
@WithTestResource(BackingServices.class)
class WhatIfTest {

    private static final String RESOURCING = "scores[0].scores.find { it.score == 'RESOURCING' }.value";

    private String run;

    @BeforeEach
    void aRun() {
        run = Runs.of(
                Runs.DAY,
                Imports.akmolaPlan(Table.usual()
                        .row(
                                "1",
                                "Форум " + UUID.randomUUID(),
                                "отчёт",
                                "ЭКО (по согласованию)",
                                "II квартал 2026 года",
                                5,
                                5,
                                "МБ",
                                "")
                        .row(
                                "2",
                                "Слёт " + UUID.randomUUID(),
                                "отчёт",
                                "МКИ, МНЭ, МП",
                                "II квартал 2026 года",
                                5,
                                5,
                                "МБ",
                                "")
                        .xlsx()));
    }

    @Test
    void otherWeightsGiveOtherScoresAndNothingIsKept() {
        var before = Runs.get(run + "/scores").prettify();
        ask(Map.of()).then().statusCode(200).body(RESOURCING, equalTo(50.0f));
        ask(Map.of("weights", Map.of("NO_LEAD", 0.5))).then().statusCode(200).body(RESOURCING, equalTo(75.0f));

        assertThat(Runs.get(run + "/scores").prettify()).isEqualTo(before);
    }

    @Test
    void otherThresholdsReadTheSameMeasuresAgain() {
        var findings = Runs.ids(run);
        ask(Map.of("thresholds", Map.of("TOO_MANY_LEADS", Map.of("most", 2))))
                .then()
                .statusCode(200)
                .body("byRule.TOO_MANY_LEADS", equalTo(1))
                .body("byRule.NO_LEAD", equalTo(1))
                .body("byRuleOfRun.NO_LEAD", equalTo(1))
                .body(RESOURCING, equalTo(42.5f));

        assertThat(Runs.ids(run)).isEqualTo(findings);
    }

    @Test
    void whatTheRulesetDoesNotKnowIsRefused() {
        ask(Map.of("weights", Map.of("NO_SUCH_RULE", 1))).then().statusCode(400);
        ask(Map.of("weights", Map.of("NO_LEAD", -1))).then().statusCode(400);
        ask(Map.of("weights", Map.of("NO_LEAD", 1.01))).then().statusCode(400);
        for (var number :
                new Object[] {0, -1, 2_147_483_648L, new java.math.BigDecimal("1e30"), new java.math.BigDecimal("1e300")
                }) {
            ask(Map.of("thresholds", Map.of("TOO_MANY_LEADS", Map.of("most", number))))
                    .then()
                    .statusCode(400);
            ask(Map.of("thresholds", Map.of("COST_OUTLIER", Map.of("fewest", number))))
                    .then()
                    .statusCode(400);
        }
        ask("{\"thresholds\":{\"TOO_MANY_LEADS\":null}}").then().statusCode(400);
        ask("{\"thresholds\":{\"COST_OUTLIER\":{\"deviations\":1e30}}}").then().statusCode(400);
        ask(Map.of("thresholds", Map.of("NO_LEAD", Map.of("most", 1)))).then().statusCode(400);
        ask(Map.of("thresholds", Map.of("TOO_MANY_LEADS", Map.of("most", 1.5))))
                .then()
                .statusCode(400);
    }

    @Test
    void aRefusalNamesTheMemberAsTheCallerWroteIt() {
        refused("{\"weights\":{\"NO_LEAD\":2}}", "weights.NO_LEAD");
        refused("{\"weights\":{\"NO_LEAD\":null}}", "weights.NO_LEAD");
        refused("{\"weights\":{\"NO_LEAD\":1e308}}", "weights.NO_LEAD");
        for (var number : new String[] {"1e-100000", "1e-999999999", "0e999999999", "0.12345678901"}) {
            refused("{\"weights\":{\"NO_LEAD\":%s}}".formatted(number), "weights.NO_LEAD");
        }
        refused(
                "{\"thresholds\":{\"COST_OUTLIER\":{\"deviations\":0e999999999}}}",
                "thresholds.COST_OUTLIER.deviations");
        refused("{\"weights\":{\"NO_LEED\":1}}", "weights.NO_LEED");
        refused("{\"thresholds\":{\"NO_LEED\":{\"most\":2}}}", "thresholds.NO_LEED");
        refused("{\"thresholds\":{\"TOO_MANY_LEADS\":null}}", "thresholds.TOO_MANY_LEADS");
        refused("{\"thresholds\":{\"TOO_MANY_LEADS\":{\"fewest\":2}}}", "thresholds.TOO_MANY_LEADS.fewest");
        for (var number : new String[] {
            "1e308",
            "1e309",
            "1e-308",
            "-1e308",
            "1e2000000000",
            "0.5",
            "1e+308",
            "1" + "0".repeat(308),
            "1e99999999999",
            "1.7976931348623157e308"
        }) {
            refused(
                    "{\"thresholds\":{\"TOO_MANY_LEADS\":{\"most\":%s}}}".formatted(number),
                    "thresholds.TOO_MANY_LEADS.most");
        }
        refused("{\"thresholds\":{\"TOO_MANY_LEADS\":{\"most\":%s}}}".formatted("1".repeat(1001)), "thresholds");
    }

    private void refused(String question, String field) {
        ask(question)
                .then()
                .statusCode(400)
                .body("type", equalTo("https://birlik.kz/problems/invalid-request"))
                .body("violations.field", contains(field));
    }

    private io.restassured.response.Response ask(Object question) {
        return People.analyst().body(question).post(run + "/what-if");
    }
}
