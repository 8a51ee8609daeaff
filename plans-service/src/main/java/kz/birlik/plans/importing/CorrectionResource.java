package kz.birlik.plans.importing;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import kz.birlik.kit.http.Preconditions;
import kz.birlik.kit.identity.Role;

/** The rows of an import over HTTP. */
@Path("/api/v1/plan-imports/{id}/rows/{rowNumber}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Imports", description = "From the table people send to a plan")
public class CorrectionResource {

    private final ImportCorrection corrections;

    CorrectionResource(ImportCorrection corrections) {
        this.corrections = corrections;
    }

    @PATCH
    @RolesAllowed(Role.PLAN_EDITOR)
    @Operation(
            operationId = "correctPlanImportRow",
            summary = "Correct cells of a row before the commit",
            description =
                    "While the import is READY. The corrected cells pass the same readers as those of the file, and the whole report is brought up to date; what the file says stays beside the correction. If-Match names the version of the import. Own region or body only, or a body set over all regions.")
    @APIResponse(
            responseCode = "200",
            description = "The row as it reads now",
            content = @Content(schema = @Schema(implementation = CorrectionView.class)))
    public Response correct(
            UUID id,
            @PathParam("rowNumber") @Parameter(description = "Number of the row in the file, from 1") int rowNumber,
            @NotNull @Valid CorrectionRequest request,
            @Context HttpHeaders headers) {
        return corrections
                .correct(id, rowNumber, version -> Preconditions.ifMatch(headers, version), request)
                .changed();
    }
}
