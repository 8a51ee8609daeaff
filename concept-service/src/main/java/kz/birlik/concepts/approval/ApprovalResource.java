package kz.birlik.concepts.approval;

import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import kz.birlik.concepts.concept.ConceptView;
import kz.birlik.kit.data.idempotency.Idempotency;
import kz.birlik.kit.http.ETags;
import kz.birlik.kit.http.Preconditions;
import kz.birlik.kit.http.TakesIdempotencyKey;
import kz.birlik.kit.http.TakesIfMatch;
import kz.birlik.kit.identity.Role;

/** Approval over HTTP; the gateway asks the policy of the realm before. */
@Path("/api/v1/concepts/{conceptId}/approval")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Acts", description = "What signed acts do to concepts")
class ApprovalResource {

    private final ApprovalService service;
    private final Idempotency idempotency;

    ApprovalResource(ApprovalService service, Idempotency idempotency) {
        this.service = service;
        this.idempotency = idempotency;
    }

    @POST
    @RolesAllowed(Role.CONCEPT_APPROVER)
    @TakesIfMatch
    @TakesIdempotencyKey
    @Operation(
            operationId = "approveConcept",
            summary = "Approve a concept",
            description =
                    "By a signed act. Refused with `guard-failed` and the full list while anything is missing: the published text of "
                            + "every mandatory section in Kazakh and Russian, complete indicators, closed rounds with reconciled "
                            + "reports, predecessors named in `repeals`. Predecessors and the items named lose force in the same "
                            + "transaction. It is in force from the day of the act, or from `inForceFrom`.")
    @APIResponse(
            responseCode = "200",
            description = "The concept as it stands now.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ConceptView.class)))
    public Response approve(
            @PathParam("conceptId") UUID conceptId,
            @NotNull @Valid ApprovalRequest request,
            @Context HttpHeaders headers) {
        return idempotency.once(headers, "approveConcept", List.of(conceptId, request), () -> {
            var view = service.approve(conceptId, request, present -> Preconditions.ifMatchOptional(headers, present));
            return Response.ok(view).tag(ETags.of(view.version())).build();
        });
    }
}
