package kz.birlik.plans.measure;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import kz.birlik.kit.http.Preconditions;
import kz.birlik.kit.identity.Role;
import kz.birlik.kit.paging.Cursor;
import kz.birlik.kit.paging.Page;
import kz.birlik.kit.paging.PageQuery;
import kz.birlik.kit.problem.InvalidRequest;

/** One measure over HTTP. */
@Path("/api/v1/measures")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Measures", description = "The rows of plans")
public class MeasureResource {

    private static final String LINKS = "{\"taskId\":\"019a0c2e-7c00-7000-8000-0000000000b2\",\"indicatorIds\":[]}";

    private final MeasureService service;
    private final MeasureEditing editing;
    private final MeasureSearch search;

    MeasureResource(MeasureService service, MeasureEditing editing, MeasureSearch search) {
        this.service = service;
        this.editing = editing;
        this.search = search;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "searchMeasures",
            summary = "List the measures of all plans",
            description =
                    "Plan by plan in the order of their making, each in its current edition and in the order of its table. Anyone sees the measures of what was approved once; editors also those of their own drafts, approver, analyst and auditor all.")
    @APIResponse(
            responseCode = "200",
            description = "One page of measures",
            content =
                    @Content(
                            schema = @Schema(implementation = MeasurePage.class),
                            examples = @ExampleObject(name = "page", value = MeasureExamples.PAGE)))
    public Page<MeasureView> list(
            @Valid @BeanParam MeasureSearchFilter filter, @Valid @BeanParam PageQuery paging, @Context UriInfo uri) {
        var after = paging.cursor().map(MeasureResource::place).orElse(MeasureSearchTable.Place.START);
        return Page.of(
                search.page(filter, after, paging.fetch()),
                paging,
                uri,
                MeasureSearch.Listed::view,
                listed -> Cursor.of(
                        listed.place().plan(),
                        listed.place().position(),
                        listed.view().id()),
                () -> search.count(filter));
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(
            operationId = "getMeasure",
            summary = "Read a measure",
            description =
                    "Visible like its plan. Its status is that of the day asked for, from what had been accepted by then.")
    @APIResponse(
            responseCode = "200",
            description = "The measure",
            content =
                    @Content(
                            schema = @Schema(implementation = MeasureView.class),
                            examples = @ExampleObject(name = "measure", value = MeasureExamples.MEASURE)))
    public Response get(
            UUID id,
            @Parameter(description = "Day whose state is shown; today when absent", example = "2026-07-01")
                    @QueryParam("asOf")
                    LocalDate asOf) {
        return service.read(id, asOf).fresh();
    }

    @PUT
    @Path("/{id}/concept-links")
    @RolesAllowed(Role.PLAN_EDITOR)
    @Operation(
            operationId = "bindMeasure",
            summary = "Bind a measure to a task, direction and indicators of the concept",
            description = "While the plan is a draft or under review; own region or body only.")
    @APIResponse(
            responseCode = "200",
            description = "The measure as it is now",
            content =
                    @Content(
                            schema = @Schema(implementation = MeasureView.class),
                            examples = @ExampleObject(name = "measure", value = MeasureExamples.MEASURE)))
    public Response bind(
            UUID id,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "task", value = LINKS))) @NotNull @Valid
                    LinksRequest request,
            @Context HttpHeaders headers) {
        return service.bind(id, version -> Preconditions.ifMatch(headers, version), request)
                .changed();
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Role.PLAN_EDITOR)
    @Operation(
            operationId = "editMeasure",
            summary = "Rewrite a measure of a table that was not signed yet",
            description =
                    "Of a draft plan, or of a correction that waits for its act; own region or body only. Term, executors and new words of the indicator are read again as on import.")
    @APIResponse(
            responseCode = "200",
            description = "The measure as it is now",
            content =
                    @Content(
                            schema = @Schema(implementation = MeasureView.class),
                            examples = @ExampleObject(name = "measure", value = MeasureExamples.MEASURE)))
    public Response edit(
            UUID id,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "whole", value = MeasureExamples.EDIT)))
                    @NotNull
                    @Valid
                    MeasureRequest request,
            @Context HttpHeaders headers) {
        return editing.edit(id, version -> Preconditions.ifMatch(headers, version), request)
                .changed();
    }

    @PUT
    @Path("/{id}/indicators")
    @RolesAllowed(Role.PLAN_EDITOR)
    @Operation(
            operationId = "setMeasureIndicators",
            summary = "Set the own indicators of a measure",
            description =
                    "All of them at once: name, unit, baseline and a target per year. While the plan is a draft or under review, or in a correction; own region or body only.")
    @APIResponse(
            responseCode = "200",
            description = "The measure as it is now",
            content =
                    @Content(
                            schema = @Schema(implementation = MeasureView.class),
                            examples = @ExampleObject(name = "measure", value = MeasureExamples.MEASURE)))
    public Response setIndicators(
            UUID id,
            @RequestBody(
                            content =
                                    @Content(
                                            examples =
                                                    @ExampleObject(name = "share", value = MeasureExamples.INDICATORS)))
                    @NotNull
                    @Valid
                    IndicatorsRequest request,
            @Context HttpHeaders headers) {
        return editing.setIndicators(id, version -> Preconditions.ifMatch(headers, version), request)
                .changed();
    }

    @PUT
    @Path("/{id}/parent")
    @RolesAllowed(Role.PLAN_EDITOR)
    @Operation(
            operationId = "setMeasureParent",
            summary = "Say of which measure of a higher plan this one is the copy",
            description =
                    "The parent belongs to a published plan of a higher level whose territory holds this one. While the plan is a draft or under review, or in a correction; own region or body only.")
    @APIResponse(
            responseCode = "200",
            description = "The measure as it is now",
            content =
                    @Content(
                            schema = @Schema(implementation = MeasureView.class),
                            examples = @ExampleObject(name = "measure", value = MeasureExamples.MEASURE)))
    public Response setParent(
            UUID id,
            @RequestBody(
                            content =
                                    @Content(
                                            examples =
                                                    @ExampleObject(
                                                            name = "republican",
                                                            value = MeasureExamples.PARENT)))
                    @NotNull
                    @Valid
                    ParentRequest request,
            @Context HttpHeaders headers) {
        return editing.setParent(id, version -> Preconditions.ifMatch(headers, version), request)
                .changed();
    }

    private static MeasureSearchTable.Place place(Cursor cursor) {
        try {
            return new MeasureSearchTable.Place(UUID.fromString(cursor.key(0)), Integer.parseInt(cursor.key(1)));
        } catch (IllegalArgumentException foreign) {
            throw new InvalidRequest("cursor", "The cursor is not one of this list; take it from `next`.");
        }
    }
}
