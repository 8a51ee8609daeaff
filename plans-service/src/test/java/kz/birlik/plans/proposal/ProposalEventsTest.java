package kz.birlik.plans.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.Test;

import kz.birlik.contracts.EventContract;
import kz.birlik.plans.testing.Execution;
import kz.birlik.plans.testing.Imports;
import kz.birlik.plans.testing.People;
import kz.birlik.plans.testing.Proposals;
import kz.birlik.plans.testing.Runs;
import kz.birlik.stack.testing.BackingServices;

/** What followers hear of a proposal, by the published schemas and without a word of its text. */
@QuarkusTest
@WithTestResource(BackingServices.class)
class ProposalEventsTest {

    @Inject
    EntityManager database;

    @Test
    void eachStepIsToldInItsOrderWithTheFindingItFollowsFrom() {
        var first = "Форум " + UUID.randomUUID();
        var second = "Клуб " + UUID.randomUUID();
        var plan = Imports.approved(
                Imports.akmolaPlan(Proposals.withoutLead(first, second).xlsx()));
        var finding = Runs.only(Runs.of("2026-02-01", plan), "NO_LEAD");
        var proposal = Proposals.accepted(finding);
        Imports.corrected(
                plan,
                Proposals.table(first, second, "Акимат Акмолинской области").xlsx());
        Imports.approvedBy(plan, "2026-03-01");
        Proposals.apply(proposal, Execution.measure(plan, 2)).then().statusCode(200);

        var told = told(proposal);
        assertThat(told.stream().map(event -> event[0]))
                .containsExactly(
                        "kz.birlik.proposal.sent.v1",
                        "kz.birlik.proposal.accepted.v1",
                        "kz.birlik.proposal.applied.v1");
        told.forEach(event -> EventContract.check((String) event[0], (String) event[1]));
        var applied = JsonPath.from((String) told.get(2)[1]);
        assertThat(applied.getString("cause.findingId")).isEqualTo(Imports.id(finding));
        assertThat(applied.getString("target.planId")).isEqualTo(Imports.id(plan));
        assertThat(applied.getInt("edition")).isEqualTo(2);
        assertThat(applied.getString("appliedMeasureId")).isEqualTo(Imports.id(Execution.measure(plan, 2)));
        assertThat((String) told.get(0)[1]).doesNotContain(second);
    }

    @Test
    void aRejectionIsToldWithoutItsReason() {
        var proposal = Proposals.sent(Runs.only(Runs.of("2026-02-01", Proposals.plan()), "NO_LEAD"));
        People.akmola()
                .body(Proposals.REASON)
                .post(proposal + "/rejection")
                .then()
                .statusCode(200);

        var told = told(proposal);
        assertThat(told.get(1)[0]).isEqualTo("kz.birlik.proposal.rejected.v1");
        EventContract.check((String) told.get(1)[0], (String) told.get(1)[1]);
        assertThat((String) told.get(1)[1]).doesNotContain("Проверка");
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> told(String proposal) {
        return QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery(
                                "select type, cast(payload as text) from outbox_event where aggregate_id = :id order by position")
                        .setParameter("id", Imports.id(proposal))
                        .getResultList());
    }
}
