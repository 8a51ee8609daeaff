package kz.birlik.plans.proposal;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import kz.birlik.kit.problem.GuardFailed;
import kz.birlik.kit.problem.InvalidRequest;
import kz.birlik.kit.problem.Missing;
import kz.birlik.plans.edition.ChangeKind;
import kz.birlik.plans.edition.ChangeTable;
import kz.birlik.plans.edition.PlanEdition;
import kz.birlik.plans.edition.PlanEditions;
import kz.birlik.plans.measure.Measure;
import kz.birlik.plans.plan.Plan;

/** Makes sure that an edition of a plan did what a proposal is said to be applied by. */
@ApplicationScoped
class AppliedEditions {

    private final PlanEditions editions;
    private final ChangeTable changes;
    private final ProposalRepository proposals;

    AppliedEditions(PlanEditions editions, ChangeTable changes, ProposalRepository proposals) {
        this.editions = editions;
        this.changes = changes;
        this.proposals = proposals;
    }

    /**
     * @throws InvalidRequest for an edition the plan has not, or a measure of another plan
     * @throws GuardFailed when the edition is no later one, is not approved, or left the measure as it was; in the edition of the finding
     *     itself, when the measure of the proposal is as it was when that was drafted
     */
    AppliedChange change(Proposal proposal, Plan plan, ApplicationRequest request) {
        var number = request.edition() == null ? plan.edition() : request.edition();
        var edition = editions.findByIdOptional(new PlanEdition.Key(plan.id(), number))
                .orElseThrow(() -> new InvalidRequest("edition", "The plan has no edition %d.".formatted(number)));
        var row = proposals.measures(List.of(request.measureId())).get(request.measureId());
        if (row == null || !row.planId().equals(plan.id())) {
            throw new InvalidRequest("measureId", "The plan has no measure %s.".formatted(request.measureId()));
        }
        if (number == proposal.planEdition && isChangedInPlace(proposal, row)) {
            return new AppliedChange(number, row.id(), ChangeKind.CHANGED);
        }
        if (number <= proposal.planEdition) {
            throw waits(
                    "edition-later",
                    "The finding was on edition %d; a later one applies the proposal, or the measure it is on, once changed in that one after the proposal was drafted."
                            .formatted(proposal.planEdition),
                    plan.id());
        }
        if (!edition.isApproved()) {
            throw waits("edition-approved", "Edition %d waits for its act.".formatted(number), plan.id());
        }
        var change = changes.ofLine(plan.id(), row.lineId(), proposal.planEdition, number)
                .orElseThrow(() -> waits(
                        "measure-changed",
                        "Edition %d left the measure as it was in edition %d, or has it no more than that one had."
                                .formatted(number, proposal.planEdition),
                        row.id()));
        return new AppliedChange(number, rowId(plan, number, proposal, row, change), change);
    }

    /** What is said of another measure of the plan cannot be checked: no version of that one was kept. */
    private static boolean isChangedInPlace(Proposal proposal, Measure row) {
        return row.id().equals(proposal.measureId) && proposal.isChangedInPlace(row);
    }

    private UUID rowId(Plan plan, int number, Proposal proposal, Measure named, ChangeKind change) {
        var where = change == ChangeKind.REMOVED ? proposal.planEdition : number;
        return proposals.rowOf(plan.id(), where, named.lineId()).orElse(named).id();
    }

    private static GuardFailed waits(String code, String message, UUID reference) {
        return new GuardFailed("APPLIED", List.of(new Missing(code, message, reference.toString())));
    }
}
