package kz.birlik.plans.analysis.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

import kz.birlik.plans.analysis.Observation;
import kz.birlik.plans.analysis.Rule;
import kz.birlik.plans.analysis.facts.MeasureFacts;
import kz.birlik.plans.report.IndicatorValue;

/** The last periods that report an indicator all report the same value: the work goes on and nothing moves. */
public final class ResultUnchanged implements Rule {

    private final int periods;

    /** @param periods how many of the same value make a finding, at least 2 */
    public ResultUnchanged(int periods) {
        this.periods = periods;
    }

    /** A value that an accepted report gives. */
    record Reported(String period, BigDecimal value) {}

    /** An indicator that stands still, by its id or its words. */
    record Still(String indicator, List<Reported> values) {}

    @Override
    public void look(MeasureFacts measure, Consumer<Observation> found) {
        var still = new ArrayList<Still>();
        byIndicator(measure).forEach((indicator, values) -> {
            var last = values.subList(Math.max(0, values.size() - periods), values.size());
            if (last.size() == periods
                    && last.stream()
                                    .map(one -> one.value().stripTrailingZeros())
                                    .distinct()
                                    .count()
                            == 1) {
                still.add(new Still(indicator, List.copyOf(last)));
            }
        });
        if (!still.isEmpty()) {
            var first = still.get(0);
            found.accept(Inputs.of(measure)
                    .and("indicators", still)
                    .word("value", first.values().get(0).value())
                    .word("periods", String.valueOf(periods))
                    .observed("%d indicators with the same value in their last %d reported periods"
                            .formatted(still.size(), periods)));
        }
    }

    private static Map<String, List<Reported>> byIndicator(MeasureFacts measure) {
        var all = new LinkedHashMap<String, List<Reported>>();
        measure.execution()
                .accepted()
                .forEach(report -> report.values()
                        .forEach(value -> all.computeIfAbsent(key(value), none -> new ArrayList<>())
                                .add(new Reported(report.period(), value.value()))));
        return all;
    }

    private static String key(IndicatorValue value) {
        return value.indicatorId() == null
                ? value.name().strip().toLowerCase(Locale.ROOT)
                : value.indicatorId().toString();
    }
}
