package kz.birlik.plans.proposal;

import java.util.Map;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import kz.birlik.kit.data.idempotency.Idempotency;
import kz.birlik.kit.http.TakesIdempotencyKey;
import kz.birlik.kit.identity.Role;

/** Drafts for many findings of a run at once, over HTTP. */
@Path("/api/v1/analysis-runs/{id}/proposals")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Proposals")
public class BulkDraftResource {

    private final ProposalDrafting drafting;
    private final Idempotency idempotency;

    BulkDraftResource(ProposalDrafting drafting, Idempotency idempotency) {
        this.drafting = drafting;
        this.idempotency = idempotency;
    }

    @POST
    @RolesAllowed(Role.ANALYST)
    @TakesIdempotencyKey
    @Operation(
            operationId = "draftProposals",
            summary = "Draft proposals for the findings of a run",
            description =
                    "For those of a rule, severity, plan or region, at most 500 in a call, in the order of the findings. Dismissed findings, those that a proposal is under way on or was applied for, and those that weigh on no plan are left alone, so asking again goes on where it stopped. A run that read the applied table and finds the same gets drafts again. 400 for a rule the run does not know. 409 until the run is COMPLETED.")
    @APIResponse(
            responseCode = "200",
            description = "What became of the findings",
            content =
                    @Content(
                            schema = @Schema(implementation = BulkDraftView.class),
                            examples = @ExampleObject(name = "drafted", value = ProposalExamples.BULK)))
    public Response draft(
            UUID id,
            @RequestBody(
                            content =
                                    @Content(
                                            examples =
                                                    @ExampleObject(
                                                            name = "rule",
                                                            value = ProposalExamples.BULK_REQUEST)))
                    @NotNull
                    @Valid
                    BulkDraftRequest request,
            @Context HttpHeaders headers) {
        return idempotency.once(
                headers,
                "draftProposals",
                Map.of("id", id, "request", request),
                () -> Response.ok(drafting.draftAll(id, request)).build());
    }
}
