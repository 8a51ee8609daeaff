package kz.birlik.plans.importing;

import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import kz.birlik.kit.text.LocalizedText;
import kz.birlik.plans.importing.table.Outcome;
import kz.birlik.plans.importing.table.RowReport;
import kz.birlik.plans.label.Labels;

/**
 * What a commit made.
 *
 * @param rowsLeftOut rows that are no measure of the plan although they read as one, at most 1,000 of them
 */
@Schema(name = "PlanImportCommit")
public record CommitView(
        UUID importId,
        UUID planId,
        @Schema(description = "Measures of the new plan") int measures,

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
}
