package kz.birlik.feedback.discussion;

import java.util.UUID;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import kz.birlik.kit.http.PublicRead;
import kz.birlik.kit.paging.Cursor;
import kz.birlik.kit.paging.Page;
import kz.birlik.kit.paging.PageQuery;

/** Discussions, read by anyone; concept-service opens and closes them. */
@Path("/api/v1/discussions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Discussions", description = "Rounds in which citizens comment on a draft")
class DiscussionResource {

    private final DiscussionService service;
    private final PublicRead publicRead;

    DiscussionResource(DiscussionService service, PublicRead publicRead) {
        this.service = service;
        this.publicRead = publicRead;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listDiscussions",
            summary = "Public discussions of concepts, newest first",
            description = "`allowedActions` tell what the caller may do with each today.")
    public RestResponse<Page<DiscussionView>> list(
            @BeanParam @Valid DiscussionFilter filter,
            @BeanParam @Valid PageQuery query,
            @Context UriInfo uri,
            @Context Request request) {
        var page = Page.of(
                service.list(filter, query.afterId(), query.fetch()),
                query,
                uri,
                discussion -> discussion,
                discussion -> Cursor.of(discussion.id()),
                () -> service.count(filter));
        return publicRead.answer(page, request);
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(
            operationId = "getDiscussion",
            summary = "A discussion with its provisions, its term explained and its figures",
            description = "The last day is the one published; it is never recomputed.")
    @APIResponse(
            responseCode = "200",
            description = "The discussion.",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = DiscussionDetailView.class)))
    public RestResponse<DiscussionDetailView> get(@PathParam("id") UUID id, @Context Request request) {
        return publicRead.answer(service.read(id), request);
    }
}
