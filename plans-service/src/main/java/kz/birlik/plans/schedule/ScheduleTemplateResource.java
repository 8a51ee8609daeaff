package kz.birlik.plans.schedule;

import java.util.List;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;

/** Shipped schedules for anyone. */
@Path("/api/v1/plans/report-schedule-templates")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reports")
public class ScheduleTemplateResource {

    /** All of them: they are few and belong to a release. */
    @Schema(name = "ReportScheduleTemplates")
    public record Templates(List<ScheduleTemplate> items) {}

    private final ScheduleTemplates templates;

    ScheduleTemplateResource(ScheduleTemplates templates) {
        this.templates = templates;
    }

    @GET
    @PermitAll
    @Cache(maxAge = 300)
    @Operation(
            operationId = "listReportScheduleTemplates",
            summary = "List the report schedules of real acts",
            description = "Each with the act, its wording and its public source, to set on a plan by its name.")
    @APIResponse(
            responseCode = "200",
            description = "All shipped schedules",
            content =
                    @Content(
                            schema = @Schema(implementation = Templates.class),
                            examples = @ExampleObject(name = "halfYear", value = ScheduleExamples.TEMPLATES)))
    public Templates list() {
        return new Templates(templates.all());
    }
}
