package kz.birlik.feedback.comment;

import java.util.UUID;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import kz.birlik.kit.data.idempotency.Idempotency;
import kz.birlik.kit.http.ETags;
import kz.birlik.kit.http.PublicRead;
import kz.birlik.kit.http.TakesIdempotencyKey;
import kz.birlik.kit.identity.Role;
import kz.birlik.kit.paging.Cursor;
import kz.birlik.kit.paging.Page;
import kz.birlik.kit.paging.PageQuery;

/** The comments of one discussion: read by anyone, written by citizens. */
@Path("/api/v1/discussions/{discussionId}/comments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Comments")
class DiscussionCommentsResource {

    private final CommentService service;
    private final Idempotency idempotency;
    private final PublicRead publicRead;

    DiscussionCommentsResource(CommentService service, Idempotency idempotency, PublicRead publicRead) {
        this.service = service;
        this.idempotency = idempotency;
        this.publicRead = publicRead;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listComments",
            summary = "Comments of a discussion with their answers",
            description = "In the order of receipt. Authors are pseudonyms; withdrawn and hidden texts are not shown.")
    public RestResponse<Page<CommentView>> list(
            @PathParam("discussionId") UUID discussionId,
            @BeanParam @Valid CommentFilter filter,
            @BeanParam @Valid PageQuery query,
            @Context UriInfo uri,
            @Context Request request) {
        var page = Page.of(
                service.list(discussionId, filter, query.afterId(), query.fetch()),
                query,
                uri,
                comment -> comment,
                comment -> Cursor.of(comment.id()),
                () -> service.count(discussionId, filter));
        return publicRead.answer(page, request);
    }

    @POST
    @RolesAllowed(Role.CITIZEN)
    @TakesIdempotencyKey
    @Operation(
            operationId = "createComment",
            summary = "Comment on a provision",
            description = "Taken until the end of `until`, Asia/Almaty. After it: 409 `comment-window-closed` with the"
                    + " date and what is open to the author. With an `Idempotency-Key` a retried request gets the same"
                    + " answer and makes no second comment.")
    @APIResponse(
            responseCode = "201",
            description = "Received; `Location` names it.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = CommentView.class)))
    public Response create(
            @PathParam("discussionId") UUID discussionId,
            @NotNull @Valid CommentRequest request,
            @Context HttpHeaders headers) {
        return idempotency.once(headers, "createComment " + discussionId, request, () -> {
            var comment = service.receive(discussionId, request);
            return Response.status(Response.Status.CREATED)
                    .header(HttpHeaders.LOCATION, "/api/v1/comments/" + comment.id())
                    .tag(ETags.of(comment.version()))
                    .entity(comment)
                    .build();
        });
    }
}
