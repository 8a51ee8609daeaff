package kz.birlik.plans.analysis.rule;

import java.util.function.Consumer;

import kz.birlik.plans.analysis.Observation;
import kz.birlik.plans.analysis.Rule;
import kz.birlik.plans.analysis.facts.MeasureFacts;

/** An own indicator that does not say where it stood: whatever is reached cannot be told from what was there before. */
public final class NoBaseline implements Rule {

    @Override
    public void look(MeasureFacts measure, Consumer<Observation> found) {
        var figures = measure.indicators();
        var without = figures.stream()
                .filter(indicator -> indicator.baseline() == null)
                .toList();
        var onlyWords = figures.isEmpty() && measure.indicator() != null;
        if (onlyWords || !without.isEmpty()) {
            found.accept(Inputs.of(measure)
                    .and("indicator", measure.indicator())
                    .and("indicators", figures.stream().map(IndicatorInput::of).toList())
                    .observed(
                            onlyWords
                                    ? "the own indicator is words without a figure: baselines 0"
                                    : "own indicators %d, of them without a baseline %d"
                                            .formatted(figures.size(), without.size())));
        }
    }
}
