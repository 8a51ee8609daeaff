package kz.birlik.plans.proposal;

import java.util.List;

import kz.birlik.kit.problem.IllegalTransition;

/** The life of a proposal: the analyst drafts and sends, the body decides, an edition of the plan applies. */
public enum ProposalStatus {
    DRAFT,
    SENT,
    ACCEPTED,
    REJECTED,
    APPLIED;

    List<ProposalStatus> next() {
        return switch (this) {
            case DRAFT -> List.of(SENT);
            case SENT -> List.of(ACCEPTED, REJECTED);
            case ACCEPTED -> List.of(APPLIED);
            case REJECTED, APPLIED -> List.of();
        };
    }

    void requireNext(ProposalStatus next) {
        if (!next().contains(next)) {
            throw illegal(next.name());
        }
    }

    void requireDraft(String action) {
        if (this != DRAFT) {
            throw illegal(action);
        }
    }

    private IllegalTransition illegal(String attempted) {
        return new IllegalTransition(
                name(), attempted, next().stream().map(Enum::name).toList());
    }
}
