package kz.birlik.plans.analysis.rule;

import java.util.List;
import java.util.function.Consumer;

import kz.birlik.plans.analysis.Observation;
import kz.birlik.plans.analysis.Rule;
import kz.birlik.plans.analysis.facts.MeasureFacts;
import kz.birlik.plans.measure.indicator.Indicator;

/** The last target of an own indicator is where the indicator stood, or worse: the plan promises no change. */
public final class TargetNotBetterThanBaseline implements Rule {

    private final List<String> lowerIsBetter;

    /** @param lowerIsBetter parts of words, in lower case, that say that less is better */
    public TargetNotBetterThanBaseline(List<String> lowerIsBetter) {
        this.lowerIsBetter = List.copyOf(lowerIsBetter);
    }

    /** One indicator of the verdict. */
    record Compared(IndicatorInput indicator, Betterment betterWhen) {}

    @Override
    public void look(MeasureFacts measure, Consumer<Observation> found) {
        var worse = measure.indicators().stream()
                .filter(this::promisesNothing)
                .map(indicator ->
                        new Compared(IndicatorInput.of(indicator), Betterment.of(indicator.name(), lowerIsBetter)))
                .toList();
        if (!worse.isEmpty()) {
            found.accept(Inputs.of(measure).and("indicators", worse).observed(written(worse)));
        }
    }

    private boolean promisesNothing(Indicator indicator) {
        var target = IndicatorInput.last(indicator);
        return indicator.baseline() != null
                && target != null
                && !Betterment.of(indicator.name(), lowerIsBetter)
                        .improves(indicator.baseline().value(), target.value());
    }

    private static String written(List<Compared> worse) {
        var texts = worse.stream()
                .map(one -> "target %s against baseline %s where %s is better"
                        .formatted(
                                one.indicator()
                                        .targets()
                                        .get(one.indicator().targets().size() - 1)
                                        .value()
                                        .toPlainString(),
                                one.indicator().baseline().value().toPlainString(),
                                one.betterWhen() == Betterment.HIGHER ? "more" : "less"))
                .toList();
        return String.join("; ", texts);
    }
}
