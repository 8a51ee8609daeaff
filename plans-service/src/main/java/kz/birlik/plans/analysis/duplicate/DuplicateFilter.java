package kz.birlik.plans.analysis.duplicate;

import java.util.UUID;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** How the groups of a run may be narrowed. */
public class DuplicateFilter {

    @QueryParam("plan")
    @Parameter(description = "Only groups with a measure of that plan")
    UUID plan;

    @QueryParam("plans")
    @DefaultValue("1")
    @Min(1)
    @Max(1000)
    @Parameter(description = "Only groups with measures of at least so many plans; 2 for repetitions across plans")
    int plans;
}
