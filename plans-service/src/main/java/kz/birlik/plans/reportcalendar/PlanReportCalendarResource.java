package kz.birlik.plans.reportcalendar;

import java.util.UUID;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Due reports of one plan as a calendar over HTTP. */
@Path("/api/v1/plans/{id}/report-calendar")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reports")
public class PlanReportCalendarResource {

    private final ReportCalendarService service;

    PlanReportCalendarResource(ReportCalendarService service) {
        this.service = service;
    }

    @GET
    @PermitAll
    @Produces(MediaType.WILDCARD)
    @Operation(
            operationId = "getPlanReportCalendar",
            summary = "Subscribe to the days on which a plan is reported on",
            description =
                    "iCalendar (RFC 5545): an all-day event for each hop of each period of its schedule; visible like the plan, and empty while it has no schedule.")
    @APIResponse(
            responseCode = "200",
            description = "The calendar",
            content =
                    @Content(
                            mediaType = CalendarAnswer.TYPE,
                            schema = @Schema(implementation = String.class),
                            examples = @ExampleObject(name = "calendar", value = CalendarAnswer.EXAMPLE)))
    public Response calendar(UUID id, @Valid @BeanParam CalendarLanguage lang) {
        return CalendarAnswer.of(service.ofPlan(id, lang.language()));
    }
}
