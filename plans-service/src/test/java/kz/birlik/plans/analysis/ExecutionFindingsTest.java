package kz.birlik.plans.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import kz.birlik.plans.testing.Days;
import kz.birlik.plans.testing.Execution;
import kz.birlik.plans.testing.People;
import kz.birlik.plans.testing.Runs;
import kz.birlik.plans.testing.Table;
import kz.birlik.stack.testing.BackingServices;

/** What is reported, and the day it is looked at, decide what is found; each report changes exactly its own findings. */
@QuarkusTest
@WithTestResource(BackingServices.class)
class ExecutionFindingsTest {

    private static final String AFTER_TERM = "2026-07-01";
    private static final String AFTER_FIRST_HALF = "2026-07-06";

    @BeforeEach
    void inJune() {
        Days.goTo("2026-06-10");
    }

    @AfterEach
    void home() {
        Days.goHome();
    }

    @Test
    void theDayOfTheRunDecidesWhatIsLateAndWhatIsNotReported() {
        var plan = Execution.planOf(Table.usual().measure("1", "Форум " + UUID.randomUUID()));

        assertThat(rules(plan, "2026-06-30")).doesNotContain("LATE", "NOT_REPORTED");
        assertThat(rules(plan, AFTER_TERM)).contains("LATE").doesNotContain("NOT_REPORTED");
        assertThat(rules(plan, AFTER_FIRST_HALF)).contains("LATE", "NOT_REPORTED");
    }

    @Test
    void oneAcceptedReportChangesExactlyTheExpectedFindings() {
        var plan = Execution.planOf(Table.usual().measure("1", "Форум " + UUID.randomUUID()));
        var before = rules(plan, AFTER_FIRST_HALF);
        Execution.accepted(Execution.measure(plan, 1), "2026-H1", Execution.done("2026-05-20"));
        var after = rules(plan, AFTER_FIRST_HALF);

        assertThat(minus(before, after)).containsExactlyInAnyOrder("LATE", "NOT_REPORTED");
        assertThat(minus(after, before)).as("no file came with it").containsExactly("REPORTED_WITHOUT_EVIDENCE");
        assertThat(rules(plan, "2026-06-09")).as("it was not there yet").doesNotContain("REPORTED_WITHOUT_EVIDENCE");
    }

    @Test
    void moneyWithoutAResultIsFoundUntilSomethingIsReached() {
        var nothing = new HashMap<>(Execution.done("2026-05-20"));
        nothing.remove("coverage");
        assertThat(rules(reported(nothing), AFTER_TERM)).contains("MONEY_SPENT_NO_RESULT");
        assertThat(rules(reported(Execution.done("2026-05-20")), AFTER_TERM)).doesNotContain("MONEY_SPENT_NO_RESULT");

        nothing.remove("actualCostThousandKzt");
        assertThat(rules(reported(nothing), AFTER_TERM)).doesNotContain("MONEY_SPENT_NO_RESULT");
    }

    @Test
    void whatWasSubmittedButNotAcceptedIsReportedAndNotDone() {
        var plan = Execution.planOf(Table.usual().measure("1", "Форум " + UUID.randomUUID()));
        Execution.submitted(Execution.measure(plan, 1), "2026-H1", Execution.done("2026-05-20"));

        assertThat(rules(plan, AFTER_FIRST_HALF)).contains("LATE").doesNotContain("NOT_REPORTED");
    }

    @Test
    void lastYearsPlanOfTheSameOwnerIsReadWithoutBeingAskedFor() {
        var title = "Форум " + UUID.randomUUID();
        var last = kz.birlik.plans.testing.Imports.akmolaPlan(
                Table.usual().measure("1", title).xlsx());
        period(last, "2025");
        kz.birlik.plans.testing.Imports.approvedBy(last, "2025-01-15");
        var plan = Execution.planOf(Table.usual().measure("1", title));
        var run = Runs.of(AFTER_TERM, plan);

        assertThat(Runs.get(run).getList("compared.planId")).contains(kz.birlik.plans.testing.Imports.id(last));
        assertThat(Runs.findings(run, "rule=COPIED_FROM_LAST_YEAR")).hasSize(1);
        assertThat(Runs.get(run + "/scores").getList("items"))
                .as("last year is not judged")
                .hasSize(1);
    }

    private static void period(String plan, String year) {
        People.akmola()
                .header("If-Match", People.akmola().get(plan).header("ETag"))
                .body(Map.of(
                        "title", Map.of("ru", "План (синтетический)"),
                        "periodFrom", year + "-01-01",
                        "periodTo", year + "-12-31"))
                .put(plan)
                .then()
                .statusCode(200);
    }

    private static String reported(Map<String, Object> content) {
        var plan = Execution.planOf(Table.usual().measure("1", "Форум " + UUID.randomUUID()));
        Execution.accepted(Execution.measure(plan, 1), "2026-H1", content);
        return plan;
    }

    private static Set<String> rules(String plan, String day) {
        return Runs.findings(Runs.of(day, plan), "").stream()
                .map(finding -> (String) finding.get("rule"))
                .collect(Collectors.toSet());
    }

    private static Set<String> minus(Set<String> all, Set<String> without) {
        var left = new HashSet<>(all);
        left.removeAll(List.copyOf(without));
        return left;
    }
}
