package kz.birlik.plans.analysis;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import kz.birlik.kit.identity.Role;

/** Questions to a run over HTTP. */
@Path("/api/v1/analysis-runs/{id}/what-if")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Analysis")
public class WhatIfResource {

    private final WhatIfService service;
    private final ReadingTurns turns;

    WhatIfResource(WhatIfService service, ReadingTurns turns) {
        this.service = service;
        this.turns = turns;
    }

    @POST
    @RolesAllowed(Role.ANALYST)
    @Operation(
            operationId = "askWhatIf",
            summary = "Ask what a run would say by other weights or thresholds",
            description =
                    "The same plans, editions and day; nothing is kept. Weights are tried on any run, thresholds on runs of at most 20,000 measures, which are read again for the answer.")
    @APIResponse(
            responseCode = "200",
            description = "The scores as they would be",
            content =
                    @Content(
                            schema = @Schema(implementation = WhatIfView.class),
                            examples = @ExampleObject(name = "weights", value = AnalysisExamples.WHAT_IF)))
    @APIResponse(
            responseCode = "503",
            description = "Other runs are being read and no turn came in 15 s; ask again",
            content = @Content(mediaType = "application/problem+json", schema = @Schema(ref = "Problem")))
    public WhatIfView ask(
            UUID id,
            @RequestBody(
                            content =
                                    @Content(
                                            examples =
                                                    @ExampleObject(
                                                            name = "weights",
                                                            value = AnalysisExamples.WHAT_IF_REQUEST)))
                    @NotNull
                    @Valid
                    WhatIfRequest request) {
        return request.readsAgain() ? turns.take(() -> service.ask(id, request)) : service.ask(id, request);
    }
}
