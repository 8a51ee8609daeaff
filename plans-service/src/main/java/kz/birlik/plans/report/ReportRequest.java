package kz.birlik.plans.report;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new report on a measure. */
@Schema(name = "ReportRequest")
public record ReportRequest(
        @NotNull
        @Size(max = 20)
        @Schema(description = "Key of a period of the plan's report schedule", examples = "2026-H1")
        String period,

        @Valid @Schema(description = "May come later; a report starts as a draft")
        ReportContent content) {}
