package kz.birlik.plans.summary;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import kz.birlik.kit.http.PublicRead;

/** The roll-up of plans over HTTP. */
@Path("/api/v1/plans/summary")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Plans", description = "Republican and regional plans of work")
public class PlanSummaryResource {

    private final PlanSummaryService service;
    private final PublicRead publicRead;

    PlanSummaryResource(PlanSummaryService service, PublicRead publicRead) {
        this.service = service;
        this.publicRead = publicRead;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "summarizePlans",
            summary = "Roll approved plans up by region and by direction",
            description =
                    "As of a day: the tables in force then, with the statuses of that day. Counts, and exact sums for each year. What must not be added is not: levels (a region carries out rows of the republic), totals without years, measures without a sum.")
    @APIResponse(
            responseCode = "200",
            description = "The roll-up",
            content =
                    @Content(
                            schema = @Schema(implementation = PlanSummaryView.class),
                            examples = @ExampleObject(name = "summary", value = SummaryExamples.SUMMARY)))
    public RestResponse<PlanSummaryView> summary(@Valid @BeanParam PlanSummaryFilter filter, @Context Request request) {
        return publicRead.answer(service.summary(filter), request);
    }
}
