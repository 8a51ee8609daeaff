package kz.birlik.plans.analysis;

import java.util.Comparator;
import java.util.Objects;

import kz.birlik.plans.analysis.facts.AlikeMeasure;
import kz.birlik.plans.analysis.facts.MeasureFacts;
import kz.birlik.plans.measure.indicator.Indicator;
import kz.birlik.plans.measure.indicator.YearValue;

/** Keeps of a measure what comparing takes. */
final class AlikeMeasures {

    private static final Comparator<YearValue> BY_YEAR =
            Comparator.comparing(YearValue::year, Comparator.nullsFirst(Comparator.naturalOrder()));

    private AlikeMeasures() {}

    static AlikeMeasure of(MeasureFacts measure) {
        return new AlikeMeasure(
                measure.plan(),
                measure.measureId(),
                measure.lineId(),
                measure.parentLineId(),
                measure.number() == null ? "№ ?" : "№ " + measure.number(),
                measure.title(),
                measure.term(),
                measure.money().planned(),
                measure.money().source(),
                measure.indicators().stream()
                        .map(AlikeMeasures::last)
                        .filter(Objects::nonNull)
                        .toList(),
                measure.execution().spent(),
                measure.execution().people());
    }

    private static YearValue last(Indicator indicator) {
        return indicator.targets().stream().max(BY_YEAR).orElse(null);
    }
}
