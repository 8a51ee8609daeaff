package kz.birlik.plans.analysis.rule;

import java.util.function.Consumer;

import kz.birlik.plans.analysis.Observation;
import kz.birlik.plans.analysis.Rule;
import kz.birlik.plans.analysis.facts.MeasureFacts;

/** Neither an own indicator nor a link to one: nobody will ever be able to say whether it helped. */
public final class NoIndicator implements Rule {

    @Override
    public void look(MeasureFacts measure, Consumer<Observation> found) {
        var own = measure.hasOwnIndicator() ? 1 : 0;
        var links = measure.links().indicatorIds().size();
        if (own + links == 0) {
            found.accept(Inputs.of(measure)
                    .and("indicator", measure.indicator())
                    .and("ownIndicators", 0)
                    .and("indicatorIds", measure.links().indicatorIds())
                    .observed("own indicators 0 + linked indicators 0 = 0"));
        }
    }
}
