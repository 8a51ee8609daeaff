package kz.birlik.plans.analysis.rule;

import java.util.function.Consumer;

import kz.birlik.plans.analysis.Observation;
import kz.birlik.plans.analysis.Rule;
import kz.birlik.plans.analysis.facts.MeasureFacts;

/** Due when the plan is over: whoever answers for the plan will not answer for it any more. */
public final class DueAfterPlan implements Rule {

    @Override
    public void look(MeasureFacts measure, Consumer<Observation> found) {
        var end = measure.plan().to();
        var after = measure.term().dueDates().stream()
                .filter(day -> day.isAfter(end))
                .toList();
        if (!after.isEmpty()) {
            found.accept(Inputs.of(measure)
                    .and("dueDates", measure.term().dueDates())
                    .and("planTo", end)
                    .word("due", measure.term().lastDue().toString())
                    .word("end", end.toString())
                    .observed("last due %s is after %s, the last day of the plan"
                            .formatted(measure.term().lastDue(), end)));
        }
    }
}
