package kz.birlik.plans.evidence;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import kz.birlik.kit.data.idempotency.Idempotency;
import kz.birlik.kit.http.ETags;
import kz.birlik.kit.http.FileName;
import kz.birlik.kit.http.Preconditions;
import kz.birlik.kit.http.TakesIdempotencyKey;
import kz.birlik.kit.identity.Role;

/** Evidence over HTTP. It may show people, so it is never public, whatever becomes of the report. */
@Path("/api/v1/reports/{id}/evidence")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reports")
public class EvidenceResource {

    private static final String ONE = """
            {"id":"019a0c2e-7c00-7000-8000-000000000301","reportId":"019a0c2e-7c00-7000-8000-000000000201","name":"протокол.pdf","kind":"PDF",
            "mediaType":"application/pdf","bytes":48213,"sha256":"0f343b0931126a20f133d67c2b018a3b1b5f5c8f7b1c2a2f1d0f7f3a4e5d6c7b",
            "scan":"CLEAN","scanLabel":{"kk":"Вирус табылмады","ru":"Вирусов не найдено","en":"No virus found"},
            "createdAt":"2026-07-03T05:00:00Z","href":"/api/v1/reports/019a0c2e-7c00-7000-8000-000000000201/evidence/019a0c2e-7c00-7000-8000-000000000301"}""";
    private static final String ALL = "{\"items\":[" + ONE + "]}";
    private static final String BYTES = "%PDF-1.7";

    private final EvidenceService service;
    private final EvidenceParts parts;
    private final Idempotency idempotency;

    EvidenceResource(EvidenceService service, EvidenceParts parts, Idempotency idempotency) {
        this.service = service;
        this.parts = parts;
        this.idempotency = idempotency;
    }

    @GET
    @RolesAllowed({Role.PLAN_EDITOR, Role.PLAN_COLLECTOR, Role.PLAN_APPROVER, Role.ANALYST, Role.AUDITOR})
    @Operation(
            operationId = "listEvidence",
            summary = "List the files of a report",
            description = "For its executor, its collector, plan-approver, analyst and auditor; 404 for the rest.")
    @APIResponse(
            responseCode = "200",
            description = "All files",
            content =
                    @Content(
                            schema = @Schema(implementation = EvidenceView.All.class),
                            examples = @ExampleObject(name = "all", value = ALL)))
    public EvidenceView.All list(UUID id) {
        return new EvidenceView.All(service.list(id));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed(Role.PLAN_EDITOR)
    @RequestBody(content = @Content(mediaType = MediaType.MULTIPART_FORM_DATA))
    @TakesIdempotencyKey
    @Operation(
            operationId = "addEvidence",
            summary = "Add a file to a report",
            description =
                    "While the report is a draft or was returned. PDF, DOCX, XLSX, JPEG, PNG or WebP, told by content; a name that says otherwise is refused, and so is a file that only begins like one of them. Office files pass the gate of the import; a PDF carries no scripts in plain. Where a virus scanner is switched on, an infected file is refused; `scan` says honestly whether anybody looked.")
    @APIResponse(
            responseCode = "201",
            description = "The file was kept; Location is where its bytes are",
            content =
                    @Content(
                            schema = @Schema(implementation = EvidenceView.class),
                            examples = @ExampleObject(name = "file", value = ONE)))
    public Response add(UUID id, @Valid @BeanParam EvidenceForm form, @Context HttpHeaders headers) throws IOException {
        service.requireWritable(id);
        var file = service.admit(form.file.uploadedFile(), FileName.of(form.file));
        return idempotency.once(headers, "addEvidence", List.of(id, file.name(), file.sha256()), () -> {
            var added = service.add(id, file);
            return Response.created(URI.create(added.view().href()))
                    .entity(added.view())
                    .tag(ETags.of(added.version()))
                    .build();
        });
    }

    @GET
    @Path("/{evidenceId}")
    @Produces(MediaType.WILDCARD)
    @RolesAllowed({Role.PLAN_EDITOR, Role.PLAN_COLLECTOR, Role.PLAN_APPROVER, Role.ANALYST, Role.AUDITOR})
    @Operation(
            operationId = "downloadEvidence",
            summary = "Download a file of a report",
            description =
                    "As it was sent, always as an attachment. A file found infected later is not given out (409).")
    @APIResponse(
            responseCode = "200",
            description = "The bytes of the file",
            content =
                    @Content(
                            mediaType = "application/octet-stream",
                            schema = @Schema(implementation = EvidenceForm.Upload.class),
                            examples = @ExampleObject(name = "pdf", value = BYTES)))
    public Response download(UUID id, UUID evidenceId) {
        var found = service.read(id, evidenceId);
        var file = found.view();
        var name = URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20");
        StreamingOutput content = out -> parts.copyTo(file.id(), out);
        return Response.ok(content)
                .type(file.mediaType())
                .tag(ETags.of(found.version()))
                .header("Content-Disposition", "attachment; filename*=UTF-8''" + name)
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "private, no-store")
                .header(
                        "Repr-Digest",
                        "sha-256=:"
                                + Base64.getEncoder()
                                        .encodeToString(HexFormat.of().parseHex(file.sha256()))
                                + ":")
                .build();
    }

    @DELETE
    @Path("/{evidenceId}")
    @RolesAllowed(Role.PLAN_EDITOR)
    @Operation(
            operationId = "removeEvidence",
            summary = "Remove a file of a report",
            description = "While the report is a draft or was returned; the audit log keeps its hash.")
    @APIResponse(responseCode = "204", description = "The file is gone")
    public Response remove(UUID id, UUID evidenceId, @Context HttpHeaders headers) {
        service.remove(id, evidenceId, version -> Preconditions.ifMatch(headers, version));
        return Response.noContent().build();
    }
}
