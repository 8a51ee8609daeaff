package kz.birlik.plans.analysis;

import java.util.Map;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
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

import kz.birlik.kit.data.idempotency.Idempotency;
import kz.birlik.kit.http.Preconditions;
import kz.birlik.kit.http.TakesIdempotencyKey;
import kz.birlik.kit.http.TakesIfMatch;
import kz.birlik.kit.identity.Role;
import kz.birlik.kit.paging.Cursor;
import kz.birlik.kit.paging.Page;
import kz.birlik.kit.paging.PageQuery;

/** What runs found, over HTTP. */
@Path("/api/v1/analysis-runs/{id}/findings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Analysis", description = "Where plans are weak, by rule and by figure")
public class FindingResource {

    private final FindingService service;
    private final Idempotency idempotency;

    FindingResource(FindingService service, Idempotency idempotency) {
        this.service = service;
        this.idempotency = idempotency;
    }

    @GET
    @RolesAllowed({Role.ANALYST, Role.PLAN_APPROVER, Role.AUDITOR})
    @Operation(
            operationId = "listFindings",
            summary = "List the findings of a run",
            description =
                    "In the order of the measures, comparisons between measures and what is missing as a whole last. 400 for a rule the run does not know; 409 until the run is COMPLETED.")
    @APIResponse(
            responseCode = "200",
            description = "One page of findings",
            content =
                    @Content(
                            schema = @Schema(implementation = FindingPage.class),
                            examples = @ExampleObject(name = "page", value = AnalysisExamples.FINDINGS)))
    @APIResponse(
            responseCode = "409",
            description = "The run is not COMPLETED",
            content = @Content(mediaType = "application/problem+json", schema = @Schema(ref = "Problem")))
    public Page<FindingView> list(
            UUID id, @Valid @BeanParam FindingFilter filter, @Valid @BeanParam PageQuery paging, @Context UriInfo uri) {
        var after = Positions.after(paging);
        return Page.of(
                service.page(id, filter, after, paging.fetch()),
                paging,
                uri,
                FindingService.Placed::view,
                placed -> Cursor.of(placed.position(), placed.view().id()),
                () -> service.count(id, filter));
    }

    @GET
    @Path("/{findingId}")
    @RolesAllowed({Role.ANALYST, Role.PLAN_APPROVER, Role.AUDITOR})
    @Operation(
            operationId = "getFinding",
            summary = "Read a finding of a run",
            description = "With what was decided about it, which its ETag follows.")
    @APIResponse(
            responseCode = "200",
            description = "The finding",
            content =
                    @Content(
                            schema = @Schema(implementation = FindingView.class),
                            examples = @ExampleObject(name = "no-lead", value = AnalysisExamples.FINDING)))
    @APIResponse(
            responseCode = "409",
            description = "The run is not COMPLETED",
            content = @Content(mediaType = "application/problem+json", schema = @Schema(ref = "Problem")))
    public Response get(
            UUID id, @PathParam("findingId") @Parameter(description = "Hash that names the finding") String finding) {
        return service.read(id, finding).fresh();
    }

    @POST
    @Path("/{findingId}/dismissal")
    @RolesAllowed(Role.ANALYST)
    @TakesIfMatch
    @TakesIdempotencyKey
    @Operation(
            operationId = "dismissFinding",
            summary = "Let a finding be, with the reason",
            description =
                    "Scores count it no more, in this run and in every other one that finds the same: later runs too, while what it rests on stays. A dismissal that is there gets the new reason. 409 while a proposal on it was sent or accepted and is neither rejected nor applied (its id is in `proposalId`).")
    @APIResponse(
            responseCode = "200",
            description = "The finding as it is now",
            content =
                    @Content(
                            schema = @Schema(implementation = FindingView.class),
                            examples = @ExampleObject(name = "dismissed", value = AnalysisExamples.DISMISSED)))
    public Response dismiss(
            UUID id,
            @PathParam("findingId") @Parameter(description = "Hash that names the finding") String finding,
            @RequestBody(
                            content =
                                    @Content(
                                            examples =
                                                    @ExampleObject(
                                                            name = "agreed",
                                                            value = AnalysisExamples.DISMISSAL)))
                    @NotNull
                    @Valid
                    DismissalRequest request,
            @Context HttpHeaders headers) {
        return idempotency.once(
                headers,
                "dismissFinding",
                Map.of("id", id, "finding", finding, "request", request),
                () -> service.dismiss(
                                id,
                                finding,
                                version -> Preconditions.ifMatchOptional(headers, version),
                                request.reason())
                        .changed());
    }

    @DELETE
    @Path("/{findingId}/dismissal")
    @RolesAllowed(Role.ANALYST)
    @Operation(
            operationId = "undoDismissal",
            summary = "Take a dismissal back",
            description = "The finding counts again, in every run that found it.")
    @APIResponse(responseCode = "204", description = "It is not dismissed")
    public void undo(
            UUID id,
            @PathParam("findingId") @Parameter(description = "Hash that names the finding") String finding,
            @Context HttpHeaders headers) {
        service.takeBack(id, finding, version -> Preconditions.ifMatch(headers, version));
    }
}
