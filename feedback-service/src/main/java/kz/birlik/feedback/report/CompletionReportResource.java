package kz.birlik.feedback.report;

import java.util.UUID;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
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

import kz.birlik.kit.data.idempotency.Idempotency;
import kz.birlik.kit.http.PublicRead;
import kz.birlik.kit.http.TakesIdempotencyKey;
import kz.birlik.kit.identity.Role;

/** The completion report of one discussion. */
@Path("/api/v1/discussions/{discussionId}/completion-report")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Completion reports", description = "What became of every comment of a discussion")
class CompletionReportResource {

    private final CompletionReportService service;
    private final Idempotency idempotency;
    private final PublicRead publicRead;

    CompletionReportResource(CompletionReportService service, Idempotency idempotency, PublicRead publicRead) {
        this.service = service;
        this.idempotency = idempotency;
        this.publicRead = publicRead;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "getCompletionReport",
            summary = "The report on a discussion",
            description =
                    "Published: for anyone. Before that those who answer comments, and auditors, get the draft with"
                            + " what is missing; everyone else 404. Its table is the list of comments, which freezes with it.")
    @APIResponse(
            responseCode = "200",
            description = "The report, or its draft.",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = CompletionReportView.class)))
    public RestResponse<CompletionReportView> get(
            @PathParam("discussionId") UUID discussionId, @Context Request request) {
        return publicRead.answer(service.read(discussionId), request);
    }

    @POST
    @RolesAllowed(Role.FEEDBACK_OFFICER)
    @TakesIdempotencyKey
    @Operation(
            operationId = "publishCompletionReport",
            summary = "Publish the report",
            description =
                    "By an officer of a body named in `disposers`, once the round is over and every comment has an"
                            + " answer; otherwise 409 `guard-failed` lists every comment without one. The report and the answers"
                            + " it counts cannot change afterwards.")
    @APIResponse(
            responseCode = "201",
            description = "Published.",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = CompletionReportView.class)))
    public Response publish(@PathParam("discussionId") UUID discussionId, @Context HttpHeaders headers) {
        return idempotency.once(
                headers,
                "publishCompletionReport " + discussionId,
                "",
                () -> Response.status(Response.Status.CREATED)
                        .header(
                                HttpHeaders.LOCATION,
                                "/api/v1/discussions/%s/completion-report".formatted(discussionId))
                        .entity(service.publish(discussionId))
                        .build());
    }
}
