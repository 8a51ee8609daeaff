package kz.birlik.plans.importing;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
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
import kz.birlik.kit.http.TakesIfMatch;
import kz.birlik.kit.identity.Role;
import kz.birlik.plans.importing.file.FileGate;
import kz.birlik.plans.plan.PlanRights;

/** Imports over HTTP. */
@Path("/api/v1/plan-imports")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Imports", description = "From the table people send to a plan")
public class PlanImportResource {

    private final PlanImportService service;
    private final ImportDetails details;
    private final PlanRights rights;
    private final SourceFiles files;
    private final ImportSettings settings;
    private final Idempotency idempotency;

    PlanImportResource(
            PlanImportService service,
            ImportDetails details,
            PlanRights rights,
            SourceFiles files,
            ImportSettings settings,
            Idempotency idempotency) {
        this.service = service;
        this.details = details;
        this.rights = rights;
        this.files = files;
        this.settings = settings;
        this.idempotency = idempotency;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed(Role.PLAN_EDITOR)
    @RequestBody(content = @Content(mediaType = MediaType.MULTIPART_FORM_DATA))
    @TakesIdempotencyKey
    @Operation(
            operationId = "startPlanImport",
            summary = "Upload the table of a plan",
            description =
                    "Size, type, packing, macros, links and entities are checked before anything is stored. Then the file is read as a job: follow Location until the status is READY or REJECTED. A file that was imported for the same owner and period before is refused (409 file-known, naming that import) unless again=true. Own region or body only, or a body set over all regions.")
    @APIResponse(
            responseCode = "202",
            description = "The file was taken in; Location is its import",
            content =
                    @Content(
                            schema = @Schema(implementation = PlanImportView.class),
                            examples = @ExampleObject(name = "reading", value = ImportExamples.READING)))
    public Response start(@Valid @BeanParam ImportForm form, @Context HttpHeaders headers) throws IOException {
        var plan = details.of(form, rights.caller());
        rights.requireEdit(plan.level(), plan.region(), plan.ownerBody());
        var file =
                UploadedFile.admit(form.file.uploadedFile(), FileName.of(form.file), new FileGate(settings.limits()));
        var same = Arrays.asList(
                plan.level(),
                plan.region(),
                plan.title(),
                plan.periodFrom(),
                plan.periodTo(),
                plan.conceptId(),
                plan.amends(),
                file.sha256(),
                form.again);
        return idempotency.once(headers, "startPlanImport", same, () -> {
            var started = service.start(plan, file, form.again);
            return Response.accepted(started.view())
                    .location(
                            URI.create("/api/v1/plan-imports/" + started.view().id()))
                    .tag(ETags.of(started.version()))
                    .build();
        });
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.PLAN_EDITOR, Role.PLAN_APPROVER, Role.ANALYST, Role.AUDITOR})
    @Operation(
            operationId = "getPlanImport",
            summary = "Read an import with the report of every row",
            description = "Visible to the editors of the region or body, the approver, analysts and auditors.")
    @APIResponse(
            responseCode = "200",
            description = "The import",
            content =
                    @Content(
                            schema = @Schema(implementation = PlanImportView.class),
                            examples = @ExampleObject(name = "ready", value = ImportExamples.READY)))
    public Response get(UUID id, @Context Request request) {
        return service.read(id).read(request);
    }

    @GET
    @Path("/{id}/file")
    @Produces(MediaType.WILDCARD)
    @RolesAllowed({Role.PLAN_EDITOR, Role.PLAN_APPROVER, Role.ANALYST, Role.AUDITOR})
    @Operation(
            operationId = "downloadPlanImportFile",
            summary = "Download the file as it was sent",
            description = "Visible like the import; a rejected import keeps no file.")
    @APIResponse(
            responseCode = "200",
            description = "The bytes of the file",
            content =
                    @Content(
                            mediaType = "application/octet-stream",
                            schema = @Schema(implementation = ImportForm.UploadSchema.class),
                            examples = @ExampleObject(name = "csv", value = ImportExamples.CSV)))
    public Response download(UUID id) {
        var source = service.source(id);
        var name = URLEncoder.encode(source.name(), StandardCharsets.UTF_8).replace("+", "%20");
        StreamingOutput content = out -> files.copyTo(source.importId(), out);
        return Response.ok(content)
                .type(source.mediaType())
                .header("Content-Disposition", "attachment; filename*=UTF-8''" + name)
                .header("X-Content-Type-Options", "nosniff")
                .header("Repr-Digest", "sha-256=:" + base64(source.sha256()) + ":")
                .build();
    }

    @POST
    @Path("/{id}/commit")
    @RolesAllowed(Role.PLAN_EDITOR)
    @TakesIfMatch
    @TakesIdempotencyKey
    @Operation(
            operationId = "commitPlanImport",
            summary = "Make the plan of the confirmed rows",
            description =
                    "All rows that were understood or guessed, or exactly those listed; what is left out is named. A correction becomes the next edition of its plan: a draft until it is approved by its act, with the lines it adds, removes and changes counted. Own region or body only, or a body set over all regions.")
    @APIResponse(
            responseCode = "201",
            description = "The plan was made; Location is the plan",
            content =
                    @Content(
                            schema = @Schema(implementation = CommitView.class),
                            examples = @ExampleObject(name = "made", value = ImportExamples.COMMITTED)))
    public Response commit(
            UUID id,
            @RequestBody(
                            content =
                                    @Content(
                                            examples = {
                                                @ExampleObject(name = "all", value = "{\"rows\":\"ALL\"}"),
                                                @ExampleObject(name = "some", value = "{\"rows\":[7,8,12]}")
                                            }))
                    @NotNull
                    @Valid
                    CommitRequest request,
            @Context HttpHeaders headers) {
        return idempotency.once(headers, "commitPlanImport", Map.of("id", id, "request", request), () -> {
            var made = service.commit(id, version -> Preconditions.ifMatchOptional(headers, version), request);
            return Response.created(URI.create("/api/v1/plans/" + made.planId()))
                    .entity(made)
                    .build();
        });
    }

    private static String base64(String hex) {
        return java.util.Base64.getEncoder()
                .encodeToString(java.util.HexFormat.of().parseHex(hex));
    }
}
