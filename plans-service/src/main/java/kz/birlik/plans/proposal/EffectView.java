package kz.birlik.plans.proposal;

import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import kz.birlik.plans.analysis.score.PlanScoresView;
import kz.birlik.plans.analysis.score.Score;

/** What a later run over the same plan says of the weakness, and the scores of the plan then and now. */
@Schema(name = "ProposalEffect")
public record EffectView(
        UUID proposalId,
        ProposalStatus status,

        @Schema(description = "The plan in the run the proposal was drafted from")
        Seen before,

        @Schema(
                description =
                        "The plan in the later run; absent while none was made by the same rules, of no earlier day, on an edition that is no older than the applied one")
        Seen after,

        @Schema(description = "Whether the later run does not have the finding; absent without one")
        Boolean findingGone,

        @Schema(
                description =
                        "Findings of the same rule on the same measure in the later run. One beside findingGone means that the measure changed and the weakness stayed")
        List<String> remaining) {

    /** A plan as a run saw it. */
    @Schema(name = "PlanSeen")
    public record Seen(
            UUID runId,

            @Schema(description = "Edition that the run read")
            int edition,

            @Schema(description = "As the list of scores of the run gives them now")
            List<Score> scores) {

        static Seen of(UUID run, PlanScoresView plan) {
            return new Seen(run, plan.edition(), plan.scores());
        }
    }
}
