package kz.birlik.plans.reportcalendar;

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

/** Due reports of all plans as a calendar over HTTP. */
@Path("/api/v1/report-calendar")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reports")
public class ReportCalendarResource {

    private final ReportCalendarService service;

    ReportCalendarResource(ReportCalendarService service) {
        this.service = service;
    }

    @GET
    @PermitAll
    @Produces(MediaType.WILDCARD)
    @Operation(
            operationId = "getReportCalendar",
            summary = "Subscribe to the days on which reports are due",
            description =
                    "iCalendar (RFC 5545) over approved plans that are not closed: an all-day event for each hop of each period. The ids of events stay when days move.")
    @APIResponse(
            responseCode = "200",
            description = "The calendar",
            content =
                    @Content(
                            mediaType = CalendarAnswer.TYPE,
                            schema = @Schema(implementation = String.class),
                            examples = @ExampleObject(name = "calendar", value = CalendarAnswer.EXAMPLE)))
    public Response calendar(@Valid @BeanParam ReportCalendarFilter filter, @Valid @BeanParam CalendarLanguage lang) {
        return CalendarAnswer.of(service.across(filter, lang.language()));
    }
}
