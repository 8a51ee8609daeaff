package kz.birlik.plans.region;

import java.util.UUID;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;

import kz.birlik.kit.paging.Page;
import kz.birlik.kit.paging.PageQuery;

/** Regions for anyone. */
@Path("/api/v1/regions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reference data", description = "Regions and bodies: the reference data of the suite")
public class RegionResource {

    private final RegionReading reading;

    RegionResource(RegionReading reading) {
        this.reading = reading;
    }

    @GET
    @PermitAll
    @Cache(maxAge = 300)
    @Operation(
            operationId = "listRegions",
            summary = "List the regions of a day",
            description =
                    "The units that existed on that day, by KATO code, with the name they had then. Without `level`, `kind`, `parent`, `kato` and `q` these are the oblasts and cities of the republic; deeper units are there once the classifier was imported.")
    @APIResponse(
            responseCode = "200",
            description = "One page of regions",
            content =
                    @Content(
                            schema = @Schema(implementation = RegionPage.class),
                            examples =
                                    @ExampleObject(
                                            name = "akmola",
                                            value = "{\"items\":[" + RegionExamples.AKMOLA + "],\"next\":null}")))
    public Page<RegionView> list(
            @Valid @BeanParam RegionFilter filter, @Valid @BeanParam PageQuery paging, @Context UriInfo uri) {
        return reading.list(filter, paging, uri);
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(
            operationId = "getRegion",
            summary = "Read a region",
            description = "The unit as it is now, and what it was before each of its changes.")
    @APIResponse(
            responseCode = "200",
            description = "The region",
            content =
                    @Content(
                            schema = @Schema(implementation = RegionView.class),
                            examples = @ExampleObject(name = "akmola", value = RegionExamples.AKMOLA)))
    public Response get(UUID id, @Context Request request) {
        return reading.read(id).read(request);
    }
}
