package kz.birlik.plans.measure;

import java.util.UUID;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import kz.birlik.kit.paging.Cursor;
import kz.birlik.kit.paging.Page;
import kz.birlik.kit.paging.PageQuery;
import kz.birlik.kit.problem.InvalidRequest;

/** The measures of one plan over HTTP. */
@Path("/api/v1/plans/{id}/measures")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Measures", description = "The rows of plans")
public class PlanMeasuresResource {

    private final MeasureService service;

    PlanMeasuresResource(MeasureService service) {
        this.service = service;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listMeasures",
            summary = "List the measures of a plan",
            description =
                    "The current edition, or the one asked for, in the order of the table; visible like the plan itself. An edition that was never approved is 404 but to those who see drafts.")
    @APIResponse(
            responseCode = "200",
            description = "One page of measures",
            content =
                    @Content(
                            schema = @Schema(implementation = MeasurePage.class),
                            examples = @ExampleObject(name = "page", value = MeasureExamples.PAGE)))
    public Page<MeasureView> list(
            UUID id, @Valid @BeanParam MeasureFilter filter, @Valid @BeanParam PageQuery paging, @Context UriInfo uri) {
        var after = paging.cursor().map(cursor -> position(cursor)).orElse(0);
        return Page.of(
                service.page(id, filter, after, paging.fetch()),
                paging,
                uri,
                MeasureService.Listed::view,
                listed -> Cursor.of(listed.position(), listed.view().id()),
                () -> service.count(id, filter));
    }

    private static int position(Cursor cursor) {
        try {
            return Integer.parseInt(cursor.key(0));
        } catch (NumberFormatException foreign) {
            throw new InvalidRequest("cursor", "The cursor is not one of this list; take it from `next`.");
        }
    }
}
