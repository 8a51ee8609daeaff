package kz.birlik.concepts.indicator;

import java.net.URI;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import kz.birlik.kit.http.Preconditions;
import kz.birlik.kit.http.PublicRead;
import kz.birlik.kit.http.TakesIdempotencyKey;
import kz.birlik.kit.identity.Role;

/** Target indicators over HTTP. */
@Path("/api/v1/concepts/{conceptId}/indicators")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Directions")
class IndicatorResource {

    private final IndicatorService service;
    private final Idempotency idempotency;
    private final PublicRead publicRead;

    IndicatorResource(IndicatorService service, Idempotency idempotency, PublicRead publicRead) {
        this.service = service;
        this.idempotency = idempotency;
        this.publicRead = publicRead;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listIndicators",
            summary = "List target indicators",
            description = "All indicators of the concept, of its directions and of its tasks.")
    public RestResponse<IndicatorView.IndicatorList> list(
            @PathParam("conceptId") UUID conceptId, @Context Request request) {
        return publicRead.answer(service.list(conceptId), request);
    }

    @POST
    @RolesAllowed(Role.CONCEPT_EDITOR)
    @TakesIdempotencyKey
    @Operation(
            operationId = "createIndicator",
            summary = "Add a target indicator",
            description =
                    "While the concept is drafted or revised. A baseline and a value for every year of the period are "
                            + "asked for at approval, not here.")
    @APIResponse(
            responseCode = "201",
            description = "The indicator.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = IndicatorView.class)))
    public Response create(
            @PathParam("conceptId") UUID conceptId,
            @NotNull @Valid IndicatorRequest request,
            @Context HttpHeaders headers) {
        return idempotency.once(headers, "createIndicator", List.of(conceptId, request), () -> {
            var view = service.create(conceptId, request);
            return Response.created(URI.create(
                            "%s/%s/indicators/%s".formatted(ConceptResource.PATH, conceptId, view.indicatorId())))
                    .tag(ETags.of(view.version()))
                    .entity(view)
                    .build();
        });
    }

    @GET
    @Path("/{indicatorId}")
    @PermitAll
    @Operation(
            operationId = "getIndicator",
            summary = "Read a target indicator",
            description = "An indicator with its baseline and targets.")
    @APIResponse(
            responseCode = "200",
            description = "The indicator.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = IndicatorView.class)))
    public RestResponse<IndicatorView> get(
            @PathParam("conceptId") UUID conceptId,
            @PathParam("indicatorId") UUID indicatorId,
            @Context Request request) {
        var view = service.get(conceptId, indicatorId);
        return publicRead.answer(view, view.version(), request);
    }

    @PUT
    @Path("/{indicatorId}")
    @RolesAllowed(Role.CONCEPT_EDITOR)
    @Operation(
            operationId = "putIndicator",
            summary = "Change a target indicator",
            description = "Replaces all of it while the concept is drafted or revised.")
    @APIResponse(
            responseCode = "200",
            description = "The indicator as it stands now.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = IndicatorView.class)))
    public Response change(
            @PathParam("conceptId") UUID conceptId,
            @PathParam("indicatorId") UUID indicatorId,
            @NotNull @Valid IndicatorRequest request,
            @Context HttpHeaders headers) {
        var view = service.change(conceptId, indicatorId, request, present -> Preconditions.ifMatch(headers, present));
        return Response.ok(view).tag(ETags.of(view.version())).build();
    }

    @DELETE
    @Path("/{indicatorId}")
    @RolesAllowed(Role.CONCEPT_EDITOR)
    @Operation(
            operationId = "deleteIndicator",
            summary = "Remove a target indicator",
            description = "While the concept is drafted or revised; the removal stays in the history.")
    @APIResponse(responseCode = "204", description = "It is gone.")
    public void delete(
            @PathParam("conceptId") UUID conceptId,
            @PathParam("indicatorId") UUID indicatorId,
            @Context HttpHeaders headers) {
        service.delete(conceptId, indicatorId, present -> Preconditions.ifMatch(headers, present));
    }
}
