package kz.birlik.plans.importing;

import java.util.List;
import java.util.Map;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A row after its correction, and what the correction did to the rest of the report. */
@Schema(name = "RowCorrected")
public record CorrectionView(
        PlanImportView.RowView row,

        @Schema(
                description =
                        "Other rows that read differently now: a total that adds up, a number no longer used twice")
        List<Integer> alsoChanged,

        @Schema(description = "Rows by outcome now", examples = "{\"UNDERSTOOD\":12,\"SKIPPED\":6}")
        Map<String, Integer> counts) {}
