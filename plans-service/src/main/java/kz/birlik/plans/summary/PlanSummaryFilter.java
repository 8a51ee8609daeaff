package kz.birlik.plans.summary;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

import kz.birlik.plans.plan.PlanLevel;

/** Which plans are rolled up, and as of which day. */
public class PlanSummaryFilter {

    @QueryParam("asOf")
    @Parameter(
            description = "Day whose tables, acts and accepted reports count; today when absent",
            example = "2026-07-01")
    LocalDate asOf;

    @QueryParam("period")
    @Min(1990)
    @Max(2100)
    @Parameter(
            description = "A year the plans cover, wholly or in part; without it, the plans running on that day",
            example = "2026")
    Integer period;

    @QueryParam("level")
    @Parameter(description = "Whose plans")
    PlanLevel level;

    @QueryParam("region")
    @Pattern(regexp = "\\d{9}")
    @Parameter(description = "KATO code of the region of the plans", example = "110000000")
    String region;

    @QueryParam("concept")
    @Parameter(description = "Concept the plans carry out")
    UUID concept;
}
