package kz.birlik.plans.analysis.rule;

import java.util.function.Consumer;

import kz.birlik.plans.analysis.Observation;
import kz.birlik.plans.analysis.Rule;
import kz.birlik.plans.analysis.facts.MeasureFacts;

/** «Постоянно», «по отдельному графику», or no term that could be read: nothing is ever due, so nothing is ever late. */
public final class NoDueDate implements Rule {

    @Override
    public void look(MeasureFacts measure, Consumer<Observation> found) {
        if (measure.term().dueDates().isEmpty()) {
            found.accept(Inputs.of(measure)
                    .and("term", measure.term().raw())
                    .and("dueDates", measure.term().dueDates())
                    .observed("due dates 0"));
        }
    }
}
