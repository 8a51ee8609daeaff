package kz.birlik.plans.analysis.rule;

import java.util.function.Consumer;

import kz.birlik.plans.analysis.Observation;
import kz.birlik.plans.analysis.Rule;
import kz.birlik.plans.analysis.facts.MeasureFacts;
import kz.birlik.plans.measure.money.Financing;

/** The source empty, or the cost empty while the source is one that pays: the measure has no money behind it. */
public final class NoCostOrSource implements Rule {

    @Override
    public void look(MeasureFacts measure, Consumer<Observation> found) {
        var source = measure.money().source();
        var financing = Financing.of(source);
        var sourceMissing = financing == Financing.NONE;
        var costMissing = financing.asksForCost() && measure.money().planned() == null;
        if (sourceMissing || costMissing) {
            found.accept(Inputs.of(measure)
                    .and("source", source)
                    .and("costThousandKzt", measure.money().planned())
                    .observed(sourceMissing ? "source empty" : "source names money, cost empty"));
        }
    }
}
