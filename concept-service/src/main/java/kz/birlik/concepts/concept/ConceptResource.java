package kz.birlik.concepts.concept;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import kz.birlik.kit.data.idempotency.Idempotency;
import kz.birlik.kit.http.ETags;
import kz.birlik.kit.http.PublicRead;
import kz.birlik.kit.http.TakesIdempotencyKey;
import kz.birlik.kit.identity.Role;
import kz.birlik.kit.paging.Page;
import kz.birlik.kit.paging.PageQuery;

/** Concepts over HTTP. */
@Path(ConceptResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Concepts", description = "Concept documents, what they say and what is in force on a day")
public class ConceptResource {

    public static final String PATH = "/api/v1/concepts";

    private final ConceptService service;
    private final Idempotency idempotency;
    private final PublicRead publicRead;

    ConceptResource(ConceptService service, Idempotency idempotency, PublicRead publicRead) {
        this.service = service;
        this.idempotency = idempotency;
        this.publicRead = publicRead;
    }

    @POST
    @RolesAllowed(Role.CONCEPT_EDITOR)
    @TakesIdempotencyKey
    @Operation(
            operationId = "registerConcept",
            summary = "Begin a draft",
            description =
                    "Makes a draft of the caller's body with edition 1, whose empty sections are those of the layout "
                            + "in force today. It is not public before its first discussion.")
    @APIResponse(
            responseCode = "201",
            description = "The draft; `Location` is its path.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ConceptView.class)))
    public Response register(@NotNull @Valid ConceptRequest request, @Context HttpHeaders headers) {
        return idempotency.once(headers, "registerConcept", request, () -> {
            var view = service.register(request);
            return Response.created(URI.create(PATH + "/" + view.id()))
                    .tag(ETags.of(view.version()))
                    .entity(view)
                    .build();
        });
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listConcepts",
            summary = "List concepts",
            description =
                    "Newest entries first. `asOf` alone answers what was in force on that day, at most one concept of "
                            + "a sphere. Drafts are listed to their own editors, approvers, agreement officers, auditors and "
                            + "administrators only.")
    public RestResponse<Page<ConceptView>> list(
            @QueryParam("status")
                    @Parameter(
                            description =
                                    "Status today, or on the day of `asOf`; stages of a draft are known for today only.")
                    ShownStatus status,
            @QueryParam("sphere") @Parameter(description = "Exactly this sphere of policy") @Size(max = 60)
                    String sphere,
            @QueryParam("asOf") @Parameter(description = "A day, such as 2024-06-01.") LocalDate asOf,
            @QueryParam("q")
                    @Size(min = 2, max = 100)
                    @Parameter(description = "Part of a code or title in any language, in any case.")
                    String q,
            @BeanParam @Valid PageQuery query,
            @Context UriInfo uri,
            @Context Request request) {
        return publicRead.answer(service.list(new ConceptFilter(status, sphere, asOf, q), query, uri), request);
    }

    @GET
    @Path("/{conceptId}")
    @PermitAll
    @Operation(
            operationId = "getConcept",
            summary = "Read a concept",
            description =
                    "The concept today, or on the day of `asOf`, decided from dates alone. A draft that is not public "
                            + "does not exist for those who may not see it.")
    @APIResponse(
            responseCode = "200",
            description = "The concept.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ConceptView.class)))
    public RestResponse<ConceptView> get(
            @PathParam("conceptId") UUID conceptId,
            @QueryParam("asOf") @Parameter(description = "Its state on this day; today when left out") LocalDate asOf,
            @Context Request request) {
        var view = service.get(conceptId, asOf);
        return publicRead.answer(view, view.version(), request);
    }

    @POST
    @Path("/{conceptId}/owners")
    @RolesAllowed(Role.ADMIN)
    @TakesIdempotencyKey
    @Operation(
            operationId = "changeOwner",
            summary = "Hand a concept to another body",
            description =
                    "From a day on another body answers for the concept, by an act; a body can be dissolved while its "
                            + "concept is in force.")
    @APIResponse(
            responseCode = "201",
            description = "The concept with its owners.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ConceptView.class)))
    public Response changeOwner(
            @PathParam("conceptId") UUID conceptId,
            @NotNull @Valid OwnerRequest request,
            @Context HttpHeaders headers) {
        return idempotency.once(headers, "changeOwner", List.of(conceptId, request), () -> {
            var view = service.handOver(conceptId, request);
            return Response.created(URI.create(PATH + "/" + conceptId))
                    .tag(ETags.of(view.version()))
                    .entity(view)
                    .build();
        });
    }
}
