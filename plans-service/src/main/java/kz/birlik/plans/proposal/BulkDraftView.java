package kz.birlik.plans.proposal;

import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of the findings that proposals were asked for. */
@Schema(name = "BulkDraft")
public record BulkDraftView(
        @Schema(description = "Drafts that were made") int drafted,

        @Schema(description = "Ids of the drafts, in the order of the findings")
        List<UUID> proposalIds,

        @Schema(description = "Findings left alone, since a proposal on them is under way")
        int underWay,

        @Schema(
                description =
                        "Findings left alone, since one was applied: of this run, or by a later table than this run read")
        int applied,

        @Schema(description = "Findings left alone, since they weigh on no plan that could be improved")
        int withoutPlan,

        @Schema(description = "Whether the run has more such findings; ask again for them")
        boolean more) {}
