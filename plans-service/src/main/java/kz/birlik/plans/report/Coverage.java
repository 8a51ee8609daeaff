package kz.birlik.plans.report;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whom and how often a measure reached; output, kept apart from results, which are indicators. */
@Schema(name = "Coverage")
public record Coverage(
        @Min(0) @Max(100_000_000) @Schema(description = "People reached", examples = "450")
        Long people,

        @Min(0) @Max(10_000_000) @Schema(description = "Events held", examples = "3")
        Long events) {}
