package kz.birlik.plans.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import kz.birlik.plans.testing.Days;
import kz.birlik.plans.testing.Execution;
import kz.birlik.plans.testing.Imports;
import kz.birlik.plans.testing.People;
import kz.birlik.plans.testing.Table;
import kz.birlik.stack.testing.BackingServices;

/** A corrected table renumbers measures; what was reported of them stays with them, and what was begun goes on. */
@QuarkusTest
@WithTestResource(BackingServices.class)
class ReportOutlivesEditionTest {

    @BeforeEach
    void inJuly() {
        Days.goTo("2026-07-03");
    }

    @AfterEach
    void home() {
        Days.goHome();
    }

    @Test
    void reportsGoWithTheirMeasureThroughACorrection() {
        var plan = Execution.plan(2);
        var done = Execution.measure(plan, 1);
        var accepted = Execution.accepted(done, "2026-H1", Execution.done("2026-06-19"));
        var begun = Execution.opened(Execution.measure(plan, 2), "2026-H1", Execution.goesOn());

        Imports.corrected(
                plan,
                Table.usual()
                        .measure("1", "Караван милосердия")
                        .measure("2", "Мероприятие 1")
                        .measure("3", "Мероприятие 2")
                        .xlsx());
        People.anyone().get(accepted).then().statusCode(200).body("measureNumber", equalTo("1"));
        Imports.approvedBy(plan, "2026-07-01");

        var added = Execution.measure(plan, 1);
        var renumbered = Execution.measure(plan, 2);
        assertThat(renumbered).isNotEqualTo(done);
        People.anyone().get(added + "/reports").then().body("items", empty());
        People.anyone()
                .get(renumbered + "/reports")
                .then()
                .body("items.id", contains(Imports.id(accepted)))
                .body("items.status", contains("ACCEPTED"));
        People.anyone()
                .get(accepted)
                .then()
                .body("measureId", equalTo(Imports.id(renumbered)))
                .body("lineId", equalTo(Imports.id(done)))
                .body("measureNumber", equalTo("2"));
        People.anyone().get(renumbered).then().body("status", equalTo("DONE"));
        People.anyone().get(added).then().body("status", equalTo("NOT_DONE"));

        People.akmola().post(begun + "/submission").then().statusCode(200).body("measureNumber", equalTo("3"));
        People.collector().post(begun + "/acceptance").then().statusCode(200);
        People.anyone()
                .get(Execution.measure(plan, 3) + "/reports")
                .then()
                .body("items.id", contains(Imports.id(begun)));
    }
}
