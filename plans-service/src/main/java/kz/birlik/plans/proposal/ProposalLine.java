package kz.birlik.plans.proposal;

import java.util.UUID;

import kz.birlik.kit.text.LocalizedText;

/**
 * A proposal as a report of a run lists it.
 *
 * @param region KATO code, or null for a plan of the republic
 * @param measureId row of the measure in the edition the finding was on, or null when the plan as a whole is meant
 * @param addressee code of the body it goes to
 * @param appliedEdition the edition of the plan that applied it, or null
 */
public record ProposalLine(
        UUID id,
        ProposalStatus status,
        String rule,
        String findingId,
        UUID planId,
        String region,
        UUID measureId,
        LocalizedText text,
        String addressee,
        Integer appliedEdition) {}
