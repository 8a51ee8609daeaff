package kz.birlik.plans.analysis;

import java.util.UUID;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** How the list of runs may be narrowed. */
public class RunFilter {

    @QueryParam("status")
    @Parameter(description = "How far the run is")
    RunStatus status;

    @QueryParam("plan")
    @Parameter(description = "A plan it analysed, in whatever edition")
    UUID plan;
}
