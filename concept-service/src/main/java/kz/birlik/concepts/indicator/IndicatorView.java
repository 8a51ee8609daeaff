package kz.birlik.concepts.indicator;

import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import kz.birlik.kit.text.LocalizedText;

/** A target indicator. */
@Schema(
        description = "A target indicator of a task, of a direction, or of the concept as a whole.",
        requiredProperties = {"indicatorId", "name", "unit", "targets", "responsibleBody"})
public record IndicatorView(
        UUID indicatorId,
        UUID taskId,
        UUID directionId,
        LocalizedText name,
        String unit,
        LocalizedText source,
        YearValue baseline,
        List<YearValue> targets,
        String responsibleBody,
        @JsonIgnore long version) {

    /** The indicators of a concept. */
    @Schema(
            description = "Indicators in the order of their making.",
            requiredProperties = {"items"})
    public record IndicatorList(List<IndicatorView> items) {}

    static IndicatorView of(Indicator indicator) {
        return new IndicatorView(
                indicator.id(),
                indicator.taskId(),
                indicator.directionId(),
                indicator.name(),
                indicator.unit(),
                indicator.source(),
                indicator.baseline(),
                indicator.targets(),
                indicator.responsibleBody(),
                indicator.version());
    }
}
