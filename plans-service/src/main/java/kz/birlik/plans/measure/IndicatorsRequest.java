package kz.birlik.plans.measure;

import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import kz.birlik.kit.text.LocalizedText;
import kz.birlik.plans.measure.indicator.YearValue;

/** All own indicators of a measure; those left out are removed. */
@Schema(name = "IndicatorsRequest")
public record IndicatorsRequest(
        @NotNull @Size(max = 50) @Valid List<Item> indicators) {

    /** One of them, said by an editor and so no guess any more. */
    @Schema(name = "IndicatorRequest")
    public record Item(
            @Schema(description = "Id of an indicator the measure has, to keep it; absent for a new one")
            UUID id,

            @NotNull @Schema(description = "At least one of kk and ru")
            LocalizedText name,

            @Size(max = 100) @Schema(examples = "%") String unit,

            @Valid @Schema(description = "Where it stood; the year may be unknown")
            YearValue baseline,

            @NotNull @Size(max = 30) @Valid @Schema(description = "What it is to reach, one value a year")
            List<YearValue> targets) {}
}
