package kz.birlik.plans.importing;

import java.io.IOException;
import java.util.Arrays;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import kz.birlik.kit.data.idempotency.Idempotency;
import kz.birlik.kit.http.FileName;
import kz.birlik.kit.http.TakesIdempotencyKey;
import kz.birlik.kit.identity.Role;
import kz.birlik.plans.importing.file.FileGate;

/** The twin of a plan in the other language over HTTP. */
@Path("/api/v1/plans/{id}/translations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Imports", description = "From the table people send to a plan")
public class TwinResource {

    private final PlanTwins twins;
    private final ImportSettings settings;
    private final Idempotency idempotency;

    TwinResource(PlanTwins twins, ImportSettings settings, Idempotency idempotency) {
        this.twins = twins;
        this.settings = settings;
        this.idempotency = idempotency;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed(Role.PLAN_EDITOR)
    @RequestBody(content = @Content(mediaType = MediaType.MULTIPART_FORM_DATA))
    @TakesIdempotencyKey
    @Operation(
            operationId = "translatePlan",
            summary = "Pair a plan with its table in the other language",
            description =
                    "Measures are paired by their number. Without commit nothing is changed and the answer tells what would be; with it, titles missing in the language of the file are added to a plan that is a draft or under review, or to the correction of a signed one, and the file is kept as an import. What the two say differently is named and never overwritten. Own region or body only, or a body set over all regions.")
    @APIResponse(
            responseCode = "200",
            description = "How the two fit",
            content = @Content(schema = @Schema(implementation = TwinView.class)))
    public Response pair(UUID id, @Valid @BeanParam TwinForm form, @Context HttpHeaders headers) throws IOException {
        twins.requireOwn(id);
        var file =
                UploadedFile.admit(form.file.uploadedFile(), FileName.of(form.file), new FileGate(settings.limits()));
        return idempotency.once(
                headers,
                "translatePlan",
                Arrays.asList(id, file.sha256(), form.commit),
                () -> Response.ok(twins.pair(id, file, form.commit)).build());
    }
}
