package kz.birlik.concepts.indicator;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import kz.birlik.concepts.concept.ConceptRequest;
import kz.birlik.concepts.text.ShortText;
import kz.birlik.kit.text.LocalizedText;

/** A target indicator; what approval asks for may still be missing while it is written. */
@Schema(description = "A target indicator of a task, of a direction, or of the concept as a whole.")
record IndicatorRequest(
        @Schema(description = "The task it measures; not together with `directionId`.")
        UUID taskId,

        @Schema(description = "The direction it measures.") UUID directionId,
        @NotNull @Valid @ShortText LocalizedText name,

        @NotBlank @Size(max = 60) @Schema(description = "Unit, such as %.")
        String unit,

        @Valid @ShortText @Schema(description = "Where the figure comes from, or how it is computed.")
        LocalizedText source,

        @Valid @Schema(description = "Where it starts; approval asks for it.")
        YearValue baseline,

        @Size(max = 60) @Schema(description = "Value to reach by year; approval asks for every year of the period.")
        List<@NotNull @Valid YearValue> targets,

        @NotNull @Pattern(regexp = ConceptRequest.CODE) String responsibleBody) {

    List<YearValue> targetsInOrder() {
        return targets == null
                ? List.of()
                : targets.stream()
                        .sorted(Comparator.comparingInt(YearValue::year))
                        .toList();
    }
}
