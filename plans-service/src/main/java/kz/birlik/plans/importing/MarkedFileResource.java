package kz.birlik.plans.importing;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

import org.eclipse.microprofile.openapi.annotations.Operation;
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

/** The file of an import with its faults marked, over HTTP. */
@Path("/api/v1/plan-imports/{id}/marked-file")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Imports", description = "From the table people send to a plan")
public class MarkedFileResource {

    private final PlanImportService service;
    private final MarkedFile files;

    MarkedFileResource(PlanImportService service, MarkedFile files) {
        this.service = service;
        this.files = files;
    }

    @GET
    @Produces(MediaType.WILDCARD)
    @RolesAllowed({Role.PLAN_EDITOR, Role.PLAN_APPROVER, Role.ANALYST, Role.AUDITOR})
    @Operation(
            operationId = "downloadMarkedPlanImportFile",
            summary = "Download the file with its faults marked in its cells",
            description =
                    "Red is what keeps a row out, yellow what was guessed; a note in the cell says why. A workbook comes back as it was sent; documents, texts and very large workbooks as a workbook with the rows at the addresses of the report. Once READY; visible like the import.")
    @APIResponse(
            responseCode = "200",
            description = "The workbook",
            content =
                    @Content(
                            mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                            schema = @Schema(implementation = ImportForm.UploadSchema.class),
                            examples = @ExampleObject(name = "workbook", value = "the bytes of the workbook")))
    public Response download(
            UUID id,
            @RestQuery
                    @DefaultValue("ru")
                    @Pattern(regexp = "kk|ru|en")
                    @Parameter(description = "Language of the notes: kk, ru or en")
                    String lang) {
        var source = service.readSource(id);
        var language = Language.valueOf(lang.toUpperCase(java.util.Locale.ROOT));
        StreamingOutput content = out -> files.write(source, language, out);
        var name = source.name().replaceFirst("\\.[^.]*$", "") + "-marked.xlsx";
        return Response.ok(content)
                .type(FileKind.XLSX.mediaType())
                .header(
                        "Content-Disposition",
                        "attachment; filename*=UTF-8''"
                                + URLEncoder.encode(name, StandardCharsets.UTF_8)
                                        .replace("+", "%20"))
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
