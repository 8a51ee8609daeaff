package kz.birlik.concepts.direction;

import java.net.URI;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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

/** Directions and tasks over HTTP. */
@Path("/api/v1/concepts/{conceptId}/directions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Directions", description = "What a concept sets out to do and how it is measured")
class DirectionResource {

    private final DirectionService service;
    private final Idempotency idempotency;
    private final PublicRead publicRead;

    DirectionResource(DirectionService service, Idempotency idempotency, PublicRead publicRead) {
        this.service = service;
        this.idempotency = idempotency;
        this.publicRead = publicRead;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listDirections",
            summary = "List directions with their tasks",
            description = "All directions of the concept, each with its tasks.")
    public RestResponse<DirectionView.DirectionList> list(
            @PathParam("conceptId") UUID conceptId, @Context Request request) {
        return publicRead.answer(service.list(conceptId), request);
    }

    @POST
    @RolesAllowed(Role.CONCEPT_EDITOR)
    @TakesIdempotencyKey
    @Operation(
            operationId = "createDirection",
            summary = "Add a direction",
            description = "While the concept is drafted or revised. `provisionIds` name the provisions it carries out.")
    @APIResponse(
            responseCode = "201",
            description = "The direction.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DirectionView.class)))
    public Response create(
            @PathParam("conceptId") UUID conceptId,
            @NotNull @Valid DirectionRequest request,
            @Context HttpHeaders headers) {
        return idempotency.once(headers, "createDirection", List.of(conceptId, request), () -> {
            var view = service.create(conceptId, request);
            return Response.created(path(conceptId, view.directionId()))
                    .tag(ETags.of(view.version()))
                    .entity(view)
                    .build();
        });
    }

    @GET
    @Path("/{directionId}")
    @PermitAll
    @Operation(operationId = "getDirection", summary = "Read a direction", description = "A direction with its tasks.")
    @APIResponse(
            responseCode = "200",
            description = "The direction.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DirectionView.class)))
    public RestResponse<DirectionView> get(
            @PathParam("conceptId") UUID conceptId,
            @PathParam("directionId") UUID directionId,
            @Context Request request) {
        var view = service.get(conceptId, directionId);
        return publicRead.answer(view, view.version(), request);
    }

    @PUT
    @Path("/{directionId}")
    @RolesAllowed(Role.CONCEPT_EDITOR)
    @Operation(
            operationId = "putDirection",
            summary = "Change a direction",
            description = "Replaces number, title and provisions while the concept is drafted or revised.")
    @APIResponse(
            responseCode = "200",
            description = "The direction as it stands now.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DirectionView.class)))
    public Response change(
            @PathParam("conceptId") UUID conceptId,
            @PathParam("directionId") UUID directionId,
            @NotNull @Valid DirectionRequest request,
            @Context HttpHeaders headers) {
        var view = service.change(conceptId, directionId, request, present -> Preconditions.ifMatch(headers, present));
        return Response.ok(view).tag(ETags.of(view.version())).build();
    }

    @POST
    @Path("/{directionId}/tasks")
    @RolesAllowed(Role.CONCEPT_EDITOR)
    @TakesIdempotencyKey
    @Operation(
            operationId = "createTask",
            summary = "Add a task to a direction",
            description = "While the concept is drafted or revised. Measures of plans will be bound to it.")
    @APIResponse(
            responseCode = "201",
            description = "The task.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DirectionView.TaskView.class)))
    public Response createTask(
            @PathParam("conceptId") UUID conceptId,
            @PathParam("directionId") UUID directionId,
            @NotNull @Valid DirectionRequest request,
            @Context HttpHeaders headers) {
        return idempotency.once(headers, "createTask", List.of(conceptId, directionId, request), () -> {
            var view = service.createTask(conceptId, directionId, request);
            return Response.created(URI.create(path(conceptId, directionId) + "/tasks/" + view.taskId()))
                    .tag(ETags.of(view.version()))
                    .entity(view)
                    .build();
        });
    }

    @GET
    @Path("/{directionId}/tasks/{taskId}")
    @PermitAll
    @Operation(
            operationId = "getTask",
            summary = "Read a task",
            description = "A task and the provisions it carries out.")
    @APIResponse(
            responseCode = "200",
            description = "The task.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DirectionView.TaskView.class)))
    public RestResponse<DirectionView.TaskView> getTask(
            @PathParam("conceptId") UUID conceptId,
            @PathParam("directionId") UUID directionId,
            @PathParam("taskId") UUID taskId,
            @Context Request request) {
        var view = service.getTask(conceptId, directionId, taskId);
        return publicRead.answer(view, view.version(), request);
    }

    @PUT
    @Path("/{directionId}/tasks/{taskId}")
    @RolesAllowed(Role.CONCEPT_EDITOR)
    @Operation(
            operationId = "putTask",
            summary = "Change a task",
            description = "Replaces number, title and provisions while the concept is drafted or revised.")
    @APIResponse(
            responseCode = "200",
            description = "The task as it stands now.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DirectionView.TaskView.class)))
    public Response changeTask(
            @PathParam("conceptId") UUID conceptId,
            @PathParam("directionId") UUID directionId,
            @PathParam("taskId") UUID taskId,
            @NotNull @Valid DirectionRequest request,
            @Context HttpHeaders headers) {
        var view = service.changeTask(conceptId, taskId, request, present -> Preconditions.ifMatch(headers, present));
        return Response.ok(view).tag(ETags.of(view.version())).build();
    }

    private static URI path(UUID conceptId, UUID directionId) {
        return URI.create("%s/%s/directions/%s".formatted(ConceptResource.PATH, conceptId, directionId));
    }
}
