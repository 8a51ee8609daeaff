package kz.birlik.plans.plan;

import java.util.List;

import kz.birlik.kit.problem.GuardFailed;
import kz.birlik.kit.problem.IllegalTransition;
import kz.birlik.kit.problem.Missing;

/**
 * Which of a plan's tables may be changed now: what was signed is changed by a correction only.
 *
 * @param current the edition that readers see
 * @param pending the correction that waits for its act, or null
 * @param published whether the plan was approved once
 */
public record PlanTables(PlanStatus status, int current, Integer pending, boolean published) {

    /** @throws IllegalTransition when the measures of that edition were signed */
    public void requireEditable(int edition, String action) {
        if (!isPending(edition) && (edition != current || status != PlanStatus.DRAFT || published)) {
            throw status.illegal(action);
        }
    }

    /** What ties a measure to the concept and to other plans is no part of the signed table, so a review may change it too. */
    public void requireTiesEditable(int edition, String action) {
        if (!isPending(edition) && (edition != current || !status.isEditable())) {
            throw status.illegal(action);
        }
    }

    /**
     * The other language is part of what was signed; it may still be added while a review or a correction is open.
     *
     * @throws GuardFailed naming the way, when a correction would open the table
     * @throws IllegalTransition when nothing would
     */
    public void requireTranslatable(int edition) {
        if (isPending(edition) || edition == current && status.isEditable()) {
            return;
        }
        if (isCorrectable()) {
            throw new GuardFailed(
                    "TRANSLATE",
                    List.of(new Missing(
                            "correction",
                            "The table was signed. Send it as a correction (POST /api/v1/plan-imports with plan) and pair that with its twin.",
                            "/api/v1/plan-imports")));
        }
        throw status.illegal("TRANSLATE");
    }

    /** @return whether a corrected table may be brought in: the plan is settled, and no other correction waits */
    public boolean isCorrectable() {
        return pending == null
                && switch (status) {
                    case APPROVED, REVIEW_REQUIRED -> true;
                    case DRAFT -> published;
                    case SUBMITTED, CLOSED -> false;
                };
    }

    /** @throws kz.birlik.kit.problem.GuardFailed when another correction waits */
    public void requireCorrectable() {
        PlanGuards.correction(pending);
        if (!isCorrectable()) {
            throw status.illegal("CORRECT");
        }
    }

    boolean isPending(int edition) {
        return pending != null && pending == edition;
    }
}
