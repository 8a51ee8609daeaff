package kz.birlik.plans.population;

import java.time.LocalDate;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One dated figure. */
@Schema(name = "PopulationFigure")
public record PopulationFigure(
        @NotNull @Schema(description = "Day of the count", examples = "2026-01-01")
        LocalDate on,

        @Min(0) @Max(2_000_000_000) @Schema(description = "Residents", examples = "790000")
        long people,

        @Schema(description = "Whether the figure was found in the source", defaultValue = "false")
        boolean verified,

        @Schema(
                description = "Whether it was made up for a demo or a test; never together with verified",
                defaultValue = "false")
        boolean synthetic,

        @NotBlank @Size(max = 500) @Schema(description = "Where it comes from")
        String source) {

    static PopulationFigure of(Population row) {
        return new PopulationFigure(row.onDay, row.people, row.verified, row.synthetic, row.source);
    }
}
