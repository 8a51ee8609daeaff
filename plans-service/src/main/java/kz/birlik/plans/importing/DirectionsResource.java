package kz.birlik.plans.importing;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import kz.birlik.kit.http.Preconditions;
import kz.birlik.kit.identity.Role;

/** The sections of an import over HTTP. */
@Path("/api/v1/plan-imports/{id}/directions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Imports", description = "From the table people send to a plan")
public class DirectionsResource {

    private final DirectionConfirmation confirmations;

    DirectionsResource(DirectionConfirmation confirmations) {
        this.confirmations = confirmations;
    }

    @PUT
    @RolesAllowed(Role.PLAN_EDITOR)
    @Operation(
            operationId = "confirmPlanImportDirections",
            summary = "Say which directions of the concept the sections of the file mean",
            description =
                    "While the import is READY. A section row proposes a direction by its number or title; the commit binds what stands here then. If-Match names the version of the import. Own region or body only, or a body set over all regions.")
    @APIResponse(
            responseCode = "200",
            description = "All sections as they stand now",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = SectionView.class)))
    public Response confirm(UUID id, @NotNull @Valid DirectionsRequest request, @Context HttpHeaders headers) {
        return confirmations
                .confirm(id, version -> Preconditions.ifMatch(headers, version), request)
                .changed();
    }
}
