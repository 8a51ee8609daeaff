package kz.birlik.concepts.edition;

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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import kz.birlik.concepts.concept.ConceptResource;
import kz.birlik.kit.data.idempotency.Idempotency;
import kz.birlik.kit.http.ETags;
import kz.birlik.kit.http.Preconditions;
import kz.birlik.kit.http.PublicRead;
import kz.birlik.kit.http.TakesIdempotencyKey;
import kz.birlik.kit.http.TakesIfMatch;
import kz.birlik.kit.identity.Role;

/** Editions, sections and provisions over HTTP. */
@Path("/api/v1/concepts/{conceptId}/editions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Editions", description = "The text of concepts, edition by edition")
class EditionResource {

    private final EditionService service;
    private final SectionService sections;
    private final EditionQueries queries;
    private static final String NUMBER = "Number of the edition, from 1";
    private static final String KEY = "Key of the section, as the template of the edition names it";

    private final Idempotency idempotency;
    private final PublicRead publicRead;

    EditionResource(
            EditionService service,
            SectionService sections,
            EditionQueries queries,
            Idempotency idempotency,
            PublicRead publicRead) {
        this.service = service;
        this.sections = sections;
        this.queries = queries;
        this.idempotency = idempotency;
        this.publicRead = publicRead;
    }

    @POST
    @RolesAllowed(Role.CONCEPT_EDITOR)
    @TakesIdempotencyKey
    @Operation(
            operationId = "createEdition",
            summary = "Begin the next edition of a draft",
            description =
                    "Copies the latest, published edition; its provisions keep their ids. What is published never "
                            + "changes: a changed text is a new edition, and to discuss it a new round.")
    @APIResponse(
            responseCode = "201",
            description = "The new edition.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = EditionView.class)))
    public Response create(
            @PathParam("conceptId") UUID conceptId,
            @NotNull @Valid EditionRequest request,
            @Context HttpHeaders headers) {
        return idempotency.once(headers, "createEdition", List.of(conceptId, request), () -> {
            var view = service.create(conceptId, request);
            return Response.created(
                            URI.create("%s/%s/editions/%d".formatted(ConceptResource.PATH, conceptId, view.edition())))
                    .tag(ETags.of(view.version()))
                    .entity(view)
                    .build();
        });
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listEditions",
            summary = "List the editions of a concept",
            description =
                    "In order and without their text. Editions still being written are listed to the office only.")
    public RestResponse<EditionView.EditionList> list(
            @PathParam("conceptId") UUID conceptId, @Context Request request) {
        return publicRead.answer(queries.list(conceptId), request);
    }

    @GET
    @Path("/{edition}")
    @PermitAll
    @Operation(
            operationId = "getEdition",
            summary = "Read an edition",
            description = "The whole text with all sections and provisions.")
    @APIResponse(
            responseCode = "200",
            description = "The edition.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = EditionView.class)))
    public RestResponse<EditionView> get(
            @PathParam("conceptId") UUID conceptId,
            @PathParam("edition") @Parameter(description = NUMBER) int edition,
            @Context Request request) {
        var view = queries.get(conceptId, edition);
        return publicRead.answer(view, view.version(), request);
    }

    @POST
    @Path("/{edition}/publication")
    @RolesAllowed(Role.CONCEPT_EDITOR)
    @TakesIfMatch
    @TakesIdempotencyKey
    @Operation(
            operationId = "publishEdition",
            summary = "Publish an edition",
            description = "Freezes the text for good. Only a published edition can be discussed and approved.")
    @APIResponse(
            responseCode = "200",
            description = "The frozen edition.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = EditionView.class)))
    public Response publish(
            @PathParam("conceptId") UUID conceptId,
            @PathParam("edition") @Parameter(description = NUMBER) int edition,
            @Context HttpHeaders headers) {
        return idempotency.once(headers, "publishEdition", List.of(conceptId, edition), () -> {
            var view = service.publish(conceptId, edition, present -> Preconditions.ifMatchOptional(headers, present));
            return Response.ok(view).tag(ETags.of(view.version())).build();
        });
    }

    @GET
    @Path("/{edition}/sections/{key}")
    @PermitAll
    @Operation(
            operationId = "getSection",
            summary = "Read a section",
            description = "One section of an edition; its `ETag` is what a change must name.")
    @APIResponse(
            responseCode = "200",
            description = "The section.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = EditionView.SectionView.class)))
    public RestResponse<EditionView.SectionView> section(
            @PathParam("conceptId") UUID conceptId,
            @PathParam("edition") @Parameter(description = NUMBER) int edition,
            @PathParam("key") @Parameter(description = KEY) String key,
            @Context Request request) {
        var view = queries.section(conceptId, edition, key);
        return publicRead.answer(view, view.version(), request);
    }

    @PUT
    @Path("/{edition}/sections/{key}")
    @RolesAllowed(Role.CONCEPT_EDITOR)
    @Operation(
            operationId = "putSection",
            summary = "Write a section",
            description =
                    "Replaces the text of a section of a draft edition. A provision named by its id stays the same "
                            + "provision, one without an id is new, one left out is removed from this edition.")
    @APIResponse(
            responseCode = "200",
            description = "The section as it stands now.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = EditionView.SectionView.class)))
    public Response write(
            @PathParam("conceptId") UUID conceptId,
            @PathParam("edition") @Parameter(description = NUMBER) int edition,
            @PathParam("key") @Parameter(description = KEY) String key,
            @NotNull @Valid SectionRequest request,
            @Context HttpHeaders headers) {
        var view = sections.write(conceptId, edition, key, request, present -> Preconditions.ifMatch(headers, present));
        return Response.ok(view).tag(ETags.of(view.version())).build();
    }

    @GET
    @Path("/{edition}/provisions/{provisionId}")
    @PermitAll
    @Operation(
            operationId = "getProvision",
            summary = "Read a provision",
            description = "A provision as it stands in one edition; the id is the same in every edition.")
    public RestResponse<EditionView.ProvisionView> provision(
            @PathParam("conceptId") UUID conceptId,
            @PathParam("edition") @Parameter(description = NUMBER) int edition,
            @PathParam("provisionId") UUID provisionId,
            @Context Request request) {
        return publicRead.answer(queries.provision(conceptId, edition, provisionId), request);
    }
}
