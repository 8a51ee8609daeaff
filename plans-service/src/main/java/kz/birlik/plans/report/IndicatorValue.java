package kz.birlik.plans.report;

import java.math.BigDecimal;
import java.util.UUID;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an indicator reached in the period.
 *
 * @param indicatorId an own one of the measure or one of the concept it is bound to, or null
 * @param name words of the measure's own indicator, where it has no id
 * @param unit such as % or «чел.»
 */
@Schema(name = "IndicatorValue")
public record IndicatorValue(
        @Schema(description = "Own indicator of the measure, or one of the concept it is bound to; this or a name")
        UUID indicatorId,

        @Size(min = 1, max = 500) @Schema(description = "The measure's own indicator in words; this or an id")
        String name,

        @Size(max = 60) @Schema(examples = "%") String unit,

        @NotNull @Digits(integer = 14, fraction = 4) @Schema(examples = "61.5")
        BigDecimal value) {}
