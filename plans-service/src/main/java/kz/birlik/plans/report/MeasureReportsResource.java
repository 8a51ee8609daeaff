package kz.birlik.plans.report;

import java.net.URI;
import java.util.Map;
import java.util.UUID;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import kz.birlik.kit.data.idempotency.Idempotency;
import kz.birlik.kit.http.ETags;
import kz.birlik.kit.http.TakesIdempotencyKey;
import kz.birlik.kit.identity.Role;
import kz.birlik.kit.paging.Cursor;
import kz.birlik.kit.paging.Page;
import kz.birlik.kit.paging.PageQuery;

/** The reports on one measure over HTTP. */
@Path("/api/v1/measures/{id}/reports")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Reports")
public class MeasureReportsResource {

    private final ReportOpening opening;
    private final ReportService service;
    private final Idempotency idempotency;

    MeasureReportsResource(ReportOpening opening, ReportService service, Idempotency idempotency) {
        this.opening = opening;
        this.service = service;
        this.idempotency = idempotency;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listMeasureReports",
            summary = "List the reports on a measure",
            description =
                    "Those on its line, so over all editions of the plan; visible like the measure, and of each report what `listReports` shows.")
    @APIResponse(
            responseCode = "200",
            description = "One page of reports",
            content =
                    @Content(
                            schema = @Schema(implementation = ReportPage.class),
                            examples = @ExampleObject(name = "page", value = ReportExamples.PAGE)))
    public Page<ReportView> list(UUID id, @Valid @BeanParam PageQuery paging, @Context UriInfo uri) {
        var filter = ReportFilter.ofLine(opening.lineOf(id));
        return Page.of(
                service.page(filter, paging.afterId(), paging.fetch()),
                paging,
                uri,
                report -> report,
                report -> Cursor.of(report.id()),
                () -> service.count(filter));
    }

    @POST
    @RolesAllowed(Role.PLAN_EDITOR)
    @TakesIdempotencyKey
    @Operation(
            operationId = "openReport",
            summary = "Begin the report on a measure for a period",
            description =
                    "One for each period of the plan's schedule, once the period has begun. Own region or body, or the body named first among the executors.")
    @APIResponse(
            responseCode = "201",
            description = "The report was begun as a draft; Location is the report",
            content =
                    @Content(
                            schema = @Schema(implementation = ReportView.class),
                            examples = @ExampleObject(name = "report", value = ReportExamples.REPORT)))
    public Response open(
            UUID id,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "done", value = ReportExamples.OPENED)))
                    @NotNull
                    @Valid
                    ReportRequest request,
            @Context HttpHeaders headers) {
        return idempotency.once(headers, "openReport", Map.of("id", id, "request", request), () -> {
            var opened = opening.open(id, request);
            return Response.created(
                            URI.create("/api/v1/reports/" + opened.view().id()))
                    .entity(opened.view())
                    .tag(ETags.of(opened.version()))
                    .build();
        });
    }
}
