package kz.birlik.plans.report;

import java.util.Map;
import java.util.UUID;
import java.util.function.LongConsumer;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import kz.birlik.kit.http.Preconditions;
import kz.birlik.kit.http.TakesIdempotencyKey;
import kz.birlik.kit.http.TakesIfMatch;
import kz.birlik.kit.identity.Role;
import kz.birlik.kit.paging.Cursor;
import kz.birlik.kit.paging.Page;
import kz.birlik.kit.paging.PageQuery;

/** Reports over HTTP. */
@Path("/api/v1/reports")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Reports")
public class ReportResource {

    private final ReportService service;
    private final Idempotency idempotency;

    ReportResource(ReportService service, Idempotency idempotency) {
        this.service = service;
        this.idempotency = idempotency;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listReports",
            summary = "List execution reports",
            description =
                    "In the order of their making. Anyone sees accepted ones; editors also those of their own region or body, collectors those they collect; plan-approver, analyst and auditor all.")
    @APIResponse(
            responseCode = "200",
            description = "One page of reports",
            content =
                    @Content(
                            schema = @Schema(implementation = ReportPage.class),
                            examples = @ExampleObject(name = "page", value = ReportExamples.PAGE)))
    public Page<ReportView> list(
            @Valid @BeanParam ReportFilter filter, @Valid @BeanParam PageQuery paging, @Context UriInfo uri) {
        return Page.of(
                service.page(filter, paging.afterId(), paging.fetch()),
                paging,
                uri,
                report -> report,
                report -> Cursor.of(report.id()),
                () -> service.count(filter));
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(
            operationId = "getReport",
            summary = "Read a report",
            description =
                    "An accepted report for anyone; before that for its executor, its collector, plan-approver, analyst and auditor, and 404 for the rest.")
    @APIResponse(
            responseCode = "200",
            description = "The report",
            content =
                    @Content(
                            schema = @Schema(implementation = ReportView.class),
                            examples = @ExampleObject(name = "report", value = ReportExamples.REPORT)))
    public Response get(UUID id) {
        return service.read(id).fresh();
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Role.PLAN_EDITOR)
    @Operation(
            operationId = "editReport",
            summary = "Write the content of a report",
            description =
                    "While it is a draft or was returned; own region or body, or the body named first among the executors.")
    @APIResponse(
            responseCode = "200",
            description = "The report as it is now",
            content =
                    @Content(
                            schema = @Schema(implementation = ReportView.class),
                            examples = @ExampleObject(name = "report", value = ReportExamples.REPORT)))
    public Response edit(
            UUID id,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "done", value = ReportExamples.CONTENT)))
                    @NotNull
                    @Valid
                    ReportContent request,
            @Context HttpHeaders headers) {
        return service.edit(id, version -> Preconditions.ifMatch(headers, version), request)
                .changed();
    }

    @POST
    @Path("/{id}/submission")
    @RolesAllowed(Role.PLAN_EDITOR)
    @TakesIfMatch
    @TakesIdempotencyKey
    @Operation(
            operationId = "submitReport",
            summary = "Submit a report to its collector",
            description =
                    "Needs the state of the measure and words in Kazakh or Russian, and the day of completion when it is DONE. Whether it came in time is decided by the first submission.")
    @APIResponse(
            responseCode = "200",
            description = "The report as it is now",
            content =
                    @Content(
                            schema = @Schema(implementation = ReportView.class),
                            examples = @ExampleObject(name = "report", value = ReportExamples.REPORT)))
    public Response submit(UUID id, @Context HttpHeaders headers) {
        return idempotency.once(
                headers,
                "submitReport",
                id,
                () -> service.submit(id, optional(headers)).changed());
    }

    @POST
    @Path("/{id}/acceptance")
    @RolesAllowed(Role.PLAN_COLLECTOR)
    @TakesIfMatch
    @TakesIdempotencyKey
    @Operation(
            operationId = "acceptReport",
            summary = "Accept a report",
            description =
                    "By the body the plan's schedule names, never by somebody who wrote or submitted it. What it claims becomes a fact and public.")
    @APIResponse(
            responseCode = "200",
            description = "The report as it is now",
            content =
                    @Content(
                            schema = @Schema(implementation = ReportView.class),
                            examples = @ExampleObject(name = "report", value = ReportExamples.REPORT)))
    public Response accept(UUID id, @Context HttpHeaders headers) {
        return idempotency.once(
                headers,
                "acceptReport",
                id,
                () -> service.accept(id, optional(headers)).changed());
    }

    @POST
    @Path("/{id}/return")
    @RolesAllowed(Role.PLAN_COLLECTOR)
    @TakesIfMatch
    @TakesIdempotencyKey
    @Operation(
            operationId = "returnReport",
            summary = "Return a report to its executor",
            description =
                    "With the reason, by the body the plan's schedule names; the executor mends it and submits again.")
    @APIResponse(
            responseCode = "200",
            description = "The report as it is now",
            content =
                    @Content(
                            schema = @Schema(implementation = ReportView.class),
                            examples = @ExampleObject(name = "report", value = ReportExamples.REPORT)))
    public Response sendBack(
            UUID id,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "reason", value = ReportExamples.RETURN)))
                    @NotNull
                    @Valid
                    ReturnRequest request,
            @Context HttpHeaders headers) {
        return idempotency.once(
                headers,
                "returnReport",
                Map.of("id", id, "request", request),
                () -> service.sendBack(id, optional(headers), request).changed());
    }

    private static LongConsumer optional(HttpHeaders headers) {
        return version -> Preconditions.ifMatchOptional(headers, version);
    }
}
