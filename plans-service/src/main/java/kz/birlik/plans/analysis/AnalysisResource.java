package kz.birlik.plans.analysis;

import java.net.URI;
import java.util.UUID;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
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
import org.jboss.resteasy.reactive.Cache;

import kz.birlik.kit.data.idempotency.Idempotency;
import kz.birlik.kit.http.ETags;
import kz.birlik.kit.http.TakesIdempotencyKey;
import kz.birlik.kit.identity.Role;
import kz.birlik.kit.paging.Cursor;
import kz.birlik.kit.paging.Page;
import kz.birlik.kit.paging.PageQuery;

/** Analyses over HTTP. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Analysis", description = "Where plans are weak, by rule and by figure")
public class AnalysisResource {

    private final AnalysisService service;
    private final Rulesets rulesets;
    private final Idempotency idempotency;

    AnalysisResource(AnalysisService service, Rulesets rulesets, Idempotency idempotency) {
        this.service = service;
        this.rulesets = rulesets;
        this.idempotency = idempotency;
    }

    @POST
    @Path("/analysis-runs")
    @RolesAllowed(Role.ANALYST)
    @TakesIdempotencyKey
    @Operation(
            operationId = "startAnalysisRun",
            summary = "Analyse plans",
            description =
                    "A job: follow Location until the status is COMPLETED or FAILED. The same plans, day and ruleset give the same findings. Beside the chosen plans it reads those they are compared with: last year's of the same owners, and the republic's of the same years. Findings that were dismissed before stay dismissed while what they rest on stays.")
    @APIResponse(
            responseCode = "202",
            description = "The run was started; Location is the run",
            content =
                    @Content(
                            schema = @Schema(implementation = RunView.class),
                            examples = @ExampleObject(name = "running", value = AnalysisExamples.RUNNING)))
    public Response start(
            @RequestBody(
                            content =
                                    @Content(
                                            examples =
                                                    @ExampleObject(
                                                            name = "one-plan",
                                                            value = AnalysisExamples.REQUEST)))
                    @NotNull
                    @Valid
                    RunRequest request,
            @Context HttpHeaders headers) {
        return idempotency.once(headers, "startAnalysisRun", request, () -> {
            var started = service.start(request);
            return Response.accepted(started.view())
                    .location(
                            URI.create("/api/v1/analysis-runs/" + started.view().id()))
                    .tag(ETags.of(started.version()))
                    .build();
        });
    }

    @GET
    @Path("/analysis-runs")
    @RolesAllowed({Role.ANALYST, Role.PLAN_APPROVER, Role.AUDITOR})
    @Operation(
            operationId = "listAnalysisRuns",
            summary = "List the runs",
            description = "The newest first; each run itself names the plans it read.")
    @APIResponse(
            responseCode = "200",
            description = "One page of runs",
            content =
                    @Content(
                            schema = @Schema(implementation = RunPage.class),
                            examples = @ExampleObject(name = "page", value = AnalysisExamples.RUNS)))
    public Page<RunLine> list(
            @Valid @BeanParam RunFilter filter, @Valid @BeanParam PageQuery paging, @Context UriInfo uri) {
        return Page.of(
                service.page(filter, paging.afterId(), paging.fetch()),
                paging,
                uri,
                run -> run,
                run -> Cursor.of(run.id()),
                () -> service.count(filter));
    }

    @GET
    @Path("/analysis-runs/{id}")
    @RolesAllowed({Role.ANALYST, Role.PLAN_APPROVER, Role.AUDITOR})
    @Operation(
            operationId = "getAnalysisRun",
            summary = "Read a run",
            description = "Its progress, or what it found in figures.")
    @APIResponse(
            responseCode = "200",
            description = "The run",
            content =
                    @Content(
                            schema = @Schema(implementation = RunView.class),
                            examples = @ExampleObject(name = "completed", value = AnalysisExamples.COMPLETED)))
    public Response get(UUID id, @Context Request request) {
        return service.read(id).read(request);
    }

    @GET
    @Path("/analysis-rulesets/{version}")
    @PermitAll
    @Cache(maxAge = 3600)
    @Operation(
            operationId = "getAnalysisRuleset",
            summary = "Read a version of the rules",
            description =
                    "Every rule with its definition, basis, severity, settings and texts. A version never changes.")
    @APIResponse(
            responseCode = "200",
            description = "The ruleset",
            content =
                    @Content(
                            schema = @Schema(implementation = Ruleset.class),
                            examples = @ExampleObject(name = "ruleset", value = AnalysisExamples.RULESET)))
    public Ruleset ruleset(
            @PathParam("version") @Parameter(description = "Version of the rules", example = "2026.1") String version) {
        return rulesets.get(version);
    }
}
