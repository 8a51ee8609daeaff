package kz.birlik.plans.planreport.facts;

import java.util.Comparator;
import java.util.Objects;

import kz.birlik.plans.analysis.facts.MeasureFacts;
import kz.birlik.plans.measure.indicator.Indicator;
import kz.birlik.plans.measure.indicator.YearValue;
import kz.birlik.plans.report.IndicatorValue;

/** What an indicator with a target came to, as the scores count it: its last reported value against its last target. */
record Outcome(Practices.Reached told, boolean reached) {

    /** @return null without a target or a reported value */
    static Outcome of(Indicator indicator, MeasureFacts measure) {
        var target = indicator.targets().stream()
                .max(Comparator.comparing(YearValue::year, Comparator.nullsFirst(Comparator.naturalOrder())))
                .orElse(null);
        var value = measure.execution().accepted().stream()
                .flatMap(report -> report.values().stream())
                .filter(one -> Objects.equals(one.indicatorId(), indicator.id()))
                .reduce((earlier, later) -> later)
                .map(IndicatorValue::value)
                .orElse(null);
        if (target == null || value == null) {
            return null;
        }
        var baseline =
                indicator.baseline() == null ? null : indicator.baseline().value();
        var falls = baseline != null && target.value().compareTo(baseline) < 0;
        return new Outcome(
                new Practices.Reached(indicator.name(), indicator.unit(), baseline, target.value(), value),
                (falls ? target.value().compareTo(value) : value.compareTo(target.value())) >= 0);
    }
}
