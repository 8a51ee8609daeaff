package kz.birlik.concepts.discussion;

import java.net.URI;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import kz.birlik.concepts.concept.ConceptResource;
import kz.birlik.kit.data.idempotency.Idempotency;
import kz.birlik.kit.http.ETags;
import kz.birlik.kit.http.PublicRead;
import kz.birlik.kit.http.TakesIdempotencyKey;
import kz.birlik.kit.identity.Role;

/** Rounds of public discussion over HTTP. */
@Path("/api/v1/concepts/{conceptId}/discussions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Discussion rounds", description = "When a draft is open for comments")
class DiscussionResource {

    private final DiscussionService service;
    private final Idempotency idempotency;
    private final PublicRead publicRead;

    DiscussionResource(DiscussionService service, Idempotency idempotency, PublicRead publicRead) {
        this.service = service;
        this.idempotency = idempotency;
        this.publicRead = publicRead;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listConceptDiscussions",
            summary = "List the rounds of a concept",
            description = "Every round with its term and, once published, the counts of its report.")
    public RestResponse<DiscussionView.DiscussionList> list(
            @PathParam("conceptId") UUID conceptId, @Context Request request) {
        return publicRead.answer(service.list(conceptId), request);
    }

    @GET
    @Path("/{discussionId}")
    @PermitAll
    @Operation(
            operationId = "getConceptDiscussion",
            summary = "Read a round of a concept",
            description = "Its term and how it was counted; the comments are at `/api/v1/discussions/{discussionId}`.")
    @APIResponse(
            responseCode = "200",
            description = "The round.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DiscussionView.class)))
    public RestResponse<DiscussionView> get(
            @PathParam("conceptId") UUID conceptId,
            @PathParam("discussionId") UUID discussionId,
            @Context Request request) {
        var view = service.get(conceptId, discussionId);
        return publicRead.answer(view, view.version(), request);
    }

    @POST
    @RolesAllowed(Role.CONCEPT_EDITOR)
    @TakesIdempotencyKey
    @Operation(
            operationId = "openDiscussion",
            summary = "Open a round of public discussion",
            description =
                    "On the latest published edition, for at least the lawful number of working days. Too short a term "
                            + "is refused with `discussion-term-too-short`, `earliestUntil` and the days counted; a year whose "
                            + "days off are not published with `calendar-unknown`. The first round makes the draft public.")
    @APIResponse(
            responseCode = "201",
            description = "The round; `discussionId` is its id everywhere.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DiscussionView.class)))
    public Response open(
            @PathParam("conceptId") UUID conceptId,
            @NotNull @Valid DiscussionRequest request,
            @Context HttpHeaders headers) {
        return idempotency.once(headers, "openDiscussion", List.of(conceptId, request), () -> {
            var view = service.open(conceptId, request);
            return Response.created(URI.create(
                            "%s/%s/discussions/%s".formatted(ConceptResource.PATH, conceptId, view.discussionId())))
                    .tag(ETags.of(view.version()))
                    .entity(view)
                    .build();
        });
    }

    @POST
    @Path("/{discussionId}/closure")
    @RolesAllowed(Role.CONCEPT_EDITOR)
    @TakesIdempotencyKey
    @Operation(
            operationId = "closeDiscussion",
            summary = "Close a round",
            description =
                    "Once the last day has passed; before, it is refused with `discussion-term-running`. The concept "
                            + "goes to revision: a changed text is a new edition, and may need a new round.")
    @APIResponse(
            responseCode = "200",
            description = "The closed round.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DiscussionView.class)))
    public Response close(
            @PathParam("conceptId") UUID conceptId,
            @PathParam("discussionId") UUID discussionId,
            @Context HttpHeaders headers) {
        return idempotency.once(headers, "closeDiscussion", List.of(conceptId, discussionId), () -> {
            var view = service.close(conceptId, discussionId);
            return Response.ok(view).tag(ETags.of(view.version())).build();
        });
    }
}
