package kz.birlik.plans.proposal;

import java.util.Map;
import java.util.UUID;
import java.util.function.LongConsumer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import kz.birlik.kit.data.idempotency.Idempotency;
import kz.birlik.kit.http.Preconditions;
import kz.birlik.kit.http.TakesIdempotencyKey;
import kz.birlik.kit.http.TakesIfMatch;
import kz.birlik.kit.identity.Role;

/** What bodies answer to proposals, over HTTP. */
@Path("/api/v1/proposals/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Proposals")
public class ProposalAnswerResource {

    private final ProposalService service;
    private final EffectService effects;
    private final Idempotency idempotency;

    ProposalAnswerResource(ProposalService service, EffectService effects, Idempotency idempotency) {
        this.service = service;
        this.effects = effects;
        this.idempotency = idempotency;
    }

    @POST
    @Path("/acceptance")
    @RolesAllowed(Role.PLAN_EDITOR)
    @TakesIfMatch
    @TakesIdempotencyKey
    @Operation(
            operationId = "acceptProposal",
            summary = "Accept a proposal",
            description =
                    "By the editors of the plan (of its region or body, or of a body set over all regions), or of the body it was sent to; never by somebody who wrote it. The plan itself is changed by a correction.")
    @APIResponse(
            responseCode = "200",
            description = "The proposal as it is now",
            content =
                    @Content(
                            schema = @Schema(implementation = ProposalView.class),
                            examples = @ExampleObject(name = "accepted", value = ProposalExamples.ACCEPTED)))
    public Response accept(
            UUID id,
            @RequestBody(
                            content =
                                    @Content(
                                            examples =
                                                    @ExampleObject(name = "when", value = ProposalExamples.ACCEPTANCE)))
                    @NotNull
                    @Valid
                    AcceptanceRequest request,
            @Context HttpHeaders headers) {
        return idempotency.once(
                headers,
                "acceptProposal",
                Map.of("id", id, "request", request),
                () -> service.accept(id, optional(headers), request).changed());
    }

    @POST
    @Path("/rejection")
    @RolesAllowed(Role.PLAN_EDITOR)
    @TakesIfMatch
    @TakesIdempotencyKey
    @Operation(
            operationId = "rejectProposal",
            summary = "Turn a proposal down",
            description =
                    "With the reason, by the editors of the plan (of its region or body, or of a body set over all regions), or of the body it was sent to; never by somebody who wrote it. The finding may get another proposal.")
    @APIResponse(
            responseCode = "200",
            description = "The proposal as it is now",
            content =
                    @Content(
                            schema = @Schema(implementation = ProposalView.class),
                            examples = @ExampleObject(name = "rejected", value = ProposalExamples.REJECTED)))
    public Response reject(
            UUID id,
            @RequestBody(
                            content =
                                    @Content(
                                            examples =
                                                    @ExampleObject(
                                                            name = "reason",
                                                            value = ProposalExamples.REJECTION)))
                    @NotNull
                    @Valid
                    RejectionRequest request,
            @Context HttpHeaders headers) {
        return idempotency.once(
                headers,
                "rejectProposal",
                Map.of("id", id, "request", request),
                () -> service.reject(id, optional(headers), request).changed());
    }

    @POST
    @Path("/application")
    @RolesAllowed(Role.PLAN_EDITOR)
    @TakesIfMatch
    @TakesIdempotencyKey
    @Operation(
            operationId = "applyProposal",
            summary = "Say which edition of the plan applies a proposal",
            description =
                    "By the editors of the plan, once an edition later than the one of the finding is approved and it added, changed or struck out the measure named. A plan that is not signed yet, or in review, is changed in place: there the measure of the proposal itself, changed in the edition of the finding since the proposal was drafted, applies it. 409 with what is missing otherwise.")
    @APIResponse(
            responseCode = "200",
            description = "The proposal as it is now",
            content =
                    @Content(
                            schema = @Schema(implementation = ProposalView.class),
                            examples = @ExampleObject(name = "applied", value = ProposalExamples.APPLIED)))
    public Response apply(
            UUID id,
            @RequestBody(
                            content =
                                    @Content(
                                            examples =
                                                    @ExampleObject(
                                                            name = "edition",
                                                            value = ProposalExamples.APPLICATION)))
                    @NotNull
                    @Valid
                    ApplicationRequest request,
            @Context HttpHeaders headers) {
        return idempotency.once(
                headers,
                "applyProposal",
                Map.of("id", id, "request", request),
                () -> service.apply(id, optional(headers), request).changed());
    }

    @GET
    @Path("/effect")
    @RolesAllowed({Role.ANALYST, Role.PLAN_EDITOR, Role.PLAN_APPROVER, Role.AUDITOR})
    @Operation(
            operationId = "getProposalEffect",
            summary = "Read what the next run says of it",
            description =
                    "Whether a later run over the same plan still has the finding, and the scores of the plan then and now. The newest run by the same rules, of no earlier day, on the applied edition or a later one, unless `run` names another such. For whoever sees the proposal.")
    @APIResponse(
            responseCode = "200",
            description = "What is left of the weakness",
            content =
                    @Content(
                            schema = @Schema(implementation = EffectView.class),
                            examples = @ExampleObject(name = "gone", value = ProposalExamples.EFFECT)))
    public EffectView effect(
            UUID id,
            @QueryParam("run") @Parameter(description = "The later run; the newest that can be compared when absent")
                    UUID run) {
        return effects.of(id, run);
    }

    private static LongConsumer optional(HttpHeaders headers) {
        return version -> Preconditions.ifMatchOptional(headers, version);
    }
}
