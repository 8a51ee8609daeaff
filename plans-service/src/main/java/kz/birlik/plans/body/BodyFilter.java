package kz.birlik.plans.body;

import java.time.LocalDate;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** How the list of bodies may be narrowed. */
public class BodyFilter {

    @QueryParam("asOf")
    @Parameter(description = "Day on which the bodies exist; today when absent", example = "2026-01-15")
    LocalDate asOf;

    @QueryParam("region")
    @Pattern(regexp = "\\d{9}")
    @Parameter(description = "KATO code of the region they belong to", example = "110000000")
    String region;

    @QueryParam("q")
    @Size(min = 2, max = 100)
    @Parameter(
            description = "Part of the code, of the name in any language, or of a name plans use; in any case",
            example = "мәдениет")
    String q;
}
