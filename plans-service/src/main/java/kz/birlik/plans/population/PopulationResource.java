package kz.birlik.plans.population;

import java.util.UUID;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import kz.birlik.kit.http.Preconditions;
import kz.birlik.kit.identity.Role;

/** The population of a region over HTTP. */
@Path("/api/v1/regions/{id}/population")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Reference data")
public class PopulationResource {

    private static final String FIGURES = """
            "figures":[{"on":"2026-01-01","people":790000,"verified":false,"synthetic":true,
            "source":"Synthetic figure of the right order; not statistics"}]}""";
    private static final String REQUEST = "{" + FIGURES;
    private static final String VIEW =
            "{\"regionId\":\"019a0c2e-7c00-7000-8000-0000000000d1\",\"kato\":\"110000000\"," + FIGURES;

    private final PopulationService service;

    PopulationResource(PopulationService service) {
        this.service = service;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "getPopulation",
            summary = "Read how many people live in a region",
            description =
                    "Dated figures, each with its source; `synthetic` marks those that were made up. What was shipped is made up.")
    @APIResponse(
            responseCode = "200",
            description = "The figures, the earliest first",
            content =
                    @Content(
                            schema = @Schema(implementation = PopulationView.class),
                            examples = @ExampleObject(name = "akmola", value = VIEW)))
    public Response get(UUID id, @Context Request request) {
        return service.read(id).read(request);
    }

    @PUT
    @RolesAllowed(Role.ADMIN)
    @Operation(
            operationId = "setPopulation",
            summary = "Set how many people live in a region",
            description =
                    "All figures at once. `If-Match` names the version of the region, which its figures belong to.")
    @APIResponse(
            responseCode = "200",
            description = "The figures as they are now",
            content =
                    @Content(
                            schema = @Schema(implementation = PopulationView.class),
                            examples = @ExampleObject(name = "akmola", value = VIEW)))
    public Response set(
            UUID id,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "one", value = REQUEST))) @NotNull @Valid
                    PopulationRequest request,
            @Context HttpHeaders headers) {
        return service.set(id, version -> Preconditions.ifMatch(headers, version), request)
                .changed();
    }
}
