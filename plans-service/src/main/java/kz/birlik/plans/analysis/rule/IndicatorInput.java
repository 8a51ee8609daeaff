package kz.birlik.plans.analysis.rule;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import kz.birlik.kit.text.LocalizedText;
import kz.birlik.plans.measure.indicator.Indicator;
import kz.birlik.plans.measure.indicator.YearValue;

/** An indicator as an input of a verdict: where it stood and what it is to reach. */
record IndicatorInput(UUID indicatorId, LocalizedText name, String unit, YearValue baseline, List<YearValue> targets) {

    static IndicatorInput of(Indicator indicator) {
        return new IndicatorInput(
                indicator.id(), indicator.name(), indicator.unit(), indicator.baseline(), inOrder(indicator));
    }

    private static List<YearValue> inOrder(Indicator indicator) {
        return indicator.targets().stream()
                .sorted(Comparator.comparing(YearValue::year, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
    }

    /** @return what it is to reach in the end, or null */
    static YearValue last(Indicator indicator) {
        var targets = inOrder(indicator);
        return targets.isEmpty() ? null : targets.get(targets.size() - 1);
    }
}
