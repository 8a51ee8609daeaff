package kz.birlik.plans.analysis.rule;

import java.util.function.Consumer;

import kz.birlik.plans.analysis.Observation;
import kz.birlik.plans.analysis.Rule;
import kz.birlik.plans.analysis.facts.MeasureFacts;

/** No executor, or every executor by agreement: nobody can be told to do it. */
public final class NoLead implements Rule {

    @Override
    public void look(MeasureFacts measure, Consumer<Observation> found) {
        var all = measure.executors().size();
        var bound = measure.executors().stream()
                .filter(executor -> !executor.byAgreement())
                .count();
        if (bound == 0) {
            found.accept(Inputs.of(measure)
                    .and("executors", measure.executors())
                    .observed("executors %d, of them by agreement %d, bound %d".formatted(all, all, bound)));
        }
    }
}
