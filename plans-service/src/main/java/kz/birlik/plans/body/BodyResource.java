package kz.birlik.plans.body;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.List;

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

/** Bodies for anyone. */
@Path("/api/v1/bodies")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reference data")
public class BodyResource {

    private final BodyRepository bodies;
    private final BusinessClock clock;

    BodyResource(BodyRepository bodies, BusinessClock clock) {
        this.bodies = bodies;
        this.clock = clock;
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
                            examples = @ExampleObject(name = "ministry", value = """
                                                    {"items":[{"id":"019a0c2e-7c00-7000-8000-0000000000e1","code":"MKI","name":{"kk":"Мәдениет және ақпарат министрлігі",
                                                    "ru":"Министерство культуры и информации","en":"Ministry of Culture and Information"},"byAgreement":false,
                                                    "aliases":["мам","мки"],"validFrom":"2023-09-01","verified":false,"provenance":"Name and date from general knowledge"}],"next":null}""")))
    public Page<BodyView> list(
            @Parameter(description = "Day on which the bodies exist; today when absent", example = "2026-01-15")
                    @QueryParam("asOf")
                    LocalDate asOf,
            @Valid @BeanParam PageQuery paging,
            @Context UriInfo uri) {
        var day = asOf == null ? clock.today() : asOf;
        var after = paging.cursor().map(cursor -> cursor.key(0)).orElse("");
        var rows = bodies.asOf(day, after, paging.fetch());
        var aliases = bodies.aliasesOf(rows.stream().map(row -> row.body().id).toList()).stream()
                .collect(groupingBy(alias -> alias.bodyId, mapping(alias -> alias.alias, toList())));
        return Page.of(
                rows,
                paging,
                uri,
                row -> BodyView.of(row, aliases.getOrDefault(row.body().id, List.of())),
                row -> Cursor.of(row.body().code, row.body().id),
                () -> bodies.countAsOf(day));
    }
}
