package kz.birlik.plans.control;

import java.util.Map;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import kz.birlik.kit.data.idempotency.Idempotency;
import kz.birlik.kit.http.Preconditions;
import kz.birlik.kit.http.TakesIdempotencyKey;
import kz.birlik.kit.http.TakesIfMatch;
import kz.birlik.kit.identity.Role;
import kz.birlik.plans.measure.MeasureExamples;
import kz.birlik.plans.measure.MeasureView;

/** Taking a measure off control over HTTP. */
@Path("/api/v1/measures/{id}/off-control")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Measures")
public class OffControlResource {

    private static final String OFF =
            "{\"act\":{\"type\":\"ORDER\",\"number\":\"45-НҚ\",\"date\":\"2026-05-12\"},\"reason\":\"Мероприятие объединено с мероприятием 7 (синтетический пример)\"}";

    private final OffControlService service;
    private final Idempotency idempotency;

    OffControlResource(OffControlService service, Idempotency idempotency) {
        this.service = service;
        this.idempotency = idempotency;
    }

    @POST
    @RolesAllowed(Role.PLAN_COLLECTOR)
    @TakesIfMatch
    @TakesIdempotencyKey
    @Operation(
            operationId = "takeMeasureOffControl",
            summary = "Take a measure off control",
            description =
                    "By the body the plan's schedule names, with the act and the reason; from the day of the act on nobody owes a report on it, in any edition of the plan.")
    @APIResponse(
            responseCode = "200",
            description = "The measure as it is now",
            content =
                    @Content(
                            schema = @Schema(implementation = MeasureView.class),
                            examples = @ExampleObject(name = "measure", value = MeasureExamples.MEASURE)))
    public Response takeOff(
            UUID id,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "merged", value = OFF))) @NotNull @Valid
                    OffControlRequest request,
            @Context HttpHeaders headers) {
        return idempotency.once(
                headers,
                "takeMeasureOffControl",
                Map.of("id", id, "request", request),
                () -> service.takeOff(id, version -> Preconditions.ifMatchOptional(headers, version), request)
                        .changed());
    }
}
