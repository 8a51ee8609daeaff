package kz.birlik.plans.proposal;

import kz.birlik.kit.text.LocalizedText;
import kz.birlik.plans.measure.Measure;
import kz.birlik.plans.plan.Plan;

/**
 * A proposal with what its reader needs beside it.
 *
 * @param dismissed whether its finding was let be
 * @param measure its row in the edition of the finding while an accepted proposal may be applied there, else null
 */
record FullProposal(
        Proposal proposal,
        Plan plan,
        boolean dismissed,
        Measure measure,
        LocalizedText ruleLabel,
        LocalizedText addresseeName) {

    /** @return whether an edition, or the changed row itself, may now carry it out */
    boolean isApplicable() {
        return plan.edition() > proposal.planEdition || proposal.isChangedInPlace(measure);
    }
}
