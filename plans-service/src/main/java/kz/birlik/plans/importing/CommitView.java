package kz.birlik.plans.importing;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import kz.birlik.kit.text.LocalizedText;
import kz.birlik.plans.edition.ChangeKind;
import kz.birlik.plans.importing.table.Outcome;
import kz.birlik.plans.importing.table.RowReport;
import kz.birlik.plans.label.Labels;
import kz.birlik.plans.plan.Plan;

/**
 * What a commit made.
 *
 * @param rowsLeftOut rows that are no measure of the plan although they read as one, at most 1,000 of them
 */
@Schema(name = "PlanImportCommit")
public record CommitView(
        UUID importId,
        UUID planId,

        @Schema(
                description =
                        "Edition of the plan that was made: 1 for a new plan, else a draft until its act is named")
        int edition,

        @Schema(description = "Measures of the edition") int measures,

        @Schema(description = "What a correction changes; absent for a new plan")
        Changes changes,

        @Schema(description = "Measures left out: faulty ones, or not among the rows listed")
        int leftOut,

        List<LeftOut> rowsLeftOut) {

    /** A measure that did not come in. */
    @Schema(name = "RowLeftOut")
    public record LeftOut(int rowNumber, Outcome outcome, LocalizedText outcomeLabel) {
        static LeftOut of(RowReport row) {
            return new LeftOut(row.rowNumber(), row.outcome(), Labels.of(row.outcome()));
        }
    }

    private static final int MOST_NAMED = 1_000;

    /** What a correction changes of the edition in force, told by lines; `details` lists them. */
    @Schema(name = "PlanCorrectionChanges")
    public record Changes(
            int added,
            int removed,
            int changed,

            @Schema(
                    description = "Where each of them is named",
                    examples = "/api/v1/plans/019a0c2e-7c00-7000-8000-0000000000f1/changes?from=1&to=2")
            String details) {

        static Changes of(Plan plan, Map<ChangeKind, Integer> counts) {
            return new Changes(
                    counts.get(ChangeKind.ADDED),
                    counts.get(ChangeKind.REMOVED),
                    counts.get(ChangeKind.CHANGED),
                    "/api/v1/plans/%s/changes?from=%d&to=%d"
                            .formatted(plan.id(), plan.edition(), plan.pendingEdition()));
        }
    }

    static CommitView of(
            UUID importId, UUID planId, int edition, int measures, Changes changes, List<LeftOut> leftOut) {
        return new CommitView(
                importId,
                planId,
                edition,
                measures,
                changes,
                leftOut.size(),
                leftOut.subList(0, Math.min(leftOut.size(), MOST_NAMED)));
    }
}
