package kz.birlik.plans.edition;

import java.util.UUID;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import kz.birlik.kit.http.Preconditions;
import kz.birlik.kit.identity.Role;

/** Editions of one plan over HTTP. */
@Path("/api/v1/plans/{id}/editions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Plans", description = "Republican and regional plans of work")
public class EditionResource {

    private final EditionService service;

    EditionResource(EditionService service) {
        this.service = service;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listPlanEditions",
            summary = "List the editions of a plan",
            description =
                    "First to last, each with the act it came into force by. A table that was never approved is shown only to those who see drafts.")
    @APIResponse(
            responseCode = "200",
            description = "The editions",
            content =
                    @Content(
                            schema = @Schema(implementation = EditionPage.class),
                            examples = @ExampleObject(name = "two", value = EditionExamples.EDITIONS)))
    public EditionPage list(UUID id) {
        return new EditionPage(service.list(id), null);
    }

    @DELETE
    @Path("/{number}")
    @RolesAllowed(Role.PLAN_EDITOR)
    @Operation(
            operationId = "withdrawPlanCorrection",
            summary = "Withdraw a correction that was not approved",
            description =
                    "Only the edition that waits for its act; the one in force stays as it is. Own region or body only. If-Match carries the entity tag of the plan.")
    @APIResponse(responseCode = "204", description = "It is gone, its measures with it")
    public Response withdraw(
            UUID id,
            @PathParam("number") @Parameter(description = "Number of the edition, from 1") int number,
            @Context HttpHeaders headers) {
        service.withdraw(id, number, version -> Preconditions.ifMatch(headers, version));
        return Response.noContent().build();
    }
}
