package kz.birlik.plans.proposal;

import java.time.LocalDate;
import java.util.UUID;

import kz.birlik.kit.data.event.DomainEvent;
import kz.birlik.plans.edition.ChangeKind;

/** What becomes of proposals, as others follow it: states and ids, never the words of a proposal or of its rejection. */
public sealed interface ProposalEvent extends DomainEvent {

    UUID proposalId();

    @Override
    default String subject() {
        return proposalId().toString();
    }

    /**
     * What it is to improve.
     *
     * @param planEdition the edition the finding was on
     * @param measureId row of the measure in that edition, or null when the plan as a whole is meant
     * @param lineId what stays of the measure over the editions
     */
    record Target(UUID planId, String regionKato, int planEdition, UUID measureId, UUID lineId) {}

    /** Why. */
    record Cause(UUID runId, String findingId, String rule) {}

    /** The analyst sent it to the body. */
    record Sent(UUID proposalId, Target target, Cause cause, String addressee, LocalDate sentOn)
            implements ProposalEvent {
        @Override
        public String type() {
            return "kz.birlik.proposal.sent.v1";
        }
    }

    /** The body will change the plan. */
    record Accepted(UUID proposalId, Target target, Cause cause, String addressee, LocalDate acceptedOn)
            implements ProposalEvent {
        @Override
        public String type() {
            return "kz.birlik.proposal.accepted.v1";
        }
    }

    /** The body will not; why stands in the proposal. */
    record Rejected(UUID proposalId, Target target, Cause cause, String addressee, LocalDate rejectedOn)
            implements ProposalEvent {
        @Override
        public String type() {
            return "kz.birlik.proposal.rejected.v1";
        }
    }

    /** An edition of the plan carries it out. */
    record Applied(
            UUID proposalId,
            Target target,
            Cause cause,
            String addressee,
            LocalDate appliedOn,
            int edition,
            UUID appliedMeasureId,
            ChangeKind change)
            implements ProposalEvent {
        @Override
        public String type() {
            return "kz.birlik.proposal.applied.v1";
        }
    }

    static Sent sent(Proposal proposal) {
        return new Sent(proposal.id, target(proposal), cause(proposal), proposal.addressee, proposal.sentOn);
    }

    static Accepted accepted(Proposal proposal) {
        return new Accepted(proposal.id, target(proposal), cause(proposal), proposal.addressee, proposal.decidedOn);
    }

    static Rejected rejected(Proposal proposal) {
        return new Rejected(proposal.id, target(proposal), cause(proposal), proposal.addressee, proposal.decidedOn);
    }

    static Applied applied(Proposal proposal) {
        return new Applied(
                proposal.id,
                target(proposal),
                cause(proposal),
                proposal.addressee,
                proposal.appliedOn,
                proposal.appliedEdition,
                proposal.appliedMeasure,
                proposal.appliedChange);
    }

    private static Target target(Proposal proposal) {
        return new Target(proposal.planId, proposal.region, proposal.planEdition, proposal.measureId, proposal.lineId);
    }

    private static Cause cause(Proposal proposal) {
        return new Cause(proposal.runId, proposal.findingId, proposal.rule);
    }
}
