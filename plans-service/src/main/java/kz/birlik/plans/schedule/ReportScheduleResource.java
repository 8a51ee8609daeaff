package kz.birlik.plans.schedule;

import java.util.UUID;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import kz.birlik.kit.http.Preconditions;
import kz.birlik.kit.identity.Role;

/** The report schedule of a plan over HTTP. */
@Path("/api/v1/plans/{id}/report-schedule")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Reports", description = "Execution: schedules, reports, evidence")
public class ReportScheduleResource {

    private final ReportScheduleService service;

    ReportScheduleResource(ReportScheduleService service) {
        this.service = service;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "getReportSchedule",
            summary = "Read when a plan is reported on",
            description =
                    "The lines of the schedule and the periods that follow from them; visible like the plan. Empty, with an entity tag, while none is set.")
    @APIResponse(
            responseCode = "200",
            description = "The schedule",
            content =
                    @Content(
                            schema = @Schema(implementation = ReportScheduleView.class),
                            examples = @ExampleObject(name = "schedule", value = ScheduleExamples.SCHEDULE)))
    public Response get(UUID id, @Context Request request) {
        return service.read(id).read(request);
    }

    @PUT
    @RolesAllowed({Role.PLAN_EDITOR, Role.PLAN_APPROVER})
    @Operation(
            operationId = "setReportSchedule",
            summary = "Set when a plan is reported on and who collects",
            description =
                    "Editors of the own region or body until the plan is approved, and later where it has none; a plan-approver at any time before the plan is closed. A period that already has reports cannot be left out.")
    @APIResponse(
            responseCode = "200",
            description = "The schedule as it is now",
            content =
                    @Content(
                            schema = @Schema(implementation = ReportScheduleView.class),
                            examples = @ExampleObject(name = "schedule", value = ScheduleExamples.SCHEDULE)))
    public Response set(
            UUID id,
            @RequestBody(
                            content =
                                    @Content(
                                            examples = {
                                                @ExampleObject(name = "template", value = ScheduleExamples.BY_TEMPLATE),
                                                @ExampleObject(name = "lines", value = ScheduleExamples.BY_LINES)
                                            }))
                    @NotNull
                    @Valid
                    ReportScheduleRequest request,
            @Context HttpHeaders headers) {
        return service.set(id, version -> Preconditions.ifMatch(headers, version), request)
                .changed();
    }
}
