package kz.birlik.plans.analysis.duplicate;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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

import kz.birlik.kit.identity.Role;
import kz.birlik.kit.paging.Cursor;
import kz.birlik.kit.paging.Page;
import kz.birlik.kit.paging.PageQuery;
import kz.birlik.plans.analysis.Positions;

/** Measures worded alike over HTTP. */
@Path("/api/v1/analysis-runs/{id}/duplicates")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Analysis")
public class DuplicateResource {

    private final DuplicateService service;

    DuplicateResource(DuplicateService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({Role.ANALYST, Role.PLAN_APPROVER, Role.AUDITOR})
    @Operation(
            operationId = "listDuplicates",
            summary = "List the groups of measures worded alike",
            description =
                    "All groups the run saw, with their plans, regions and money; which of them are weaknesses say the findings, since rows for other quarters, copies with money of their own and plans of other years are none.")
    @APIResponse(
            responseCode = "200",
            description = "One page of groups",
            content =
                    @Content(
                            schema = @Schema(implementation = DuplicatePage.class),
                            examples = @ExampleObject(name = "page", value = DuplicateExamples.PAGE)))
    @APIResponse(
            responseCode = "409",
            description = "The run is not COMPLETED",
            content = @Content(mediaType = "application/problem+json", schema = @Schema(ref = "Problem")))
    public Page<AlikeGroup> list(
            UUID id,
            @Valid @BeanParam DuplicateFilter filter,
            @Valid @BeanParam PageQuery paging,
            @Context UriInfo uri) {
        return Page.of(
                service.page(id, filter, Positions.after(paging), paging.fetch()),
                paging,
                uri,
                AlikeGroupTable.Placed::group,
                placed -> Cursor.of(placed.position(), placed.group().id()),
                () -> service.count(id, filter));
    }

    @GET
    @Path("/{groupId}")
    @RolesAllowed({Role.ANALYST, Role.PLAN_APPROVER, Role.AUDITOR})
    @Operation(
            operationId = "getDuplicate",
            summary = "Read a group of measures worded alike",
            description = "With all its measures and what they are planned to cost.")
    @APIResponse(
            responseCode = "200",
            description = "The group",
            content =
                    @Content(
                            schema = @Schema(implementation = AlikeGroup.class),
                            examples = @ExampleObject(name = "group", value = DuplicateExamples.GROUP)))
    @APIResponse(
            responseCode = "409",
            description = "The run is not COMPLETED",
            content = @Content(mediaType = "application/problem+json", schema = @Schema(ref = "Problem")))
    public AlikeGroup get(UUID id, UUID groupId) {
        return service.read(id, groupId);
    }

    @GET
    @Path("/{groupId}/explanation")
    @RolesAllowed({Role.ANALYST, Role.PLAN_APPROVER, Role.AUDITOR})
    @Operation(
            operationId = "explainDuplicate",
            summary = "Explain why two measures are taken for the same",
            description =
                    "What both titles say, as each words it and as the glossary understands it, what only one says, and what kinds of things they name differently, weighed as in the run; then whether region, term, money and bodies are the same too, which decides nothing.")
    @APIResponse(
            responseCode = "200",
            description = "The two measures and what they have in common",
            content =
                    @Content(
                            schema = @Schema(implementation = PairExplanation.class),
                            examples = @ExampleObject(name = "pair", value = DuplicateExamples.PAIR)))
    @APIResponse(
            responseCode = "409",
            description = "The run is not COMPLETED",
            content = @Content(mediaType = "application/problem+json", schema = @Schema(ref = "Problem")))
    public PairExplanation explain(
            UUID id,
            UUID groupId,
            @QueryParam("measureId") @NotNull @Parameter(description = "One measure of the group") UUID measureId,
            @QueryParam("with") @NotNull @Parameter(description = "Another measure of the group") UUID with) {
        return service.explain(id, groupId, measureId, with);
    }
}
