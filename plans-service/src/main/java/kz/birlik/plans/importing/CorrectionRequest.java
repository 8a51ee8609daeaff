package kz.birlik.plans.importing;

import java.util.Map;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import kz.birlik.plans.importing.table.RowCorrection;

/**
 * What a row of the file should say.
 *
 * @param kind whether the row is a measure: a corrected section row stays a section unless it is said to be one; null leaves what was
 *     said before, AS_READ takes it back
 * @param fields text by field, as it would be typed into the cell; null takes an earlier correction back
 */
@Schema(name = "RowCorrectionRequest")
public record CorrectionRequest(
        @Schema(description = "AS_READ at first; MEASURE or SKIP says otherwise")
        RowCorrection.Kind kind,

        @NotNull
        @Size(max = 50)
        @Schema(
                description =
                        "Text by field as it would be typed into the cell: number, title, completionForm, executors, term, source, budgetProgramme, indicator, costTotal, cost2026 and other years; an empty text empties the cell, null takes an earlier correction back",
                examples = "{\"term\":\"II квартал 2026 года\",\"cost2026\":\"1 200,5\"}")
        Map<String, String> fields) {}
