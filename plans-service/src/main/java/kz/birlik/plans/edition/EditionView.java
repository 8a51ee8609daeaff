package kz.birlik.plans.edition;

import java.time.Instant;
import java.time.LocalDate;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import kz.birlik.kit.text.LocalizedText;
import kz.birlik.plans.concept.ActRef;
import kz.birlik.plans.label.Labels;
import kz.birlik.plans.plan.Plan;
import kz.birlik.plans.plan.ReviewReason;

/** An edition as the API shows it. */
@Schema(name = "PlanEdition")
public record EditionView(
        @Schema(description = "From 1 within the plan") int number,

        EditionState state,
        LocalizedText stateLabel,

        @Schema(description = "First day; absent while it is a draft")
        LocalDate validFrom,

        @Schema(description = "Act it came into force by; absent for a table that was never approved")
        ActRef approvalAct,

        @Schema(description = "Why it had to be looked at again; kept when a later edition put it right")
        ReviewReason reviewReason,

        int measures,
        Instant createdAt) {

    static EditionView of(PlanEdition edition, Plan plan) {
        var state = state(edition, plan);
        return new EditionView(
                edition.number,
                state,
                Labels.of(state),
                state == EditionState.DRAFT ? null : edition.validFrom,
                edition.approvalAct,
                edition.reviewReason,
                edition.measureCount,
                edition.createdAt);
    }

    private static EditionState state(PlanEdition edition, Plan plan) {
        if (edition.number < plan.edition()) {
            return EditionState.SUPERSEDED;
        }
        return edition.isApproved() ? EditionState.IN_FORCE : EditionState.DRAFT;
    }
}
