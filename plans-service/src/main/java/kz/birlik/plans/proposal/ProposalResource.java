package kz.birlik.plans.proposal;

import java.net.URI;
import java.util.UUID;
import java.util.function.LongConsumer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import kz.birlik.kit.data.idempotency.Idempotency;
import kz.birlik.kit.http.ETags;
import kz.birlik.kit.http.Preconditions;
import kz.birlik.kit.http.TakesIdempotencyKey;
import kz.birlik.kit.http.TakesIfMatch;
import kz.birlik.kit.identity.Role;
import kz.birlik.kit.paging.Cursor;
import kz.birlik.kit.paging.Page;
import kz.birlik.kit.paging.PageQuery;

/** Proposals over HTTP. */
@Path("/api/v1/proposals")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Proposals", description = "How plans are to be improved, from a finding to the edition that puts it right")
public class ProposalResource {

    private final ProposalDrafting drafting;
    private final ProposalService service;
    private final Idempotency idempotency;

    ProposalResource(ProposalDrafting drafting, ProposalService service, Idempotency idempotency) {
        this.drafting = drafting;
        this.service = service;
        this.idempotency = idempotency;
    }

    @GET
    @RolesAllowed({Role.ANALYST, Role.PLAN_EDITOR, Role.PLAN_APPROVER, Role.AUDITOR})
    @Operation(
            operationId = "listProposals",
            summary = "List proposals",
            description =
                    "In the order of their making. Analysts see all, plan-approver and auditor what was sent, editors what was sent on their plans or to their body.")
    @APIResponse(
            responseCode = "200",
            description = "One page of proposals",
            content =
                    @Content(
                            schema = @Schema(implementation = ProposalPage.class),
                            examples = @ExampleObject(name = "page", value = ProposalExamples.PAGE)))
    public Page<ProposalView> list(
            @Valid @BeanParam ProposalFilter filter, @Valid @BeanParam PageQuery paging, @Context UriInfo uri) {
        return Page.of(
                service.page(filter, paging.afterId(), paging.fetch()),
                paging,
                uri,
                proposal -> proposal,
                proposal -> Cursor.of(proposal.id()),
                () -> service.count(filter));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.ANALYST, Role.PLAN_EDITOR, Role.PLAN_APPROVER, Role.AUDITOR})
    @Operation(
            operationId = "getProposal",
            summary = "Read a proposal",
            description =
                    "Drafts for analysts alone; once sent, for those who answer for the plan or the measure, plan-approver and auditor, and 404 for the rest.")
    @APIResponse(
            responseCode = "200",
            description = "The proposal",
            content =
                    @Content(
                            schema = @Schema(implementation = ProposalView.class),
                            examples = @ExampleObject(name = "applied", value = ProposalExamples.APPLIED)))
    public Response get(UUID id) {
        return service.read(id).fresh();
    }

    @POST
    @RolesAllowed(Role.ANALYST)
    @TakesIdempotencyKey
    @Operation(
            operationId = "draftProposal",
            summary = "Draft a proposal from a finding",
            description =
                    "The text is made of the rule's template with the figures of the finding, the addressee is the owner of the plan or, for rules on execution, the first executor of the measure. 409 for a finding that was dismissed, that weighs on no plan, that a proposal is under way on (its id is in `proposalId`), or that one was applied for since the run read its tables.")
    @APIResponse(
            responseCode = "201",
            description = "The draft was made; Location is the proposal",
            content =
                    @Content(
                            schema = @Schema(implementation = ProposalView.class),
                            examples = @ExampleObject(name = "draft", value = ProposalExamples.DRAFT)))
    @APIResponse(
            responseCode = "404",
            description = "There is no such run or finding",
            content = @Content(mediaType = "application/problem+json", schema = @Schema(ref = "Problem")))
    public Response draft(
            @RequestBody(
                            content =
                                    @Content(
                                            examples =
                                                    @ExampleObject(name = "finding", value = ProposalExamples.REQUEST)))
                    @NotNull
                    @Valid
                    ProposalRequest request,
            @Context HttpHeaders headers) {
        return idempotency.once(headers, "draftProposal", request, () -> {
            var drafted = drafting.draft(request);
            return Response.created(
                            URI.create("/api/v1/proposals/" + drafted.view().id()))
                    .entity(drafted.view())
                    .tag(ETags.of(drafted.version()))
                    .build();
        });
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Role.ANALYST)
    @Operation(
            operationId = "editProposal",
            summary = "Change text or addressee of a draft",
            description =
                    "While it is a DRAFT. It goes to the owner of the plan or to the first executor of the measure.")
    @APIResponse(
            responseCode = "200",
            description = "The proposal as it is now",
            content =
                    @Content(
                            schema = @Schema(implementation = ProposalView.class),
                            examples = @ExampleObject(name = "draft", value = ProposalExamples.DRAFT)))
    public Response edit(
            UUID id,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "text", value = ProposalExamples.EDIT)))
                    @NotNull
                    @Valid
                    ProposalEdit request,
            @Context HttpHeaders headers) {
        return service.edit(id, version -> Preconditions.ifMatch(headers, version), request)
                .changed();
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Role.ANALYST)
    @Operation(
            operationId = "deleteProposal",
            summary = "Throw a draft away",
            description = "While it is a DRAFT; the finding may get another one.")
    @APIResponse(responseCode = "204", description = "It is gone")
    public void delete(UUID id, @Context HttpHeaders headers) {
        service.delete(id, version -> Preconditions.ifMatch(headers, version));
    }

    @POST
    @Path("/{id}/sending")
    @RolesAllowed(Role.ANALYST)
    @TakesIfMatch
    @TakesIdempotencyKey
    @Operation(
            operationId = "sendProposal",
            summary = "Send a proposal to its body",
            description =
                    "Needs the text in Kazakh and in Russian. From now on it stays as it is, and those who answer for it see it. 409 `finding-dismissed` when its finding was dismissed since it was drafted.")
    @APIResponse(
            responseCode = "200",
            description = "The proposal as it is now",
            content =
                    @Content(
                            schema = @Schema(implementation = ProposalView.class),
                            examples = @ExampleObject(name = "sent", value = ProposalExamples.SENT)))
    public Response send(UUID id, @Context HttpHeaders headers) {
        return idempotency.once(
                headers,
                "sendProposal",
                id,
                () -> service.send(id, optional(headers)).changed());
    }

    private static LongConsumer optional(HttpHeaders headers) {
        return version -> Preconditions.ifMatchOptional(headers, version);
    }
}
