package kz.birlik.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import kz.birlik.contracts.EventContract;
import kz.birlik.kit.data.outbox.Outbox;
import kz.birlik.kit.text.LocalizedText;
import kz.birlik.plans.plan.PlanEvent;
import kz.birlik.plans.testing.Imports;
import kz.birlik.plans.testing.People;
import kz.birlik.plans.testing.Table;
import kz.birlik.stack.testing.BackingServices;

/** Whatever this service has put into its outbox keeps the published schemas. */
@QuarkusTest
@WithTestResource(BackingServices.class)
class EventsKeepTheirContractTest {

    private static final String[] TYPES = {
        "kz.birlik.body.registered.v1", "kz.birlik.region.registered.v1", "kz.birlik.plan.registered.v1",
        "kz.birlik.plan.submitted.v1", "kz.birlik.plan.approved.v1", "kz.birlik.plan.review-required.v1",
        "kz.birlik.plan.amended.v1", "kz.birlik.plan.closed.v1", "kz.birlik.analysis.completed.v1"
    };

    @Inject
    EntityManager database;

    @Inject
    Outbox outbox;

    @Test
    void everyEventThatWasRecordedIsValid() {
        var plan = Imports.akmolaPlan(Table.usual().measure("1", "Форум").xlsx());
        People.akmola().post(plan + "/submission").then().statusCode(200);
        Imports.approved(plan);
        Imports.corrected(
                plan, Table.usual().measure("1", "Форум").measure("2", "Клуб").xlsx());
        Imports.approvedBy(plan, "2026-02-01");
        People.approver()
                .body(Map.of("reason", "TERMINATED_EARLY", "act", Imports.act("2026-03-01")))
                .post(plan + "/closure")
                .then()
                .statusCode(200);
        var run = People.analyst()
                .body(Map.of("planIds", List.of(Imports.id(plan))))
                .post("/api/v1/analysis-runs")
                .header("Location");
        org.awaitility.Awaitility.await()
                .atMost(java.time.Duration.ofSeconds(60))
                .until(() -> "COMPLETED"
                        .equals(People.analyst()
                                .get(Imports.path(run))
                                .jsonPath()
                                .getString("status")));
        QuarkusTransaction.requiringNew()
                .run(() -> outbox.record(new PlanEvent.ReviewRequired(
                        java.util.UUID.randomUUID(),
                        java.util.UUID.randomUUID(),
                        "CONCEPT_REPEALED",
                        LocalizedText.of("а", "б"))));

        var recorded = recorded();
        recorded.forEach(event -> EventContract.check((String) event[0], (String) event[1]));
        assertThat(recorded.stream().map(event -> event[0]).collect(Collectors.toSet()))
                .contains((Object[]) TYPES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kz.birlik.body.registered.v1",
                "kz.birlik.body.changed.v1",
                "kz.birlik.body.dissolved.v1",
                "kz.birlik.region.registered.v1",
                "kz.birlik.region.changed.v1",
                "kz.birlik.region.classifier-imported.v1",
                "kz.birlik.plan.registered.v1",
                "kz.birlik.plan.submitted.v1",
                "kz.birlik.plan.approved.v1",
                "kz.birlik.plan.review-required.v1",
                "kz.birlik.plan.amended.v1",
                "kz.birlik.plan.closed.v1",
                "kz.birlik.analysis.completed.v1",
                "kz.birlik.proposal.sent.v1",
                "kz.birlik.proposal.accepted.v1",
                "kz.birlik.proposal.rejected.v1",
                "kz.birlik.proposal.applied.v1",
                "kz.birlik.measure.report-submitted.v1",
                "kz.birlik.measure.report-accepted.v1",
                "kz.birlik.measure.report-returned.v1",
                "kz.birlik.measure.overdue.v1"
            })
    void theCommittedExampleIsValid(String type) {
        EventContract.check(type, EventContract.example(type));
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> recorded() {
        return database.createNativeQuery("select type, cast(payload as text) from outbox_event")
                .getResultList();
    }
}
