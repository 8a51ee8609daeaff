package kz.birlik.plans.plan;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** How the list of plans may be narrowed. */
public class PlanFilter {

    @QueryParam("level")
    @Parameter(description = "Whose plans")
    PlanLevel level;

    @QueryParam("region")
    @Pattern(regexp = "\\d{9}")
    @Parameter(description = "KATO code of the region", example = "110000000")
    String region;

    @QueryParam("status")
    @Parameter(description = "State of the plan")
    PlanStatus status;

    @QueryParam("period")
    @Min(1990)
    @Max(2100)
    @Parameter(description = "A year the plan covers, wholly or in part", example = "2026")
    Integer period;

    @QueryParam("concept")
    @Parameter(description = "Concept the plan carries out")
    UUID concept;

    @QueryParam("asOf")
    @Parameter(description = "Day on which the plan was approved and running", example = "2026-06-01")
    LocalDate asOf;

    @QueryParam("q")
    @Size(min = 2, max = 100)
    @Parameter(description = "Words of the title, in any language and case", example = "Акмолинской")
    String q;
}
