package kz.birlik.plans.body;

import java.time.LocalDate;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the words of plans stand for, over HTTP. */
@Path("/api/v1/bodies/resolve")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reference data")
public class BodyResolutionResource {

    private final BodyResolution resolution;

    BodyResolutionResource(BodyResolution resolution) {
        this.resolution = resolution;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "resolveBodies",
            summary = "Show which bodies the words of a plan stand for",
            description =
                    "The words are read as the executors of a measure are on import: «МКИ», «МНЭ, АНК (по согласованию)», «акиматы областей, гг. Астаны, Алматы, Шымкента». What no body is called is kept by name. A dissolved body keeps its names, and the answer tells its end and its successor.")
    @APIResponse(
            responseCode = "200",
            description = "The executors",
            content =
                    @Content(
                            schema = @Schema(implementation = ResolutionView.class),
                            examples = @ExampleObject(name = "two", value = BodyExamples.RESOLUTION)))
    public ResolutionView resolve(
            @QueryParam("name")
                    @NotBlank
                    @Size(max = 2000)
                    @Parameter(
                            description = "The words, as a plan has them in one cell",
                            example = "МКИ, ЭКО (по согласованию)")
                    String name,
            @QueryParam("region")
                    @Pattern(regexp = "\\d{9}")
                    @Parameter(description = "KATO code of the plan's region", example = "110000000")
                    String region,
            @QueryParam("asOf") @Parameter(description = "A day; today when absent", example = "2026-01-15")
                    LocalDate asOf) {
        return resolution.resolve(name, region, asOf);
    }
}
