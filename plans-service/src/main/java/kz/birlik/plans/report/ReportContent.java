package kz.birlik.plans.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import kz.birlik.kit.text.LocalizedText;
import kz.birlik.plans.measure.ClaimedStatus;

/** What an executor reports; a draft may leave anything out. */
@Schema(name = "ReportContent")
public record ReportContent(
        @Schema(
                description =
                        "State of the measure as a whole, as its executor claims it; DONE ends it for good, so one of several due dates is DONE no earlier than in the period of the last, a continuous one in the last period of the plan")
        ClaimedStatus status,

        @Schema(
                description =
                        "Day the measure was completed; with DONE only, and not before the plan begins or, where its act is older, before the act",
                examples = "2026-06-19")
        LocalDate doneOn,

        @Schema(description = "What was done, in Kazakh or Russian, at most 8,000 characters each")
        LocalizedText text,

        @DecimalMin("0")
        @Digits(integer = 14, fraction = 1)
        @Schema(description = "Money spent in the period, thousand tenge with one decimal", examples = "1180.4")
        BigDecimal actualCostThousandKzt,

        @Size(max = 100) List<@NotNull @Valid IndicatorValue> indicatorValues,
        @Valid Coverage coverage) {

    static final ReportContent EMPTY = new ReportContent(null, null, null, null, null, null);

    public ReportContent {
        indicatorValues = indicatorValues == null ? List.of() : List.copyOf(indicatorValues);
    }
}
