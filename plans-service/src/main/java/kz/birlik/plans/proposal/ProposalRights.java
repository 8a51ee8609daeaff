package kz.birlik.plans.proposal;

import jakarta.enterprise.context.ApplicationScoped;

import kz.birlik.kit.identity.Caller;
import kz.birlik.kit.identity.Role;
import kz.birlik.kit.problem.Forbidden;
import kz.birlik.kit.problem.NotFound;
import kz.birlik.plans.plan.Plan;
import kz.birlik.plans.plan.PlanRights;

/**
 * Who drafts, who answers, who looks on. Drafts are the analysts' own; what was sent is seen by those who answer for it, by the
 * approver and the auditor. Editors answer for proposals on their plans, and for those sent to their body as first executor.
 */
@ApplicationScoped
class ProposalRights {

    private final PlanRights plans;

    ProposalRights(PlanRights plans) {
        this.plans = plans;
    }

    Caller caller() {
        return plans.caller();
    }

    boolean seesDrafts() {
        return caller().is(Role.ANALYST);
    }

    /** @throws NotFound as if it were not there */
    void requireVisible(Proposal proposal, Plan plan) {
        var seen = seesDrafts()
                || proposal.status != ProposalStatus.DRAFT
                        && (plans.seesEverything() || mayAnswer(plan, proposal.addressee));
        if (!seen) {
            throw new NotFound("proposal", proposal.id);
        }
    }

    boolean mayDecide(Proposal proposal, Plan plan) {
        return mayAnswer(plan, proposal.addressee) && !wrote(proposal);
    }

    void requireDecide(Proposal proposal, Plan plan) {
        if (!mayAnswer(plan, proposal.addressee)) {
            throw new Forbidden(
                    "%s answers for this proposal, or whoever edits the plan.".formatted(proposal.addressee));
        }
        requireNotAuthor(proposal);
    }

    /** @return code of the body the caller decides for, the addressee where they are of it; null when their token names none */
    String body(Proposal proposal) {
        var own = plans.ownBodies();
        return own.contains(proposal.addressee)
                ? proposal.addressee
                : own.stream().findFirst().orElse(null);
    }

    /** An edition of a plan is its editors' work, also where another body accepted the proposal. */
    boolean mayApply(Proposal proposal, Plan plan) {
        return plans.mayEdit(plan) && !wrote(proposal);
    }

    void requireApply(Proposal proposal, Plan plan) {
        plans.requireEdit(plan.level(), plan.regionKato(), plan.ownerBody());
        requireNotAuthor(proposal);
    }

    ProposalVisibility visibility() {
        var scope = plans.scope();
        return new ProposalVisibility(
                seesDrafts(),
                plans.seesEverything(),
                scope.regions(),
                scope.body(),
                scope.everyRegion(),
                plans.ownBodies());
    }

    private boolean mayAnswer(Plan plan, String addressee) {
        return plans.mayEdit(plan) || plans.ownBodies().contains(addressee);
    }

    private boolean wrote(Proposal proposal) {
        return proposal.writtenBy(caller().subject());
    }

    private void requireNotAuthor(Proposal proposal) {
        if (wrote(proposal)) {
            throw new Forbidden("You wrote or sent this proposal; somebody else of the body decides on it.");
        }
    }
}
