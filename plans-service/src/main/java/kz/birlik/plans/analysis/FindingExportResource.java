package kz.birlik.plans.analysis;

import java.nio.file.Files;
import java.util.Locale;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

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
import kz.birlik.plans.importing.file.FileKind;

/** The findings of a run as a file, over HTTP. */
@Path("/api/v1/analysis-runs/{id}/findings/export")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Analysis")
public class FindingExportResource {

    private final FindingExport export;

    FindingExportResource(FindingExport export) {
        this.export = export;
    }

    @GET
    @RolesAllowed({Role.ANALYST, Role.PLAN_APPROVER, Role.AUDITOR})
    @Produces(MediaType.WILDCARD)
    @Operation(
            operationId = "exportFindings",
            summary = "Download the findings of a run",
            description =
                    "As XLSX or CSV, in Kazakh or Russian, narrowed like the list: rule, severity, text, plans, regions, arithmetic and the reason of a dismissal. No text of a plan is computed by the program that opens it. 409 until the run is COMPLETED.")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = {
                @Content(
                        mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                        schema = @Schema(type = SchemaType.STRING, format = "binary"),
                        examples = @ExampleObject(name = "workbook", value = "the bytes of the workbook")),
                @Content(
                        mediaType = "text/csv",
                        schema = @Schema(type = SchemaType.STRING, format = "binary"),
                        examples = @ExampleObject(name = "csv", value = AnalysisExamples.CSV))
            })
    @APIResponse(
            responseCode = "409",
            description = "The run is not COMPLETED",
            content = @Content(mediaType = "application/problem+json", schema = @Schema(ref = "Problem")))
    public Response download(
            UUID id,
            @Valid @BeanParam FindingFilter filter,
            @RestQuery @DefaultValue("xlsx") @Pattern(regexp = "xlsx|csv") @Parameter(description = "xlsx or csv")
                    String format,
            @RestQuery
                    @DefaultValue("ru")
                    @Pattern(regexp = "kk|ru")
                    @Parameter(description = "Language of the header and of the texts: kk or ru")
                    String lang) {
        var workbook = format.equals("xlsx");
        var file = export.write(id, filter, workbook, Language.valueOf(lang.toUpperCase(Locale.ROOT)));
        StreamingOutput content = out -> {
            try {
                Files.copy(file, out);
            } finally {
                Files.deleteIfExists(file);
            }
        };
        return Response.ok(content)
                .type(workbook ? FileKind.XLSX.mediaType() : FileKind.CSV.mediaType() + "; charset=utf-8")
                .header("Content-Disposition", "attachment; filename=\"findings-%s.%s\"".formatted(id, format))
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "private, no-cache")
                .build();
    }
}
