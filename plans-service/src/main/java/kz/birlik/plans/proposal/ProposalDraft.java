package kz.birlik.plans.proposal;

import java.util.UUID;

import kz.birlik.kit.text.LocalizedText;
import kz.birlik.plans.plan.Plan;

/**
 * A proposal as it follows from a finding alone, before anybody wrote in it.
 *
 * @param measureId row of the first measure of the plan that the finding names, or null
 * @param measureVersion version of that row now, or null
 * @param addressee code of the body it goes to unless the analyst says otherwise
 */
record ProposalDraft(
        UUID runId,
        String findingId,
        String rule,
        String ruleset,
        Plan plan,
        int planEdition,
        UUID measureId,
        UUID lineId,
        Long measureVersion,
        LocalizedText text,
        String addressee) {}
