package kz.birlik.plans.plan;

import java.util.List;

import kz.birlik.kit.problem.IllegalTransition;

/** The life of a plan; what may come next stands here and nowhere else. */
public enum PlanStatus {
    DRAFT,
    SUBMITTED,
    APPROVED,
    REVIEW_REQUIRED,
    CLOSED;

    /** A plan signed on paper is recorded by its approval straight from the draft; one decided here is submitted first. */
    List<PlanStatus> next() {
        return switch (this) {
            case DRAFT -> List.of(SUBMITTED, APPROVED, REVIEW_REQUIRED);
            case SUBMITTED -> List.of(DRAFT, APPROVED, REVIEW_REQUIRED);
            case APPROVED -> List.of(REVIEW_REQUIRED, CLOSED);
            case REVIEW_REQUIRED -> List.of(SUBMITTED, APPROVED, CLOSED);
            case CLOSED -> List.of();
        };
    }

    boolean leadsTo(PlanStatus next) {
        return next().contains(next);
    }

    boolean isEditable() {
        return this == DRAFT || this == REVIEW_REQUIRED;
    }

    void requireNext(PlanStatus next) {
        if (!leadsTo(next)) {
            throw illegal(next.name());
        }
    }

    IllegalTransition illegal(String attempted) {
        return new IllegalTransition(
                name(), attempted, next().stream().map(Enum::name).toList());
    }
}
