package kz.birlik.plans.measure.indicator;

import java.math.BigDecimal;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A value of an indicator in a year.
 *
 * @param year null only for a baseline whose year the plan does not say
 * @param value in the unit of the indicator
 */
@Schema(name = "YearValue")
public record YearValue(
        @Min(1990)
        @Max(2100)
        @Schema(nullable = true, description = "Absent only where the plan names none", examples = "2026")
        Integer year,

        @NotNull @Digits(integer = 15, fraction = 3) @Schema(examples = "75.0")
        BigDecimal value) {}
