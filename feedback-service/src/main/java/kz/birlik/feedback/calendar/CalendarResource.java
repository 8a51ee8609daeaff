package kz.birlik.feedback.calendar;

import java.time.LocalDate;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import kz.birlik.kit.http.ETags;
import kz.birlik.kit.http.Preconditions;
import kz.birlik.kit.http.PublicRead;
import kz.birlik.kit.identity.Role;

/** The working-day calendar of Kazakhstan. */
@Path("/api/v1/calendar")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Calendar", description = "Which days are worked, and terms counted in them")
class CalendarResource {

    private static final String JSON = "application/json";

    private final CalendarService service;
    private final PublicRead publicRead;

    CalendarResource(CalendarService service, PublicRead publicRead) {
        this.service = service;
        this.publicRead = publicRead;
    }

    @GET
    @Path("/days")
    @PermitAll
    @Operation(
            operationId = "listCalendarDays",
            summary = "Days off, transfers and working weekends of a range",
            description =
                    "Only days that differ from their place in the week. `knownOn` answers what was known on a date.")
    @APIResponse(
            responseCode = "200",
            description = "The special days.",
            content = @Content(mediaType = JSON, schema = @Schema(implementation = CalendarDaysView.class)))
    public RestResponse<CalendarDaysView> days(
            @Parameter(description = "First day.", required = true, example = "2026-01-01") @QueryParam("from") @NotNull
                    LocalDate from,
            @Parameter(description = "Last day, at most three years later.", required = true, example = "2026-12-31")
                    @QueryParam("to")
                    @NotNull
                    LocalDate to,
            @Parameter(description = "As of whose knowledge; today's when left out.", example = "2026-02-01")
                    @QueryParam("knownOn")
                    LocalDate knownOn,
            @Context Request request) {
        return publicRead.answer(service.days(from, to, knownOn), request);
    }

    @GET
    @Path("/days/{date}")
    @PermitAll
    @Operation(
            operationId = "getCalendarDay",
            summary = "A day and everything ever said of it",
            description = "Any day of a published year; its ETag is what a change must name.")
    @APIResponse(
            responseCode = "200",
            description = "The day.",
            content = @Content(mediaType = JSON, schema = @Schema(implementation = CalendarDayHistoryView.class)))
    public Response day(@PathParam("date") @Parameter(description = "The day") LocalDate date) {
        return answer(service.day(date));
    }

    @PUT
    @Path("/days/{date}")
    @RolesAllowed(Role.ADMIN)
    @Operation(
            operationId = "changeCalendarDay",
            summary = "Say a new word on a day",
            description =
                    "With a source and a reason; earlier words stay readable. CANCELLED_HOLIDAY makes it an ordinary"
                            + " day. Followers get `calendar.changed`; published terms are not recomputed. `If-Match` of a day nothing was said of is `\"v0\"`.")
    @APIResponse(
            responseCode = "200",
            description = "The day as it is now.",
            content = @Content(mediaType = JSON, schema = @Schema(implementation = CalendarDayHistoryView.class)))
    public Response change(
            @PathParam("date") @Parameter(description = "The day") LocalDate date,
            @NotNull @Valid CalendarDayRequest body,
            @Context HttpHeaders headers) {
        return answer(service.change(date, body, revision -> Preconditions.ifMatch(headers, revision)));
    }

    @GET
    @Path("/working-days")
    @PermitAll
    @Operation(
            operationId = "countWorkingDays",
            summary = "The last day of a term of working days",
            description = "Counting begins the day after `from`. Every day counted and every day passed over is told.")
    @APIResponse(
            responseCode = "200",
            description = "The term.",
            content = @Content(mediaType = JSON, schema = @Schema(implementation = WorkingDaysView.class)))
    public RestResponse<WorkingDaysView> workingDays(
            @Parameter(description = "The day of the event.", required = true, example = "2021-06-25")
                    @QueryParam("from")
                    @NotNull
                    LocalDate from,
            @Parameter(description = "Length in working days, 1 to 365.", required = true, example = "10")
                    @QueryParam("days")
                    @NotNull
                    @Min(1)
                    @Max(365)
                    Integer days,
            @Context Request request) {
        return publicRead.answer(service.workingDays(from, days), request);
    }

    private static Response answer(CalendarDayHistoryView day) {
        return Response.ok(day)
                .tag(ETags.of(day.revision()))
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .build();
    }
}
