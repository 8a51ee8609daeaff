package kz.birlik.feedback.comment;

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
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import kz.birlik.kit.http.ETags;
import kz.birlik.kit.http.Preconditions;
import kz.birlik.kit.http.TakesIfMatch;
import kz.birlik.kit.identity.Role;

/** One comment and the facts that may be told of it. */
@Path("/api/v1/comments/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Comments", description = "What citizens propose, and the answers to it")
class CommentResource {

    private static final String JSON = "application/json";

    private final CommentService service;

    CommentResource(CommentService service) {
        this.service = service;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "getComment",
            summary = "One comment with its answer",
            description = "Its author, moderators and auditors see a hidden text too.")
    @APIResponse(
            responseCode = "200",
            description = "The comment.",
            content = @Content(mediaType = JSON, schema = @Schema(implementation = CommentView.class)))
    public Response get(@PathParam("id") UUID id) {
        return answer(service.read(id));
    }

    @POST
    @Path("/withdrawal")
    @RolesAllowed(Role.CITIZEN)
    @TakesIfMatch
    @Operation(
            operationId = "withdrawComment",
            summary = "Take back one's own comment",
            description = "Possible until it is answered. The text is no longer shown; the comment stays counted.")
    @APIResponse(
            responseCode = "200",
            description = "Withdrawn.",
            content = @Content(mediaType = JSON, schema = @Schema(implementation = CommentView.class)))
    public Response withdraw(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return answer(service.withdraw(id, version -> Preconditions.ifMatchOptional(headers, version)));
    }

    @POST
    @Path("/moderation")
    @RolesAllowed(Role.MODERATOR)
    @TakesIfMatch
    @Operation(
            operationId = "moderateComment",
            summary = "Hide a text from the public",
            description = "For one of the listed reasons. The comment is kept and counted as moderated; once the report"
                    + " is published only the text goes and the figures stand.")
    @APIResponse(
            responseCode = "200",
            description = "Hidden.",
            content = @Content(mediaType = JSON, schema = @Schema(implementation = CommentView.class)))
    public Response moderate(
            @PathParam("id") UUID id, @NotNull @Valid ModerationRequest request, @Context HttpHeaders headers) {
        return answer(
                service.moderate(id, request.reason(), version -> Preconditions.ifMatchOptional(headers, version)));
    }

    @POST
    @Path("/disposition")
    @RolesAllowed({Role.FEEDBACK_OFFICER, Role.CONCEPT_EDITOR})
    @TakesIfMatch
    @Operation(
            operationId = "disposeComment",
            summary = "Answer a comment",
            description = "By an officer of a body named in `disposers`, or a concept-editor of the owner. PARTLY and"
                    + " REJECTED need a reason, in the comment's language when that is kk or ru. The answer may be"
                    + " corrected the same way until the report is published; earlier answers stay in the audit log.")
    @APIResponse(
            responseCode = "200",
            description = "Answered.",
            content = @Content(mediaType = JSON, schema = @Schema(implementation = CommentView.class)))
    public Response dispose(
            @PathParam("id") UUID id, @NotNull @Valid DispositionRequest request, @Context HttpHeaders headers) {
        return answer(service.dispose(
                id, request.toDisposition(), version -> Preconditions.ifMatchOptional(headers, version)));
    }

    /** The same comment differs by who looks, so caches between must not share it. */
    private static Response answer(CommentView comment) {
        return Response.ok(comment)
                .tag(ETags.of(comment.version()))
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .header(HttpHeaders.VARY, HttpHeaders.AUTHORIZATION)
                .build();
    }
}
