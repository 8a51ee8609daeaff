package kz.birlik.plans.region;

import java.time.LocalDate;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;

import kz.birlik.kit.paging.Cursor;
import kz.birlik.kit.paging.Page;
import kz.birlik.kit.paging.PageQuery;
import kz.birlik.kit.time.BusinessClock;

/** Regions for anyone. */
@Path("/api/v1/regions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reference", description = "Regions and bodies: the reference data of the suite")
public class RegionResource {

    private final RegionRepository regions;
    private final BusinessClock clock;

    RegionResource(RegionRepository regions, BusinessClock clock) {
        this.regions = regions;
        this.clock = clock;
    }

    @GET
    @PermitAll
    @Cache(maxAge = 300)
    @Operation(
            operationId = "listRegions",
            summary = "List the regions of a day",
            description = "The oblasts and cities of the republic that existed on that day, by KATO code.")
    @APIResponse(
            responseCode = "200",
            description = "One page of regions",
            content =
                    @Content(
                            schema = @Schema(implementation = RegionPage.class),
                            examples = @ExampleObject(name = "akmola", value = """
                                                    {"items":[{"id":"019a0c2e-7c00-7000-8000-0000000000d1","kato":"110000000","iso":"KZ-11","kind":"REGION",
                                                    "name":{"kk":"Ақмола облысы","ru":"Акмолинская область","en":"Akmola Region"},"validFrom":"1991-12-16",
                                                    "verified":false,"provenance":"Code and Russian name from the KATO classifier of 17.10.2022"}],"next":null}""")))
    public Page<RegionView> list(
            @Parameter(description = "Day on which the regions exist; today when absent", example = "2026-01-15")
                    @QueryParam("asOf")
                    LocalDate asOf,
            @Valid @BeanParam PageQuery paging,
            @Context UriInfo uri) {
        var day = asOf == null ? clock.today() : asOf;
        var after = paging.cursor().map(cursor -> cursor.key(0)).orElse("");
        return Page.of(
                regions.asOf(day, after, paging.fetch()),
                paging,
                uri,
                RegionView::of,
                region -> Cursor.of(region.kato, region.id),
                () -> regions.countAsOf(day));
    }
}
