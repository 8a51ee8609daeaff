package kz.birlik.concepts.recording;

import java.net.URI;
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

import kz.birlik.kit.data.idempotency.Idempotency;
import kz.birlik.kit.http.PublicRead;
import kz.birlik.kit.http.TakesIdempotencyKey;
import kz.birlik.kit.identity.Role;

/** Acts signed elsewhere over HTTP; the gateway asks the policy of the realm before. */
@Path(RecordedActResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Acts")
class RecordedActResource {

    static final String PATH = "/api/v1/concepts/recorded-acts";

    private final RecordingService service;
    private final Idempotency idempotency;
    private final PublicRead publicRead;

    RecordedActResource(RecordingService service, Idempotency idempotency, PublicRead publicRead) {
        this.service = service;
        this.idempotency = idempotency;
        this.publicRead = publicRead;
    }

    @POST
    @RolesAllowed(Role.ADMIN)
    @TakesIdempotencyKey
    @Operation(
            operationId = "recordAct",
            summary = "Record an act signed elsewhere",
            description =
                    "Without guards: what was signed is so. A concept act makes a concept whose text stays missing and is "
                            + "shown so, an amending act an edition of it. Acts are recorded in their order: one that amends or "
                            + "repeals an act not on record is refused with `act-unknown`, one recorded before with "
                            + "`act-already-recorded` and its `location`.")
    @APIResponse(
            responseCode = "201",
            description = "The act with all it did.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = RecordedActView.class)))
    public Response record(@NotNull @Valid RecordedActRequest request, @Context HttpHeaders headers) {
        return idempotency.once(headers, "recordAct", request, () -> {
            var view = service.record(request);
            return Response.created(URI.create(PATH + "/" + view.id()))
                    .entity(view)
                    .build();
        });
    }

    @GET
    @Path("/{actId}")
    @PermitAll
    @Operation(
            operationId = "getRecordedAct",
            summary = "Read an act on record",
            description = "An act and everything it approved, amended and repealed here.")
    public RestResponse<RecordedActView> get(@PathParam("actId") UUID actId, @Context Request request) {
        return publicRead.answer(service.get(actId), request);
    }
}
