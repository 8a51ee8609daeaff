package kz.birlik.concepts.indicator;

import java.math.BigDecimal;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The value of an indicator in a year, in its unit. */
@Schema(description = "A value of a year.")
public record YearValue(
        @Min(1991) @Max(2200) int year,
        @NotNull @Digits(integer = 15, fraction = 6) BigDecimal value) {}
