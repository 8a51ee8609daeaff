package kz.birlik.plans.proposal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import kz.birlik.kit.text.LocalizedText;
import kz.birlik.plans.edition.ChangeKind;
import kz.birlik.plans.label.Labels;

/** A proposal as the API shows it. */
@Schema(name = "Proposal")
public record ProposalView(
        UUID id,
        ProposalStatus status,
        LocalizedText statusLabel,

        @Schema(description = "Run whose finding it was drafted from")
        UUID runId,

        @Schema(description = "Hash that names the finding") String findingId,
        @Schema(examples = "NO_LEAD") String rule,
        LocalizedText ruleLabel,

        @Schema(description = "Plan it is to improve") UUID planId,

        @Schema(description = "KATO code; absent for the republic", examples = "110000000")
        String region,

        @Schema(description = "Edition the finding was on") int planEdition,

        @Schema(description = "Row of the measure in that edition; absent when the plan as a whole is meant")
        UUID measureId,

        @Schema(description = "The measure over all editions")
        UUID lineId,

        @Schema(description = "What the body is asked to do; in Kazakh and Russian once sent")
        LocalizedText text,

        @Schema(description = "Code of the body it goes to", examples = "AKIM-110000000")
        String addressee,

        LocalizedText addresseeName,
        Instant createdAt,
        LocalDate sentOn,

        @Schema(description = "What the body said of it, once ACCEPTED or REJECTED")
        Decision decision,

        @Schema(description = "By what the plan carries it out, once APPLIED")
        Application applied,

        @Schema(description = "What the caller may do now: EDIT, DELETE, SEND, ACCEPT, REJECT, APPLY")
        List<String> allowedActions) {

    /** The answer of the body. */
    @Schema(name = "ProposalDecision")
    public record Decision(
            LocalDate on,

            @Schema(
                    description =
                            "Code of the body whose user decided; another than the addressee where an editor of the plan did, absent when their token names no body",
                    examples = "AKIM-110000000")
            String by,

            @Schema(description = "Why, always there for a rejection")
            String reason) {}

    /** The edition of the plan that carries a proposal out. */
    @Schema(name = "ProposalApplication")
    public record Application(
            LocalDate on,
            int edition,

            @Schema(description = "The changed measure in that edition; in the one before when it was REMOVED")
            UUID measureId,

            @Schema(
                    description =
                            "What the edition did to the measure since that of the finding; CHANGED where the measure was changed in place")
            ChangeKind change,

            LocalizedText changeLabel) {}

    static ProposalView of(FullProposal full, List<String> allowedActions) {
        var proposal = full.proposal();
        return new ProposalView(
                proposal.id,
                proposal.status,
                Labels.of(proposal.status),
                proposal.runId,
                proposal.findingId,
                proposal.rule,
                full.ruleLabel(),
                proposal.planId,
                proposal.region,
                proposal.planEdition,
                proposal.measureId,
                proposal.lineId,
                proposal.text,
                proposal.addressee,
                full.addresseeName(),
                proposal.createdAt,
                proposal.sentOn,
                proposal.decidedOn == null
                        ? null
                        : new Decision(proposal.decidedOn, proposal.decidedBy, proposal.reason),
                proposal.appliedOn == null
                        ? null
                        : new Application(
                                proposal.appliedOn,
                                proposal.appliedEdition,
                                proposal.appliedMeasure,
                                proposal.appliedChange,
                                Labels.of(proposal.appliedChange)),
                allowedActions);
    }
}
