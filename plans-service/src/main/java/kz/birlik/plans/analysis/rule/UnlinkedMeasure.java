package kz.birlik.plans.analysis.rule;

import java.util.function.Consumer;

import kz.birlik.plans.analysis.Observation;
import kz.birlik.plans.analysis.Rule;
import kz.birlik.plans.analysis.facts.MeasureFacts;

/** Tied to no direction, task or indicator of a concept: money and work that nobody asked for, or that nobody says what for. */
public final class UnlinkedMeasure implements Rule {

    @Override
    public void look(MeasureFacts measure, Consumer<Observation> found) {
        var links = measure.links();
        if (links.isEmpty()) {
            found.accept(Inputs.of(measure)
                    .and("directionId", links.directionId())
                    .and("taskId", links.taskId())
                    .and("indicatorIds", links.indicatorIds())
                    .observed("links to a direction 0 + a task 0 + indicators 0 = 0"));
        }
    }
}
