package kz.birlik.plans.analysis.score;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
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

import kz.birlik.kit.identity.Role;
import kz.birlik.kit.paging.Cursor;
import kz.birlik.kit.paging.Page;
import kz.birlik.kit.paging.PageQuery;
import kz.birlik.plans.analysis.Positions;

/** Scores over HTTP. */
@Path("/api/v1/analysis-runs/{id}/scores")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Analysis")
public class ScoreResource {

    private final ScoreService service;

    ScoreResource(ScoreService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({Role.ANALYST, Role.PLAN_APPROVER, Role.AUDITOR})
    @Operation(
            operationId = "listScores",
            summary = "List the scores of the plans of a run",
            description =
                    "Seven scores of each plan by the formula and weights of the ruleset: `count` of a term is the sum of `counts` for the plan over the findings of its rule that are not dismissed, so anyone can make the score again. Output, coverage, outcome and cost stay apart, and stand beside each other only per 1,000 residents, per participant or per period; what cannot be compared says why. In the order of the plans' ids: plans are not ranked.")
    @APIResponse(
            responseCode = "200",
            description = "One page of plans",
            content =
                    @Content(
                            schema = @Schema(implementation = ScorePage.class),
                            examples = @ExampleObject(name = "page", value = ScoreExamples.PAGE)))
    @APIResponse(
            responseCode = "409",
            description = "The run is not COMPLETED",
            content = @Content(mediaType = "application/problem+json", schema = @Schema(ref = "Problem")))
    public Page<PlanScoresView> list(
            UUID id,
            @QueryParam("plan") @Parameter(description = "Only this plan of the run") UUID plan,
            @Valid @BeanParam PageQuery paging,
            @Context UriInfo uri) {
        return Page.of(
                service.page(id, plan, Positions.after(paging), paging.fetch()),
                paging,
                uri,
                ScoreService.Placed::scores,
                placed -> Cursor.of(placed.position(), placed.scores().planId()),
                () -> service.count(id, plan));
    }
}
