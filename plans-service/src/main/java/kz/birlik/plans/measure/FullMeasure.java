package kz.birlik.plans.measure;

import java.util.List;

import kz.birlik.plans.analysis.MeasureFacts;
import kz.birlik.plans.plan.Plan;

/** A measure with what belongs to it, read together. */
public record FullMeasure(
        Measure measure, List<MeasureExecutor> executors, List<MeasureCost> costs, List<MeasureIndicator> indicators) {

    /** @return what the plan says of it, without what has become of it */
    public MeasureView view() {
        return MeasureView.of(this, null, null);
    }

    /** @return what the rules of the analysis look at */
    public MeasureFacts facts(Plan plan) {
        return new MeasureFacts(
                measure.id,
                plan.id(),
                measure.edition,
                plan.regionKato(),
                plan.periodFrom(),
                plan.periodTo(),
                measure.number,
                measure.sourceRow,
                measure.title,
                measure.completionForm,
                executors.stream()
                        .map(executor -> new MeasureFacts.Executor(executor.name, executor.body, executor.byAgreement))
                        .toList(),
                measure.termRaw,
                measure.dueDates,
                measure.costTotal,
                measure.source,
                ownIndicator(),
                measure.indicatorIds);
    }

    /** An indicator said by an editor counts as one, though the table has no words for it. */
    private String ownIndicator() {
        if (measure.indicator != null || indicators.isEmpty()) {
            return measure.indicator;
        }
        var name = indicators.get(0).name;
        return name.ru() == null ? name.kk() : name.ru();
    }
}
