package kz.birlik.plans.body;

import java.net.URI;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;

import kz.birlik.kit.data.idempotency.Idempotency;
import kz.birlik.kit.http.ETags;
import kz.birlik.kit.http.Preconditions;
import kz.birlik.kit.http.TakesIdempotencyKey;
import kz.birlik.kit.http.TakesIfMatch;
import kz.birlik.kit.identity.Role;
import kz.birlik.kit.paging.Page;
import kz.birlik.kit.paging.PageQuery;

/** Bodies over HTTP: read by anyone, kept by administrators. */
@Path(BodyResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Reference data")
public class BodyResource {

    static final String PATH = "/api/v1/bodies";

    private final BodyReading reading;
    private final BodyService service;
    private final Idempotency idempotency;

    BodyResource(BodyReading reading, BodyService service, Idempotency idempotency) {
        this.reading = reading;
        this.service = service;
        this.idempotency = idempotency;
    }

    @GET
    @PermitAll
    @Cache(maxAge = 300)
    @Operation(
            operationId = "listBodies",
            summary = "List the bodies of a day",
            description =
                    "Ministries, the secretariat of the Assembly and the akimats that existed on that day, by code.")
    @APIResponse(
            responseCode = "200",
            description = "One page of bodies",
            content =
                    @Content(
                            schema = @Schema(implementation = BodyPage.class),
                            examples = @ExampleObject(name = "ministry", value = BodyExamples.PAGE)))
    public Page<BodyView> list(
            @Valid @BeanParam BodyFilter filter, @Valid @BeanParam PageQuery paging, @Context UriInfo uri) {
        return reading.list(filter, paging, uri);
    }

    @POST
    @RolesAllowed(Role.ADMIN)
    @TakesIdempotencyKey
    @Operation(
            operationId = "registerBody",
            summary = "Enter a body in the register",
            description =
                    "Its code names it for good, also after its end. Its names and those listed resolve to it in plans; a name that stands for another body already is refused.")
    @APIResponse(
            responseCode = "201",
            description = "The body; `Location` is its path",
            content =
                    @Content(
                            schema = @Schema(implementation = BodyView.class),
                            examples = @ExampleObject(name = "ministry", value = BodyExamples.REGISTERED)))
    public Response register(
            @RequestBody(
                            content =
                                    @Content(
                                            examples =
                                                    @ExampleObject(
                                                            name = "ministry",
                                                            value = BodyExamples.REGISTRATION)))
                    @NotNull
                    @Valid
                    BodyRegistration request,
            @Context HttpHeaders headers) {
        return idempotency.once(headers, "registerBody", request, () -> {
            var made = service.register(request);
            return Response.created(URI.create(PATH + "/" + made.view().id()))
                    .tag(ETags.of(made.version()))
                    .entity(made.view())
                    .build();
        });
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(
            operationId = "getBody",
            summary = "Read a body",
            description = "With the names plans call it by, and its end and successor if it was dissolved.")
    @APIResponse(
            responseCode = "200",
            description = "The body",
            content =
                    @Content(
                            schema = @Schema(implementation = BodyView.class),
                            examples = @ExampleObject(name = "ministry", value = BodyExamples.MINISTRY)))
    public Response get(UUID id, @Context Request request) {
        return reading.read(id).read(request);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Role.ADMIN)
    @Operation(
            operationId = "editBody",
            summary = "Correct what the register says of a body",
            description =
                    "Name, region, first day, whether it can only be asked, provenance. The code stays; names in plans and the end are facts of their own.")
    @APIResponse(
            responseCode = "200",
            description = "The body as it is now",
            content =
                    @Content(
                            schema = @Schema(implementation = BodyView.class),
                            examples = @ExampleObject(name = "ministry", value = BodyExamples.MINISTRY)))
    public Response edit(
            UUID id,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "ministry", value = BodyExamples.FACTS)))
                    @NotNull
                    @Valid
                    BodyRequest request,
            @Context HttpHeaders headers) {
        return service.edit(id, version -> Preconditions.ifMatch(headers, version), request)
                .changed();
    }

    @PUT
    @Path("/{id}/aliases")
    @RolesAllowed(Role.ADMIN)
    @Operation(
            operationId = "nameBody",
            summary = "Set the names plans call a body by",
            description =
                    "All of them at once, besides its own name; compared without regard to case, quotes and spaces. A name that stands for another body is refused (409 alias-taken). Imports that are read from now on understand them.")
    @APIResponse(
            responseCode = "200",
            description = "The body as it is now",
            content =
                    @Content(
                            schema = @Schema(implementation = BodyView.class),
                            examples = @ExampleObject(name = "ministry", value = BodyExamples.MINISTRY)))
    public Response name(
            UUID id,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "ministry", value = BodyExamples.ALIASES)))
                    @NotNull
                    @Valid
                    AliasesRequest request,
            @Context HttpHeaders headers) {
        return service.name(id, version -> Preconditions.ifMatch(headers, version), request)
                .changed();
    }

    @POST
    @Path("/{id}/dissolution")
    @RolesAllowed(Role.ADMIN)
    @TakesIfMatch
    @TakesIdempotencyKey
    @Operation(
            operationId = "dissolveBody",
            summary = "End a body, and say who takes its place",
            description =
                    "From that day on it exists no more; its plans and measures keep naming it, and its names still resolve to it, so that old plans stay understood.")
    @APIResponse(
            responseCode = "200",
            description = "The body with its end",
            content =
                    @Content(
                            schema = @Schema(implementation = BodyView.class),
                            examples = @ExampleObject(name = "secretariat", value = BodyExamples.DISSOLVED)))
    public Response dissolve(
            UUID id,
            @RequestBody(
                            content =
                                    @Content(
                                            examples =
                                                    @ExampleObject(
                                                            name = "successor",
                                                            value = BodyExamples.DISSOLUTION)))
                    @NotNull
                    @Valid
                    DissolutionRequest request,
            @Context HttpHeaders headers) {
        return idempotency.once(
                headers,
                "dissolveBody",
                List.of(id, request),
                () -> service.dissolve(id, version -> Preconditions.ifMatchOptional(headers, version), request)
                        .changed());
    }
}
