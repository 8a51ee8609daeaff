package kz.birlik.plans.planreport;

import java.nio.file.Files;
import java.util.Locale;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

import kz.birlik.kit.identity.Role;
import kz.birlik.kit.text.Language;

/** Reports on the plans of a run over HTTP. */
@Path("/api/v1/plan-reports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Analysis")
public class PlanReportResource {

    private final PlanReportService service;
    private final ReportLinks links;

    PlanReportResource(PlanReportService service, ReportLinks links) {
        this.service = service;
        this.links = links;
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.ANALYST, Role.PLAN_APPROVER, Role.AUDITOR})
    @Produces(MediaType.WILDCARD)
    @Operation(
            operationId = "getPlanReport",
            summary = "Download the report on the plans of a run",
            description =
                    "For the Government, in Kazakh or Russian: summary, output, coverage, outcome and cost of each plan apart, scores, measures by direction and region, due dates, budget, repetitions with their money, findings by rule with examples, best practices, and how the figures came about. Made anew at each call, without the findings dismissed by then. Every figure links to the list that holds its rows. Long lists are cut, and say how long they are. 409 until the run is COMPLETED.")
    @APIResponse(
            responseCode = "200",
            description = "The report",
            content = {
                @Content(
                        mediaType = "text/html",
                        schema = @Schema(type = SchemaType.STRING),
                        examples = @ExampleObject(name = "page", value = "<!DOCTYPE html><html lang=\"ru\">…</html>")),
                @Content(
                        mediaType = "application/pdf",
                        schema = @Schema(type = SchemaType.STRING, format = "binary"),
                        examples = @ExampleObject(name = "pdf", value = "the bytes of the document")),
                @Content(
                        mediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                        schema = @Schema(type = SchemaType.STRING, format = "binary"),
                        examples = @ExampleObject(name = "document", value = "the bytes of the document")),
                @Content(
                        mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                        schema = @Schema(type = SchemaType.STRING, format = "binary"),
                        examples = @ExampleObject(name = "workbook", value = "the bytes of the workbook"))
            })
    @APIResponse(
            responseCode = "409",
            description = "The run is not COMPLETED",
            content = @Content(mediaType = "application/problem+json", schema = @Schema(ref = "Problem")))
    @APIResponse(
            responseCode = "503",
            description = "Other runs are being read and no turn came in 15 s; ask again",
            content = @Content(mediaType = "application/problem+json", schema = @Schema(ref = "Problem")))
    public Response download(
            @PathParam("id") @Parameter(description = "The run it tells of") UUID id,
            @RestQuery
                    @DefaultValue("html")
                    @Pattern(regexp = "html|pdf|docx|xlsx")
                    @Parameter(description = "html, pdf, docx or xlsx")
                    String format,
            @RestQuery @DefaultValue("ru") @Pattern(regexp = "kk|ru") @Parameter(description = "Language: kk or ru")
                    String lang,
            @Context HttpHeaders headers,
            @Context UriInfo uri) {
        var wanted = ReportFormat.valueOf(format.toUpperCase(Locale.ROOT));
        var file = service.write(
                id,
                wanted,
                Language.valueOf(lang.toUpperCase(Locale.ROOT)),
                links.of(wanted, headers::getHeaderString, uri.getBaseUri()));
        StreamingOutput content = out -> {
            try {
                Files.copy(file, out);
            } finally {
                Files.deleteIfExists(file);
            }
        };
        return Response.ok(content)
                .type(wanted.mediaType())
                .header(
                        "Content-Disposition",
                        "%s; filename=\"plan-report-%s-%s.%s\""
                                .formatted(wanted == ReportFormat.HTML ? "inline" : "attachment", id, lang, format))
                .header("X-Content-Type-Options", "nosniff")
                .header(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'")
                .header("Cache-Control", "private, no-cache")
                .build();
    }
}
